package org.credentialpath.form;

/** Digits of every script. */
final class Digits {

    private Digits() {}

    /** The text with each decimal digit, such as those of Arabic, in its plain form. */
    static String ascii(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int digit = Character.digit(point, 10);
            plain.appendCodePoint(digit >= 0 ? '0' + digit : point);
        });
        return plain.toString();
    }
}
