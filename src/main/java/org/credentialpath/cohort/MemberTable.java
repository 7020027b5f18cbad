package org.credentialpath.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table cohort_member. */
@Component
class MemberTable {

    private final JdbcClient jdbc;

    MemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who comes back is in it again from now on. */
    void add(CohortId cohort, CaseId caseId, PersonId person, Instant now) {
        jdbc.sql("""
                        INSERT INTO cohort_member (cohort, case_id, person, joined_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (cohort, case_id) DO UPDATE SET joined_at = excluded.joined_at, left_at = NULL
                        WHERE cohort_member.left_at IS NOT NULL""")
                .params(cohort.value(), caseId.value(), person.value(), Timestamp.from(now))
                .update();
    }

    /** False when the case is in no such cohort, or has left it. */
    boolean leave(CohortId cohort, CaseId caseId, Instant now) {
        return jdbc.sql("UPDATE cohort_member SET left_at = ? WHERE cohort = ? AND case_id = ? AND left_at IS NULL")
                        .params(Timestamp.from(now), cohort.value(), caseId.value())
                        .update()
                == 1;
    }

    /** Everybody who is or was in the cohort, in the order they joined. */
    List<Member> of(CohortId cohort) {
        return jdbc.sql("SELECT * FROM cohort_member WHERE cohort = ? ORDER BY joined_at, case_id")
                .param(cohort.value())
                .query(MemberTable::member)
                .list();
    }

    /** The cohort the case is in now. */
    Optional<CohortId> cohortOf(CaseId caseId) {
        return jdbc.sql("""
                        SELECT cohort FROM cohort_member WHERE case_id = ? AND left_at IS NULL
                        ORDER BY joined_at DESC LIMIT 1""").param(caseId.value()).query(UUID.class).optional().map(CohortId::new);
    }

    /** The cohorts the person is in now, the latest first. */
    List<CohortId> cohortsOf(PersonId person) {
        return jdbc
                .sql("SELECT cohort FROM cohort_member WHERE person = ? AND left_at IS NULL ORDER BY joined_at DESC")
                .param(person.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(CohortId::new)
                .toList();
    }

    private static Member member(ResultSet row, int index) throws SQLException {
        Timestamp left = row.getTimestamp("left_at");
        return new Member(
                new CaseId(row.getObject("case_id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getTimestamp("joined_at").toInstant(),
                left == null ? null : left.toInstant());
    }
}
