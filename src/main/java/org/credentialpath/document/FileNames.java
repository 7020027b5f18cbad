package org.credentialpath.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** File names as people gave them, made harmless to show and to send. */
final class FileNames {

    private static final int LONGEST = 150;
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\"<>|:*?]");

    private FileNames() {}

    /** The last part of a path, without characters that hide or reorder others; the ending stays when it is cut. */
    static String clean(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = UNWANTED.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int dot = plain.lastIndexOf('.');
        String ending = dot > 0 && plain.length() - dot <= 10 ? plain.substring(dot) : "";
        return plain.substring(0, LONGEST - ending.length()) + ending;
    }
}
