package org.credentialpath.meeting;

import org.credentialpath.shared.Refused;

/** A rule about meetings and attendance refuses something; the field and the message say which. */
public class MeetingRefused extends Refused {

    private static final int LONGEST = 4000;

    private MeetingRefused(String field, String why, Object... arguments) {
        super("meeting", field, why, arguments);
    }

    /**
     * @param field what it is about, empty for nothing in particular
     * @param why the end of the message key
     */
    static MeetingRefused at(String field, String why, Object... arguments) {
        return new MeetingRefused(field, why, arguments);
    }

    /** @throws MeetingRefused when the text is missing, or longer than anybody reads */
    static void unlessWorded(String text, String field, String whyMissing) {
        if (text.isBlank()) {
            throw at(field, whyMissing);
        }
        ifTooLong(text, field);
    }

    /** @throws MeetingRefused when the text is longer than anybody reads */
    static void ifTooLong(String text, String field) {
        if (text.length() > LONGEST) {
            throw at(field, "too-long", LONGEST);
        }
    }
}
