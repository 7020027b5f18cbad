package org.credentialpath.observation.web;

import org.credentialpath.observation.VisitId;
import org.credentialpath.people.Forbidden;

/** Reads the id of a visit from an address; what is no id is as unknown as a stranger's. */
final class VisitIds {

    private VisitIds() {}

    static VisitId of(String text) {
        try {
            return VisitId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("visit " + text);
        }
    }
}
