package org.credentialpath.cohort;

import java.util.UUID;

/** A short number for people to quote, made from an id. */
final class Reference {

    // Without the letters and digits that are taken for each other on the phone.
    private static final String ALPHABET = "ABCDEFGHJKMNPQRTUVWXYZ2346789";
    private static final int LENGTH = 8;

    private Reference() {}

    static String of(UUID id) {
        long rest = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) & Long.MAX_VALUE;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(i == LENGTH / 2 ? "-" : "").append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
            rest /= ALPHABET.length();
        }
        return text.toString();
    }
}
