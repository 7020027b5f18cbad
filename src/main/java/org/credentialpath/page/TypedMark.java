package org.credentialpath.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A signed mark in each form somebody writes into: whose it is and where it goes. Who holds it can leave words for that
 * one form and person and do nothing else, so that a post that comes after the session ended is not lost.
 */
@Component
class TypedMark {

    /** The field that carries it. */
    static final String FIELD = "_keep";

    /** So long it counts, and so long what was typed is kept. */
    static final Duration LIFE = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock realTime;
    private volatile @Nullable String secret;

    @Autowired
    TypedMark(JdbcClient jdbc) {
        this(jdbc, Clock.systemUTC());
    }

    TypedMark(JdbcClient jdbc, Clock realTime) {
        this.jdbc = jdbc;
        this.realTime = realTime;
    }

    String of(TypedForm form) {
        long until = instant().plus(LIFE).getEpochSecond();
        String text = String.join(
                "\n", form.person().toString(), form.address(), form.page(), form.print(), String.valueOf(until));
        return encode(text.getBytes(StandardCharsets.UTF_8)) + "." + encode(sign(text));
    }

    /** The form the mark stands for; empty when it is not ours or too old. */
    Optional<TypedForm> read(String mark) {
        String[] parts = mark.split("\\.", -1);
        try {
            String text = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            boolean ours = parts.length == 2
                    && MessageDigest.isEqual(sign(text), Base64.getUrlDecoder().decode(parts[1]));
            String[] fields = text.split("\n", -1);
            if (!ours || Long.parseLong(fields[4]) < instant().getEpochSecond()) {
                return Optional.empty();
            }
            return Optional.of(new TypedForm(PersonId.of(fields[0]), fields[1], fields[2], fields[3]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Like sessions, what is typed is kept on real time. */
    Instant instant() {
        return realTime.instant();
    }

    private byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    // It is the same as long as the installation lives.
    private String secret() {
        String known = secret;
        if (known == null) {
            known = jdbc.sql("SELECT secret FROM page_secret")
                    .query(String.class)
                    .single();
            secret = known;
        }
        return known;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
