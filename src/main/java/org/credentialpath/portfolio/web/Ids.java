package org.credentialpath.portfolio.web;

import java.util.UUID;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.CaseId;

/** Ids in addresses; a text that is none answers like something that belongs to somebody else. */
final class Ids {

    private Ids() {}

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
