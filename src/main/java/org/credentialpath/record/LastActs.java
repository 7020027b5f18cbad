package org.credentialpath.record;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When somebody last did something about a case or whatever else a stream is about. */
@Component
public class LastActs {

    private final JdbcClient jdbc;

    LastActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The house time of the last act of a person in each stream; only to look is none. Streams without one are missing. */
    public Map<UUID, Instant> ofPeople(Collection<UUID> streams) {
        HeldActs.chainNow();
        String[] ids = streams.stream().map(UUID::toString).toArray(String[]::new);
        Map<UUID, Instant> last = new HashMap<>();
        jdbc.sql("""
                        SELECT stream, max(happened_at) AS last FROM record_entry
                        WHERE stream = ANY (cast(:streams AS uuid[])) AND author_person IS NOT NULL
                          AND kind NOT LIKE '%.viewed'
                        GROUP BY stream""").param("streams", ids).query(row -> {
            last.put(
                    row.getObject("stream", UUID.class),
                    row.getTimestamp("last").toInstant());
        });
        return last;
    }
}
