package org.credentialpath.meeting;

import java.util.Optional;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the meeting a cohort comes to next. */
@Service
public class NextMeeting {

    private final MeetingTable meetings;
    private final EvidenceRecord record;
    private final HouseClock clock;

    NextMeeting(MeetingTable meetings, EvidenceRecord record, HouseClock clock) {
        this.meetings = meetings;
        this.record = record;
        this.clock = clock;
    }

    /** The earliest meeting that was neither held nor replaced, from now on the next one; empty after the last. Repeatable. */
    @Transactional
    public Optional<Meeting> find(CohortId cohort) {
        Optional<Meeting> next = current(cohort);
        return next.isPresent() ? next : first(cohort, Meeting.State.PLANNED).map(this::take);
    }

    /** The meeting that is the next one now. */
    @Transactional(readOnly = true)
    public Optional<Meeting> current(CohortId cohort) {
        return first(cohort, Meeting.State.NEXT);
    }

    private Meeting take(Meeting planned) {
        Meeting next = planned.in(Meeting.State.NEXT, clock.instant());
        meetings.update(next);
        record.write(Act.of(next.cohort().value(), "meeting.next")
                .fact("meeting", next.id())
                .fact("number", next.number())
                .fact("begins", next.begins()));
        return next;
    }

    private Optional<Meeting> first(CohortId cohort, Meeting.State state) {
        return meetings.of(cohort).stream()
                .filter(meeting -> meeting.state() == state)
                .findFirst();
    }
}
