package org.credentialpath.course;

import org.credentialpath.shared.CaseId;

/** The port of {@code self-paced-course}. */
public interface SelfPacedCourseProcess {

    void feeSettled(CaseId id);

    void sessionChosen(CaseId id);

    void helpAsked(CaseId id);

    void helpGiven(CaseId id);

    void providerSigned(CaseId id);

    void officialSigned(CaseId id);

    /** Whether the facilitation is over and another session is to be chosen. */
    boolean waitsForSession(CaseId id);
}
