package org.credentialpath.team;

import org.credentialpath.shared.Refused;

/** A rule of teams refused what was asked for; the field and the message key say where and why. */
public class TeamRefused extends Refused {

    private TeamRefused(String field, String why, Object... arguments) {
        super("team", field, why, arguments);
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
}
