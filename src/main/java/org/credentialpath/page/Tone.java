package org.credentialpath.page;

import java.util.Locale;

/** How a tag or message looks; the words carry the meaning, the color repeats it. */
public enum Tone {
    CALM,
    GOOD,
    INFO,
    WARN,
    BAD;

    /** The end of the class name, e.g. {@code good}. */
    public String modifier() {
        return name().toLowerCase(Locale.ROOT);
    }
}
