package org.credentialpath.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table review_evidence. */
@Component
class EvidenceLinkTable {

    private final JdbcClient jdbc;

    EvidenceLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AssignmentId assignment, PersonId reviewer, Evidence evidence, Instant at) {
        jdbc.sql("""
                        INSERT INTO review_evidence (id, assignment, reviewer, criterion, exhibit, title, document,
                          kind, place, added_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(evidence.id(), assignment.value(), reviewer.value(), evidence.criterion())
                .params(evidence.exhibit(), evidence.title())
                .param(evidence.document())
                .params(evidence.place().kind().name(), evidence.place().value(), Columns.of(at))
                .update();
    }

    void remove(AssignmentId assignment, PersonId reviewer, UUID id) {
        jdbc.sql("DELETE FROM review_evidence WHERE id = ? AND assignment = ? AND reviewer = ?")
                .params(id, assignment.value(), reviewer.value())
                .update();
    }

    /** By criterion, in the order in which they were added. */
    Map<String, List<Evidence>> of(AssignmentId assignment, PersonId reviewer) {
        return jdbc
                .sql("SELECT * FROM review_evidence WHERE assignment = ? AND reviewer = ? ORDER BY added_at, id")
                .params(assignment.value(), reviewer.value())
                .query(EvidenceLinkTable::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Evidence::criterion));
    }

    private static Evidence read(ResultSet row, int index) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getString("criterion"),
                row.getString("exhibit"),
                row.getString("title"),
                row.getObject("document", UUID.class),
                new Place(Place.Kind.valueOf(row.getString("kind")), row.getString("place")));
    }
}
