package org.credentialpath.badge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/** Finds the badge that was baked into a PNG picture: a text chunk with a keyword of its own. */
final class BadgePng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> KEYWORDS = Set.of("openbadges", "openbadgecredential");
    private static final int CHECKSUM = 4;
    private static final int HEADER = 8;

    private BadgePng() {}

    static boolean isPng(byte[] content) {
        return content.length > SIGNATURE.length
                && Arrays.equals(content, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** Empty for a picture without a badge. */
    static Optional<String> badge(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content).position(SIGNATURE.length);
        while (in.remaining() >= HEADER) {
            long length = Integer.toUnsignedLong(in.getInt());
            byte[] name = new byte[4];
            in.get(name);
            if (length + CHECKSUM > in.remaining()) {
                return Optional.empty();
            }
            byte[] chunk = new byte[(int) length];
            in.get(chunk);
            in.position(in.position() + CHECKSUM);
            Optional<String> found = badge(new String(name, StandardCharsets.ISO_8859_1), chunk);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> badge(String name, byte[] chunk) {
        int keyword = zero(chunk, 0);
        boolean text = name.equals("iTXt") || name.equals("tEXt");
        if (!text || keyword < 0 || !KEYWORDS.contains(latin(chunk, 0, keyword))) {
            return Optional.empty();
        }
        if (chunk.length > BadgeFile.LONGEST) {
            throw new BadgeUnreadable(Finding.TOO_LARGE);
        }
        if (name.equals("tEXt")) {
            return Optional.of(
                    latin(chunk, keyword + 1, chunk.length - keyword - 1).strip());
        }
        return Optional.of(international(chunk, keyword + 1).strip());
    }

    // Compression flag and method, language and translated keyword, each ended by a zero, then the text.
    private static String international(byte[] chunk, int at) {
        int language = zero(chunk, at + 2);
        int keyword = language < 0 ? -1 : zero(chunk, language + 1);
        if (keyword < 0) {
            throw new BadgeUnreadable(Finding.UNREADABLE);
        }
        byte[] text = Arrays.copyOfRange(chunk, keyword + 1, chunk.length);
        return new String(chunk[at] == 1 ? inflated(text) : text, StandardCharsets.UTF_8);
    }

    private static byte[] inflated(byte[] packed) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] text = in.readNBytes(BadgeFile.LONGEST + 1);
            if (text.length > BadgeFile.LONGEST) {
                throw new BadgeUnreadable(Finding.TOO_LARGE);
            }
            return text;
        } catch (IOException e) {
            throw new BadgeUnreadable(Finding.UNREADABLE);
        }
    }

    private static int zero(byte[] chunk, int from) {
        for (int i = from; i < chunk.length; i++) {
            if (chunk[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String latin(byte[] chunk, int from, int length) {
        return new String(chunk, from, length, StandardCharsets.ISO_8859_1);
    }
}
