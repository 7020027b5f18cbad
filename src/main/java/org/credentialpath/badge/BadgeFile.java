package org.credentialpath.badge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the badge in a file: Open Badges 2.0 or 3.0 as JSON, as a signed token, or inside a PNG picture. Nothing is fetched
 * from anywhere; what a file alone cannot show is left to a person.
 */
public final class BadgeFile {

    static final int LONGEST = 1 << 20;

    private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");
    private static final int HEAD = 64;

    private BadgeFile() {}

    /** Empty for a file that holds no badge and does not look as if it should, such as a scanned certificate. */
    public static Optional<BadgeReading> read(byte[] content, Expected expected) {
        try {
            Optional<String> text = BadgePng.isPng(content) ? BadgePng.badge(content) : text(content);
            return text.map(found -> BadgeChecks.of(assertion(found), expected));
        } catch (BadgeUnreadable e) {
            return Optional.of(BadgeReading.refused(e.why()));
        }
    }

    private static Optional<String> text(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.UTF_8);
        String first = plain(head);
        if (!first.startsWith("{") && !first.startsWith("ey")) {
            return Optional.empty();
        }
        if (content.length > LONGEST) {
            throw new BadgeUnreadable(Finding.TOO_LARGE);
        }
        String text = plain(decoded(content));
        return text.startsWith("{") || TOKEN.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Assertion assertion(String text) {
        if (TOKEN.matcher(text).matches()) {
            return BadgeJson.readToken(text);
        }
        if (text.startsWith("http")) {
            throw new BadgeUnreadable(Finding.ADDRESS_ONLY);
        }
        return BadgeJson.read(text);
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadgeUnreadable(Finding.UNREADABLE);
        }
    }

    private static String plain(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
    }
}
