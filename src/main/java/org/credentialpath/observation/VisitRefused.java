package org.credentialpath.observation;

import org.credentialpath.shared.Refused;

/** A rule of the visit refused an answer; the field and the message say which. */
public class VisitRefused extends Refused {

    private static final int LONGEST = 4000;

    private VisitRefused(String field, String why, Object... arguments) {
        super("observation", field, why, arguments);
    }

    static VisitRefused at(String field, String reason, Object... arguments) {
        return new VisitRefused(field, reason, arguments);
    }

    /** @throws VisitRefused when the text is longer than anybody reads */
    static void ifTooLong(String text, String field) {
        if (text.length() > LONGEST) {
            throw at(field, "too-long", LONGEST);
        }
    }

    /** Nothing readable was chosen as the cause. */
    public static VisitRefused withoutCause() {
        return at("cause", "cause-missing");
    }
}
