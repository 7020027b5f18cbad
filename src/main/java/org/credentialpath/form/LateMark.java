package org.credentialpath.form;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * A signed mark in each form that says whose draft it is. Who holds it can save to that one draft and do nothing else,
 * so a post that comes after the session ended is not lost.
 */
@Service
class LateMark {

    private static final Duration LIFE = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock realTime;

    @Autowired
    LateMark(JdbcClient jdbc) {
        this(jdbc, Clock.systemUTC());
    }

    LateMark(JdbcClient jdbc, Clock realTime) {
        this.jdbc = jdbc;
        this.realTime = realTime;
    }

    String of(FormPlace place) {
        long until = realTime.instant().plus(LIFE).getEpochSecond();
        String text = place.person() + "/" + place.form() + "/" + place.key() + "/" + until;
        return encode(text.getBytes(StandardCharsets.UTF_8)) + "." + encode(sign(text));
    }

    /** The draft the mark stands for; empty when it is not ours or too old. */
    Optional<FormPlace> read(String mark) {
        String[] parts = mark.split("\\.", -1);
        try {
            String text = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            boolean ours = parts.length == 2
                    && MessageDigest.isEqual(sign(text), Base64.getUrlDecoder().decode(parts[1]));
            String[] fields = text.split("/", -1);
            if (!ours || Long.parseLong(fields[3]) < realTime.instant().getEpochSecond()) {
                return Optional.empty();
            }
            return Optional.of(FormPlace.start(fields[1], UUID.fromString(fields[2]), PersonId.of(fields[0])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            String secret = jdbc.sql("SELECT secret FROM form_secret")
                    .query(String.class)
                    .single();
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
