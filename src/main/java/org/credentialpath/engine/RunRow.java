package org.credentialpath.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A run as the engine's tables have it. */
record RunRow(
        String id,
        String definition,
        String model,
        @Nullable String key,
        @Nullable String caller,
        @Nullable String calledAt,
        Instant started,
        @Nullable Instant ended) {

    static RunRow read(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("end_time_");
        return new RunRow(
                row.getString("id_"),
                row.getString("proc_def_id_"),
                row.getString("proc_def_key_"),
                row.getString("business_key_"),
                row.getString("super_process_instance_id_"),
                row.getString("called_at"),
                row.getTimestamp("start_time_").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
