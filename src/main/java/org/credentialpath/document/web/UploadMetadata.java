package org.credentialpath.document.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** What an upload says of itself: pairs of a name and a value in Base64, with commas between. */
final class UploadMetadata {

    private static final String FILE_NAME = "filename ";

    private UploadMetadata() {}

    /** Empty when it is not said or cannot be read. */
    static String fileName(String metadata) {
        return Arrays.stream(metadata.split(",", -1))
                .map(String::strip)
                .filter(pair -> pair.startsWith(FILE_NAME))
                .findFirst()
                .map(pair -> decoded(pair.substring(FILE_NAME.length()).strip()))
                .orElse("");
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
