package org.credentialpath.board;

import org.credentialpath.shared.Refused;

/** A message to a cohort cannot be sent like this; the field and the message key say why. */
public class MessageRefused extends Refused {

    private MessageRefused(String field, String why, Object... arguments) {
        super("board", field, why, arguments);
    }

    /**
     * @param field what it is about
     * @param why the end of the message key
     */
    static MessageRefused at(String field, String why, Object... arguments) {
        return new MessageRefused(field, why, arguments);
    }
}
