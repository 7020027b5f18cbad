package org.credentialpath.meeting.process;

import java.util.Date;
import org.credentialpath.engine.Expressible;
import org.credentialpath.meeting.InPersonApproval;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.Meetings;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The dates {@code cohort-meeting} waits for, as {@code ${meetingDates.meetingEnd(meetingId)}}. */
@Expressible
@Component
public class MeetingDates {

    private final Meetings meetings;
    private final InPersonApproval approval;

    // Lazy, because the engine knows this bean before anything runs in it.
    MeetingDates(@Lazy Meetings meetings, @Lazy InPersonApproval approval) {
        this.meetings = meetings;
        this.approval = approval;
    }

    /** Until when it must be decided that the meeting is in person. */
    public Date inPersonGate(String meetingId) {
        return Date.from(approval.gate(MeetingId.of(meetingId)));
    }

    /** When the meeting is over. */
    public Date meetingEnd(String meetingId) {
        return Date.from(meetings.get(MeetingId.of(meetingId)).ends());
    }
}
