package org.credentialpath.cohort;

import java.util.List;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.PersonId;

/**
 * A cohort to be set up.
 *
 * @param facilitator of the group that leads cohorts of the program
 * @param place where it meets as a rule: an address or a link, may be empty
 * @param meetings in order, from number 1
 */
public record NewCohort(
        PacketRef packet,
        String name,
        PersonId facilitator,
        int min,
        int max,
        String place,
        List<PlannedMeeting> meetings) {}
