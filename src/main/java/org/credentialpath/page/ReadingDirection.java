package org.credentialpath.page;

import java.util.Locale;
import java.util.Set;

/** Which way a language is read, as the attribute {@code dir} says it. */
public final class ReadingDirection {

    // "iw" is what Java once called Hebrew.
    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    private ReadingDirection() {}

    /** {@code rtl} or {@code ltr}. */
    public static String of(Locale language) {
        return FROM_THE_RIGHT.contains(language.getLanguage()) ? "rtl" : "ltr";
    }
}
