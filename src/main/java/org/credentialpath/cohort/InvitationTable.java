package org.credentialpath.cohort;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table invitation. */
@Component
class InvitationTable {

    /** A link with what has become of it. */
    record Row(CaseId request, Instant expiresAt, boolean superseded, boolean used) {}

    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new link; older ones of the same request do not work any more. */
    void add(String digest, CaseId request, Instant sentAt, Instant expiresAt) {
        jdbc.sql("UPDATE invitation SET superseded_at = ? WHERE request = ? AND superseded_at IS NULL")
                .params(Timestamp.from(sentAt), request.value())
                .update();
        jdbc.sql("INSERT INTO invitation (token_hash, request, sent_at, expires_at) VALUES (?, ?, ?, ?)")
                .params(digest, request.value(), Timestamp.from(sentAt), Timestamp.from(expiresAt))
                .update();
    }

    Optional<Row> find(String digest) {
        return jdbc.sql("SELECT * FROM invitation WHERE token_hash = ?")
                .param(digest)
                .query((row, index) -> new Row(
                        new CaseId(row.getObject("request", UUID.class)),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getTimestamp("superseded_at") != null,
                        row.getTimestamp("used_at") != null))
                .optional();
    }

    /** @return false when it was used already */
    boolean use(String digest, Instant at) {
        return jdbc.sql("UPDATE invitation SET used_at = ? WHERE token_hash = ? AND used_at IS NULL")
                        .params(Timestamp.from(at), digest)
                        .update()
                == 1;
    }
}
