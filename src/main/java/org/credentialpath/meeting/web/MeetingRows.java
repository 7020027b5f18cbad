package org.credentialpath.meeting.web;

import java.util.List;
import org.credentialpath.meeting.CohortMeetingProcess;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.page.Tone;
import org.springframework.stereotype.Component;

/** Meetings as lists show them. */
@Component
class MeetingRows {

    private final CohortMeetingProcess process;
    private final MeetingWords words;

    MeetingRows(CohortMeetingProcess process, MeetingWords words) {
        this.process = process;
        this.words = words;
    }

    List<MeetingRow> of(List<Meeting> meetings) {
        return meetings.stream().map(this::row).toList();
    }

    MeetingRow row(Meeting meeting) {
        boolean open = meeting.state() == Meeting.State.NEXT && process.waitsForAttendance(meeting.id());
        return new MeetingRow(
                MeetingFormFacts.address(meeting),
                title(meeting),
                words.moment(meeting.begins()),
                tone(meeting, open),
                words.say("meeting.state." + (open ? "OVER" : meeting.state().name())));
    }

    String title(Meeting meeting) {
        return meeting.part() == 1
                ? words.say("meeting.title", meeting.number(), meeting.topic())
                : words.say("meeting.title.part", meeting.number(), meeting.part(), meeting.topic());
    }

    private static Tone tone(Meeting meeting, boolean open) {
        if (open) {
            return Tone.WARN;
        }
        return switch (meeting.state()) {
            case PLANNED -> Tone.CALM;
            case NEXT -> Tone.INFO;
            case HELD -> Tone.GOOD;
            case SUBSTITUTED, CANCELED -> Tone.BAD;
        };
    }
}
