package org.credentialpath.cases.web;

import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.CaseId;

/** Case ids in addresses. */
final class CaseIds {

    private CaseIds() {}

    /** @throws Forbidden when the text is no id, so that a guess answers like a stranger's case */
    static CaseId of(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("case " + text);
        }
    }
}
