package org.credentialpath.fee;

import org.credentialpath.shared.CaseId;

/** Features that wait for a fee; told in the same transaction. */
public interface FeeWatch {

    /** What was owed for the case is paid or waived. A reversal and a new payment tell it again. */
    void settled(CaseId id);
}
