package org.credentialpath.program;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps every packet ever loaded, so that a case finds its own when the files have long gone on. */
@Repository
class PacketShelf {

    /**
     * A packet on the shelf.
     *
     * @param sha256 of the content
     * @param content of the program's own file, canonical
     * @param defaults that held when it was last loaded, or from its first use on
     * @param firstUsedAt null while its content may still change
     */
    record Shelved(
            String program,
            String version,
            String sha256,
            String content,
            String defaults,
            @Nullable Instant firstUsedAt) {}

    private static final String SELECT =
            "SELECT program, version, sha256, content, defaults, first_used_at FROM program_packet ";

    private final JdbcClient jdbc;
    private final HouseClock clock;

    PacketShelf(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Shelved> find(PacketRef ref) {
        return jdbc.sql(SELECT + "WHERE program = ? AND version = ?")
                .params(ref.program(), ref.version())
                .query(Shelved.class)
                .optional();
    }

    /** The packet of the program that was loaded last. */
    Optional<Shelved> latest(String program) {
        return jdbc.sql(SELECT + "WHERE program = ? ORDER BY loaded_at DESC, version DESC LIMIT 1")
                .param(program)
                .query(Shelved.class)
                .optional();
    }

    /** Puts the packet on the shelf in place of what stands there, unless that is in use. */
    void put(Shelved packet) {
        jdbc.sql("""
                INSERT INTO program_packet (program, version, sha256, content, defaults, loaded_at)
                VALUES (:program, :version, :sha256, :content, :defaults, :now)
                ON CONFLICT (program, version) DO UPDATE
                SET sha256 = excluded.sha256, content = excluded.content, defaults = excluded.defaults,
                    loaded_at = excluded.loaded_at
                WHERE program_packet.first_used_at IS NULL""").params(params(packet)).update();
    }

    /** Freezes the packet as it is given; false when it was frozen already or other content stands there. */
    boolean freeze(Shelved packet) {
        return jdbc.sql("""
                        UPDATE program_packet SET first_used_at = :now, defaults = :defaults
                        WHERE program = :program AND version = :version AND sha256 = :sha256 AND first_used_at IS NULL""").params(params(packet)).update() == 1;
    }

    private Map<String, Object> params(Shelved packet) {
        return Map.of(
                "program", packet.program(),
                "version", packet.version(),
                "sha256", packet.sha256(),
                "content", packet.content(),
                "defaults", packet.defaults(),
                "now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
