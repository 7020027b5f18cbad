package org.credentialpath.engine;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Typed words as a search for their beginnings: {@code Ann Lee} becomes {@code Ann:* & Lee:*}. */
final class OpenTaskWords {

    private static final int MOST = 8;

    private OpenTaskWords() {}

    /** Empty where nothing that could be searched for was typed. */
    static String query(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String[] words = Normalizer.normalize(typed, Normalizer.Form.NFC).split("[^\\p{L}\\p{M}\\p{N}]+", -1);
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
