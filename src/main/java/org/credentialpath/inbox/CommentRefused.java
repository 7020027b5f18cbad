package org.credentialpath.inbox;

import org.credentialpath.shared.Refused;

/** A comment cannot be as somebody wants it. */
public class CommentRefused extends Refused {

    CommentRefused(String field, String why, Object... arguments) {
        super("inbox", field, why, arguments);
    }
}
