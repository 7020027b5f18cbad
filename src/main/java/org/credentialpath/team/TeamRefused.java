package org.credentialpath.team;

import java.util.List;

/** A rule of teams refused what was asked for; the field and the message key say where and why. */
public class TeamRefused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private TeamRefused(String field, String why, Object... arguments) {
        super(field + ": " + why);
        this.field = field;
        this.messageKey = "team.refused." + why;
        this.arguments = List.of(arguments);
    }

    /** @param why the last part of the message key, {@code team.refused.<why>} */
    public static TeamRefused at(String field, String why, Object... arguments) {
        return new TeamRefused(field, why, arguments);
    }

    /** @throws TeamRefused when the text is blank or longer than that */
    static String worded(String text, String field, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw at(field, "words", longest);
        }
        return stripped;
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
