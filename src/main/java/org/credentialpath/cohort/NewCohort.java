package org.credentialpath.cohort;

import java.util.List;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;

/**
 * A cohort to be set up.
 *
 * @param id chosen when the page was opened, so that a form that is sent twice sets up one cohort
 * @param facilitator of the group that leads cohorts of the program
 * @param place where it meets as a rule: an address or a link, may be empty
 * @param meetings in order, from number 1
 */
public record NewCohort(
        CohortId id,
        PacketRef packet,
        String name,
        PersonId facilitator,
        int min,
        int max,
        String place,
        List<PlannedMeeting> meetings) {}
