package org.credentialpath.cases;

import org.credentialpath.shared.CaseId;

/** There is no case with this id. */
public class CaseUnknown extends RuntimeException {

    private CaseUnknown(String message) {
        super(message);
    }

    static CaseUnknown withId(CaseId id) {
        return new CaseUnknown("No case " + id);
    }
}
