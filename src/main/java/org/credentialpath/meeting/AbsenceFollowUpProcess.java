package org.credentialpath.meeting;

import org.credentialpath.cases.Case;
import org.credentialpath.program.CohortPlan;

/** Starts and steers the runs of {@code absence-follow-up}. */
public interface AbsenceFollowUpProcess {

    /** @param rule from how many absences on what happens */
    void start(Absence absence, Meeting meeting, Case file, CohortPlan.Absence rule);

    void contacted(AbsenceId absence);

    void planAgreed(AbsenceId absence);

    void decided(AbsenceId absence);

    void settled(AbsenceId absence);
}
