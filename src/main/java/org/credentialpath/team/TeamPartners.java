package org.credentialpath.team;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.notification.Notices;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which teams work together; when one drops out, the others are paired again (rule 33). */
@Service
@Transactional
public class TeamPartners {

    private final TeamPartnerTable table;
    private final TeamTable teams;
    private final TeamCohortTable cohorts;
    private final TeamRights rights;
    private final Notices notices;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamPartners(
            TeamPartnerTable table,
            TeamTable teams,
            TeamCohortTable cohorts,
            TeamRights rights,
            @Lazy Notices notices,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.teams = teams;
        this.cohorts = cohorts;
        this.rights = rights;
        this.notices = notices;
        this.record = record;
        this.clock = clock;
    }

    /** Pairs the selected teams of the cohort for the first time. Repeatable. */
    public void pair(UUID cohort) {
        if (table.of(cohort).isEmpty()) {
            put(
                    cohort,
                    Map.of(),
                    TeamPairs.of(selected(cohort).stream().map(Team::id).toList()));
        }
    }

    /** A coordinator pairs the teams. @throws TeamRefused when one would be alone or more than three together */
    public void choose(UUID cohort, PersonId by, Map<UUID, Integer> pairs) {
        rights.requireCoordinator(by);
        TeamCohort found = cohorts.lock(cohort).orElseThrow();
        List<UUID> all = selected(cohort).stream().map(Team::id).toList();
        boolean complete = pairs.keySet().containsAll(all) && all.containsAll(pairs.keySet());
        if (found.state() != TeamCohort.State.RUNNING || !complete || !TeamPairs.fits(pairs)) {
            throw TeamRefused.at("pair", "pairs");
        }
        put(cohort, table.of(cohort), pairs);
    }

    /** After a team has gone, the others are paired again where somebody is alone; whom it was with are told. */
    public void mend(UUID cohort, UUID gone) {
        Map<UUID, Integer> before = table.of(cohort);
        table.end(gone, clock.instant());
        put(cohort, before, TeamPairs.mended(table.of(cohort)));
    }

    /** The teams the team works with now. */
    @Transactional(readOnly = true)
    public List<Team> of(Team team) {
        Map<UUID, Integer> pairs = table.of(team.cohort());
        Integer own = pairs.get(team.id());
        return own == null
                ? List.of()
                : selected(team.cohort()).stream()
                        .filter(each -> !each.id().equals(team.id()) && own.equals(pairs.get(each.id())))
                        .toList();
    }

    /** The number of the pair of each team. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> pairs(UUID cohort) {
        return table.of(cohort);
    }

    private void put(UUID cohort, Map<UUID, Integer> before, Map<UUID, Integer> wanted) {
        Map<UUID, Integer> now = table.of(cohort);
        wanted.forEach((team, pair) -> {
            if (!pair.equals(now.get(team))) {
                table.end(team, clock.instant());
                table.begin(team, pair, clock.instant());
            }
        });
        selected(cohort).stream()
                .filter(team -> before.isEmpty() || !with(team, wanted).equals(with(team, before)))
                .forEach(this::tell);
    }

    private static Set<UUID> with(Team team, Map<UUID, Integer> pairs) {
        Integer own = pairs.get(team.id());
        return pairs.entrySet().stream()
                .filter(each ->
                        !each.getKey().equals(team.id()) && each.getValue().equals(own))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void tell(Team team) {
        List<Team> partners = of(team);
        record.write(Act.of(team.id(), "team.paired").fact("partners", partners.size()));
        Stream.of(team.lead(), team.deputy())
                .forEach(person -> notices.send(
                        "team-partner", person, team.id(), clock.instant().toString()));
    }

    private List<Team> selected(UUID cohort) {
        return teams.of(cohort).stream().filter(Team::isSelected).toList();
    }
}
