package org.credentialpath.review.web;

import java.util.UUID;
import org.credentialpath.people.Forbidden;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.RoundId;
import org.credentialpath.shared.CaseId;

/** Ids in addresses; a text that is none answers like something that belongs to somebody else. */
final class ReviewIds {

    private ReviewIds() {}

    static AssignmentId assignment(String text) {
        return new AssignmentId(id(text));
    }

    static RoundId round(String text) {
        return new RoundId(id(text));
    }

    static CaseId caseId(String text) {
        return new CaseId(id(text));
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden(text);
        }
    }
}
