package org.credentialpath.credential;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The certificates that were made; they are not changed any more, whatever becomes of template or name. */
@Component
class CertificateTable {

    private final JdbcClient jdbc;

    CertificateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(UUID award) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM award_certificate WHERE award = ?)")
                .param(award)
                .query(Boolean.class)
                .single();
    }

    /** False when there was one already. */
    boolean add(UUID award, byte[] pdf, Instant at) {
        return jdbc.sql("""
                        INSERT INTO award_certificate (award, content, sha256, made_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (award) DO NOTHING""")
                        .params(award, pdf, sha256(pdf), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<byte[]> content(UUID award) {
        return jdbc.sql("SELECT content FROM award_certificate WHERE award = ?")
                .param(award)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
