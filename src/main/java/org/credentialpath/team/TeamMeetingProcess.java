package org.credentialpath.team;

import java.util.UUID;

/** The port of {@code team-meeting}. */
public interface TeamMeetingProcess {

    void decided(UUID meeting, boolean approved);

    void calledOff(UUID meeting);

    void recorded(UUID meeting, boolean held);

    /** The date of the meeting has changed. */
    void shifted(UUID meeting);

    boolean waitsForDecision(UUID meeting);

    boolean waitsForAttendance(UUID meeting);
}
