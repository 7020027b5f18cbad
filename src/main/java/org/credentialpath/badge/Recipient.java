package org.credentialpath.badge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who a badge was awarded to, by an e-mail address or its hash.
 *
 * @param value the address, or {@code sha256$} and the hash of address and salt in hex
 */
record Recipient(String value, String salt) {

    private static final String SHA256 = "sha256$";

    /** Whether an address or a hash can be compared with it. */
    boolean isClear() {
        return value.startsWith(SHA256) || value.contains("@");
    }

    boolean isOneOf(List<String> addresses) {
        return addresses.stream().anyMatch(this::is);
    }

    // Issuers hash addresses as they were typed, or in lower case.
    private boolean is(String address) {
        String plain = address.strip();
        if (!value.startsWith(SHA256)) {
            return value.strip().equalsIgnoreCase(plain);
        }
        String hash = value.substring(SHA256.length()).toLowerCase(Locale.ROOT);
        return Stream.of(plain, plain.toLowerCase(Locale.ROOT))
                .anyMatch(each -> sha256(each + salt).equals(hash));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
