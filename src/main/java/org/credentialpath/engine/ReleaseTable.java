package org.credentialpath.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of releases. */
@Component
class ReleaseTable {

    private static final long LOCK = 0x72656c65617365L;

    private final JdbcClient jdbc;

    ReleaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else releases anything, on this node or another. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> true)
                .single();
    }

    void insert(Release release, String content, @Nullable String deployment) {
        jdbc.sql("INSERT INTO release (id, kind, name, number, state, source, content, sha256, version_tag,"
                        + " published_by, published, deployment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(release.id())
                .param(release.kind().code())
                .param(release.name())
                .param(release.number())
                .param(release.number() == null ? "proposed" : "released")
                .param(release.source().name().toLowerCase(Locale.ROOT))
                .param(content)
                .param(release.sha256())
                .param(release.versionTag())
                .param(release.publishedBy())
                .param(Timestamp.from(release.published()))
                .param(deployment)
                .update();
    }

    List<Release> released(ModelKind kind, String name) {
        return jdbc.sql("SELECT * FROM release WHERE kind = ? AND name = ? AND state = 'released' ORDER BY number DESC")
                .params(kind.code(), name)
                .query(ReleaseTable::read)
                .list();
    }

    /** What the file of the model last said, released or proposed. */
    Optional<Release> lastFile(ModelKind kind, String name) {
        return jdbc.sql("SELECT * FROM release WHERE kind = ? AND name = ? AND source = 'file'"
                        + " ORDER BY published DESC, number DESC NULLS FIRST LIMIT 1")
                .params(kind.code(), name)
                .query(ReleaseTable::read)
                .optional();
    }

    List<Release> latest() {
        return jdbc.sql("SELECT DISTINCT ON (kind, name) * FROM release WHERE state = 'released'"
                        + " ORDER BY kind, name, number DESC")
                .query(ReleaseTable::read)
                .list();
    }

    List<Release> proposals() {
        return jdbc.sql("SELECT * FROM release WHERE state = 'proposed' ORDER BY published DESC")
                .query(ReleaseTable::read)
                .list();
    }

    Optional<String> content(UUID release) {
        return jdbc.sql("SELECT content FROM release WHERE id = ?")
                .param(release)
                .query(String.class)
                .optional();
    }

    Optional<Release> byDeployment(String deployment, ModelKind kind, String name) {
        return jdbc.sql("SELECT * FROM release WHERE deployment = ? AND kind = ? AND name = ?")
                .params(deployment, kind.code(), name)
                .query(ReleaseTable::read)
                .optional();
    }

    private static Release read(ResultSet row, int number) throws SQLException {
        return new Release(
                row.getObject("id", UUID.class),
                ModelKind.of(row.getString("kind")),
                row.getString("name"),
                row.getObject("number", Integer.class),
                Release.Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                row.getString("sha256"),
                row.getString("version_tag"),
                row.getString("published_by"),
                row.getTimestamp("published").toInstant());
    }
}
