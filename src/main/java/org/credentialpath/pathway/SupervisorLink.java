package org.credentialpath.pathway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The secret of a supervisor's link: only its digest is kept, and the link itself is known while its mail is written. */
final class SupervisorLink {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<Map<UUID, String>> FRESH = ThreadLocal.withInitial(HashMap::new);

    private SupervisorLink() {}

    static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String digest(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does the work in which the mail is written. */
    static void with(UUID level, String secret, Runnable work) {
        FRESH.get().put(level, "/workplace-feedback/" + secret);
        try {
            work.run();
        } finally {
            FRESH.get().remove(level);
        }
    }

    static Optional<String> fresh(UUID level) {
        return Optional.ofNullable(FRESH.get().get(level));
    }
}
