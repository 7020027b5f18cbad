package org.credentialpath.meeting;

import java.util.List;

/** A rule about meetings and attendance refuses something; the field and the message say which. */
public class MeetingRefused extends RuntimeException {

    private static final int LONGEST = 4000;

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private MeetingRefused(String field, String why, Object... arguments) {
        super(field + ": " + why);
        this.field = field;
        this.messageKey = "meeting.refused." + why;
        this.arguments = List.of(arguments);
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

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
