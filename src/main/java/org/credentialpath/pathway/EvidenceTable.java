package org.credentialpath.pathway;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.badge.Badge;
import org.credentialpath.badge.BadgeReading;
import org.credentialpath.badge.Finding;
import org.credentialpath.document.DocumentId;
import org.credentialpath.pathway.LevelEvidence.Piece;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables pathway_evidence and pathway_piece. */
@Component
class EvidenceTable {

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID requirement, LevelEvidence evidence) {
        jdbc.sql("""
                INSERT INTO pathway_evidence
                  (requirement, attempt, way, words, exam_on, worked_from, worked_until, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(requirement, evidence.attempt(), evidence.way(), evidence.words())
                .param(evidence.examOn())
                .param(evidence.workedFrom())
                .param(evidence.workedUntil())
                .param(evidence.at().atOffset(ZoneOffset.UTC))
                .update();
        int place = 0;
        for (Piece piece : evidence.files()) {
            jdbc.sql("INSERT INTO pathway_piece (requirement, attempt, document, place) VALUES (?, ?, ?, ?)")
                    .params(requirement, evidence.attempt(), piece.document().value(), place++)
                    .update();
        }
    }

    void read(UUID requirement, int attempt, DocumentId document, BadgeReading reading) {
        Badge badge = reading.badge();
        jdbc.sql("""
                UPDATE pathway_piece SET findings = :findings, standard = :standard, name = :name, issuer = :issuer,
                  criteria = :criteria, issued_at = :issued, expires_at = :expires
                WHERE requirement = :requirement AND attempt = :attempt AND document = :document""")
                .param(
                        "findings",
                        reading.findings().stream().map(Finding::name).collect(Collectors.joining(",")))
                .param("standard", badge == null ? null : badge.standard().name())
                .param("name", badge == null ? null : badge.name())
                .param("issuer", badge == null ? null : badge.issuer())
                .param("criteria", badge == null ? null : badge.criteria())
                .param("issued", badge == null ? null : time(badge.issued()))
                .param("expires", badge == null ? null : time(badge.expires()))
                .param("requirement", requirement)
                .param("attempt", attempt)
                .param("document", document.value())
                .update();
    }

    /** False when it was answered before. */
    boolean answer(UUID requirement, int attempt, boolean met, String feedback, PersonId by, Instant at) {
        return jdbc.sql("""
                        UPDATE pathway_evidence SET met = ?, feedback = ?, verified_by = ?, verified_at = ?
                        WHERE requirement = ? AND attempt = ? AND met IS NULL""")
                        .params(met, feedback, by.value(), at.atOffset(ZoneOffset.UTC), requirement, attempt)
                        .update()
                == 1;
    }

    List<LevelEvidence> of(UUID requirement) {
        return jdbc.sql("SELECT * FROM pathway_evidence WHERE requirement = ? ORDER BY attempt")
                .param(requirement)
                .query((row, number) -> evidence(row, pieces(requirement, row.getInt("attempt"))))
                .list();
    }

    private List<Piece> pieces(UUID requirement, int attempt) {
        return jdbc.sql("SELECT * FROM pathway_piece WHERE requirement = ? AND attempt = ? ORDER BY place")
                .params(requirement, attempt)
                .query((row, number) -> new Piece(new DocumentId(row.getObject("document", UUID.class)), reading(row)))
                .list();
    }

    private static LevelEvidence evidence(ResultSet row, List<Piece> pieces) throws SQLException {
        return new LevelEvidence(
                row.getInt("attempt"),
                row.getString("way"),
                row.getString("words"),
                row.getObject("exam_on", LocalDate.class),
                row.getObject("worked_from", LocalDate.class),
                row.getObject("worked_until", LocalDate.class),
                pieces,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("met", Boolean.class),
                row.getString("feedback"));
    }

    private static @Nullable BadgeReading reading(ResultSet row) throws SQLException {
        String findings = row.getString("findings");
        if (findings.isEmpty()) {
            return null;
        }
        String standard = row.getString("standard");
        Badge badge = standard == null
                ? null
                : new Badge(
                        Badge.Standard.valueOf(standard),
                        row.getString("name"),
                        row.getString("issuer"),
                        row.getString("criteria"),
                        PathwayTable.instant(row, "issued_at"),
                        PathwayTable.instant(row, "expires_at"));
        return new BadgeReading(
                badge, Stream.of(findings.split(",", -1)).map(Finding::valueOf).toList());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
