package org.credentialpath.badge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Badges for tests, as issuers write them. */
public final class TestBadges {

    private TestBadges() {}

    /** Open Badges 2.0, hosted, with its badge and issuer in the file. */
    public static String assertion(String address) {
        return """
                {
                  "@context": "https://w3id.org/openbadges/v2",
                  "type": "Assertion",
                  "id": "https://badges.example.org/assertions/1",
                  "recipient": {"type": "email", "hashed": true, "salt": "deadsea", "identity": "%s"},
                  "issuedOn": "2026-03-01T12:00:00Z",
                  "badge": {
                    "type": "BadgeClass",
                    "id": "https://badges.example.org/badges/teamwork",
                    "name": "Teamwork",
                    "criteria": {"narrative": "Plans and finishes a task with others."},
                    "issuer": {"type": "Issuer", "id": "https://badges.example.org/issuer", "name": "Adult Education"}
                  },
                  "verification": {"type": "HostedBadge"}
                }""".formatted(sha256(address + "deadsea"));
    }

    /** Open Badges 3.0, with a proof. */
    public static String credential(String address) {
        return """
                {
                  "@context": ["https://www.w3.org/ns/credentials/v2",
                               "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                  "id": "urn:uuid:1",
                  "type": ["VerifiableCredential", "OpenBadgeCredential"],
                  "issuer": {"id": "did:web:badges.example.org", "type": ["Profile"], "name": "Adult Education"},
                  "validFrom": "2026-03-01T12:00:00Z",
                  "credentialSubject": {
                    "type": ["AchievementSubject"],
                    "identifier": [{"type": "IdentityObject", "hashed": true, "identityType": "emailAddress",
                                    "salt": "s4lt", "identityHash": "%s"}],
                    "achievement": {
                      "id": "urn:uuid:2",
                      "type": ["Achievement"],
                      "name": "Teamwork",
                      "description": "Works with others.",
                      "criteria": {"narrative": "Plans and finishes a task with others."}
                    }
                  },
                  "proof": {"type": "DataIntegrityProof"}
                }""".formatted(sha256(address + "s4lt"));
    }

    /** As a signed token; the signature is not one. */
    public static String token(String json) {
        return base64("{\"alg\":\"RS256\"}") + "." + base64(json) + "." + base64("signature");
    }

    /**
     * A picture with a text chunk.
     *
     * @param packed whether the text is compressed
     */
    public static byte[] picture(String keyword, String text, boolean packed) {
        var chunk = new ByteArrayOutputStream();
        chunk.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        chunk.writeBytes(new byte[] {0, (byte) (packed ? 1 : 0), 0, 0, 0});
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        chunk.writeBytes(packed ? deflated(plain) : plain);
        return picture("iTXt", chunk.toByteArray());
    }

    /** A picture with a chunk between its header and its end. */
    public static byte[] picture(String chunk, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(HexFormat.of().parseHex("89504e470d0a1a0a"));
            write(out, "IHDR", HexFormat.of().parseHex("00000001000000010800000000"));
            write(out, chunk, content);
            write(out, "IDAT", HexFormat.of().parseHex("789c626001000000ffff03000006000557bfabd4"));
            write(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256$" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(DataOutputStream out, String name, byte[] content) throws IOException {
        var crc = new CRC32();
        byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
        crc.update(letters);
        crc.update(content);
        out.writeInt(content.length);
        out.write(letters);
        out.write(content);
        out.writeInt((int) crc.getValue());
    }

    private static byte[] deflated(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
