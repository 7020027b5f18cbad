package org.credentialpath.meeting;

/** Tells the model {@code cohort-meeting} what people did. */
public interface CohortMeetingProcess {

    /** What a coordinator decides about a meeting in person. */
    enum Approval {
        APPROVED,
        DENIED
    }

    /** Whether the meeting took place. */
    enum Outcome {
        HELD,
        NOT_HELD
    }

    void decided(MeetingId meeting, Approval approval);

    void moved(MeetingId meeting);

    void canceled(MeetingId meeting);

    void recorded(MeetingId meeting, Outcome outcome);

    /** Whether a coordinator has not decided about the meeting in person yet. */
    boolean waitsForApproval(MeetingId meeting);

    /** Whether it is over and nobody has said yet who came. */
    boolean waitsForAttendance(MeetingId meeting);
}
