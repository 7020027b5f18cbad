package org.credentialpath.inbox;

import org.credentialpath.shared.Refused;

/** An absence or its cover cannot be as somebody wants it. */
public class CoverRefused extends Refused {

    CoverRefused(String field, String why) {
        super("inbox", field, why);
    }

    /**
     * What was typed cannot be read.
     *
     * @param why the last part of the message key, {@code inbox.refused.<why>}
     */
    public static CoverRefused at(String field, String why) {
        return new CoverRefused(field, why);
    }
}
