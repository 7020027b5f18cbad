package org.credentialpath.cohort;

import java.util.List;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CohortId;

/** What a cohort plans together with its dates: its meetings. */
public interface CohortMeetings {

    /** Plans the meetings; replaces what was planned before and keeps what was held. */
    void plan(CohortId cohort, PacketRef packet, List<PlannedMeeting> meetings);

    /** The cohort is canceled or merged: nothing of it takes place. */
    void callOff(CohortId cohort);

    /** In order. */
    List<PlannedMeeting> planned(CohortId cohort);
}
