package org.credentialpath.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** SHA-256 over fields, each with its length before it, so that no two lists of fields look alike. */
final class Digest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private final MessageDigest sha256;

    private Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash that chains the entry to the one before it. */
    static String ofEntry(Link link) {
        Author author = link.author();
        return new Digest()
                .add(link.number())
                .add(link.stream())
                .add(link.place())
                .add(link.kind())
                .add(author.person())
                .add(author.system())
                .add(author.onBehalfOf())
                .add(link.requestId())
                .add(micros(link.happenedAt()))
                .add(micros(link.writtenAt()))
                .add(link.facts())
                .add(link.wordsDigest())
                .add(link.previousHash())
                .hex();
    }

    /** The commitment to words; without the salt nobody can test a guess against it. */
    static String ofWords(String salt, Map<String, String> words) {
        return new Digest().add(salt).add(words).hex();
    }

    static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private Digest add(Map<String, String> map) {
        add(map.size());
        new TreeMap<>(map).forEach((name, value) -> add(name).add(value));
        return this;
    }

    private Digest add(@Nullable Object field) {
        if (field == null) {
            return length(-1);
        }
        byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
        length(bytes.length);
        sha256.update(bytes);
        return this;
    }

    private Digest length(int length) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
