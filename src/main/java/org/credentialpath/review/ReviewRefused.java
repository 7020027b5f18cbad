package org.credentialpath.review;

import org.credentialpath.shared.Refused;

/** A rule of the review refused an answer; the field and the message say which. */
public class ReviewRefused extends Refused {

    private ReviewRefused(String field, String why, Object... arguments) {
        super("review", field, why, arguments);
    }

    /** @param reason the last part of the message key, {@code review.refused.<reason>} */
    static ReviewRefused at(String field, String reason, Object... arguments) {
        return new ReviewRefused(field, reason, arguments);
    }
}
