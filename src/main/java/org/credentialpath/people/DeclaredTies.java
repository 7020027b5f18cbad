package org.credentialpath.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties as people declared them. */
@Service
class DeclaredTies implements Conflicts {

    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final PeopleSettings settings;

    DeclaredTies(JdbcClient jdbc, EvidenceRecord record, HouseClock clock, PeopleSettings settings) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public List<Tie> between(PersonId one, PersonId other) {
        return jdbc
                .sql("SELECT * FROM tie WHERE (one = :a AND other = :b) OR (one = :b AND other = :a) ORDER BY kind")
                .param("a", one.value())
                .param("b", other.value())
                .query(DeclaredTies::tie)
                .list()
                .stream()
                .filter(this::counts)
                .toList();
    }

    @Override
    public List<Tie> of(PersonId person) {
        return jdbc.sql("SELECT * FROM tie WHERE one = :p OR other = :p ORDER BY kind, one, other")
                .param("p", person.value())
                .query(DeclaredTies::tie)
                .list();
    }

    @Override
    @Transactional
    public void declare(Tie tie) {
        if (tie.one().equals(tie.other())) {
            throw new PersonRefused("other", "people.refused.tie-with-oneself");
        }
        jdbc.sql("""
                        INSERT INTO tie (one, other, kind, until, declared_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (one, other, kind) DO UPDATE SET until = excluded.until, declared_at = excluded.declared_at""")
                .params(tie.one().value(), tie.other().value(), tie.kind().name())
                .param(tie.until())
                .param(Times.column(clock.instant()))
                .update();
        record.write(Act.of(tie.one().value(), "tie.declared")
                .fact("other", tie.other())
                .fact("kind", tie.kind())
                .fact("until", tie.until() == null ? "open" : tie.until()));
    }

    private boolean counts(Tie tie) {
        LocalDate until = tie.until();
        return until == null || !until.plusYears(yearsAfter(tie.kind())).isBefore(clock.today());
    }

    // Training, supervision, kinship and having been somebody's facilitator never stop counting.
    private int yearsAfter(Kind kind) {
        return switch (kind) {
            case WORKED_TOGETHER, EMPLOYED -> settings.workedTogetherYears();
            case SITE_INSPECTED -> settings.siteInspectedYears();
            case TRAINED, SUPERVISED, RELATED, FACILITATED -> 1000;
        };
    }

    private static Tie tie(ResultSet row, int index) throws SQLException {
        return new Tie(
                new PersonId(row.getObject("one", UUID.class)),
                new PersonId(row.getObject("other", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getObject("until", LocalDate.class));
    }
}
