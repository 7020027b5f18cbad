package org.credentialpath.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.credentialpath.record.ChainWalk.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Proves that the record is as it was written, or names the first entry that is not. */
@Service
public class RecordVerifier {

    private static final String ROWS = """
            SELECT COALESCE(h.stream, e.stream) AS stream, e.number, e.place, e.kind, e.author_person, e.author_system,
              e.author_for, e.request_id, e.happened_at, e.written_at, e.facts, e.words_digest, e.previous_hash, e.hash,
              h.place AS head_place, h.hash AS head_hash, w.salt, w.words,
              w.number IS NULL AND EXISTS (SELECT FROM record_entry x WHERE x.stream = e.stream AND x.place > e.place
                AND x.kind = 'words.erased' AND x.facts ->> 'entry' = e.number::text) AS erased
            FROM record_head h FULL JOIN record_entry e ON e.stream = h.stream LEFT JOIN record_words w ON w.number = e.number
            """;

    private final JdbcTemplate jdbc;
    private final RecordRows rows;

    RecordVerifier(DataSource database, RecordRows rows) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(1000);
        this.rows = rows;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict verify(UUID stream) {
        return walk(ROWS + "WHERE h.stream = ? OR e.stream = ? ORDER BY e.place", stream, stream);
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict verifyAll() {
        return walk(ROWS + "ORDER BY 1, e.place");
    }

    private Verdict walk(String sql, Object... parameters) {
        ChainWalk walk = new ChainWalk();
        RowCallbackHandler take = row -> walk.take(step(row));
        jdbc.query(sql, take, parameters);
        return walk.end();
    }

    private ChainWalk.Step step(ResultSet row) throws SQLException {
        Link link = row.getObject("number") == null ? null : rows.link(row);
        return new ChainWalk.Step(
                link,
                row.getString("hash"),
                row.getObject("stream", UUID.class),
                row.getInt("head_place"),
                row.getString("head_hash"),
                words(link, row));
    }

    private Words words(@Nullable Link link, ResultSet row) throws SQLException {
        String salt = row.getString("salt");
        String promised = link == null ? null : link.wordsDigest();
        if (salt == null) {
            return promised == null || row.getBoolean("erased") ? Words.RIGHT : Words.MISSING;
        }
        return Digest.ofWords(salt, rows.texts(row.getString("words"))).equals(promised) ? Words.RIGHT : Words.CHANGED;
    }
}
