package org.credentialpath.team;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table team_partner. */
@Component
class TeamPartnerTable {

    private final JdbcClient jdbc;

    TeamPartnerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pair each team of the cohort is in now. */
    Map<UUID, Integer> of(UUID cohort) {
        Map<UUID, Integer> pairs = new TreeMap<>();
        jdbc.sql("""
                SELECT partner.team, partner.pair FROM team_partner partner JOIN team ON team.id = partner.team
                WHERE team.cohort = ? AND partner.until IS NULL""").param(cohort).query(row -> {
            pairs.put(row.getObject("team", UUID.class), row.getInt("pair"));
        });
        return pairs;
    }

    /** Ends the pair the team is in, if it is in one. */
    void end(UUID team, Instant at) {
        jdbc.sql("UPDATE team_partner SET until = ? WHERE team = ? AND until IS NULL")
                .params(at.atOffset(ZoneOffset.UTC), team)
                .update();
    }

    void begin(UUID team, int pair, Instant at) {
        jdbc.sql("""
                INSERT INTO team_partner (team, number, pair, since)
                SELECT ?, count(*) + 1, ?, ? FROM team_partner WHERE team = ?""").params(team, pair, at.atOffset(ZoneOffset.UTC), team).update();
    }
}
