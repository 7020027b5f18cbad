package org.credentialpath.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import org.credentialpath.cohort.CohortPlanning;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.notification.NoticeRound;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves and cancels meetings that have not begun (rule 9). The members are told, with the reason. */
@Service
public class MeetingChanges {

    private static final int LONGEST_PLACE = 1000;

    private static final String EVERYBODY = "members-and-facilitator";

    private final Meetings rights;
    private final MeetingTable meetings;
    private final Replacements replacements;
    private final CohortMeetingProcess process;
    private final Cohorts cohorts;
    private final CohortPlanning planning;
    private final NoticeRound notices;
    private final EvidenceRecord record;
    private final HouseClock clock;

    MeetingChanges(
            Meetings rights,
            MeetingTable meetings,
            Replacements replacements,
            CohortMeetingProcess process,
            Cohorts cohorts,
            CohortPlanning planning,
            NoticeRound notices,
            EvidenceRecord record,
            HouseClock clock) {
        this.rights = rights;
        this.meetings = meetings;
        this.replacements = replacements;
        this.process = process;
        this.cohorts = cohorts;
        this.planning = planning;
        this.notices = notices;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Gives the meeting another date or place; its number and length stay.
     *
     * @param by the facilitator or a coordinator
     * @throws MeetingRefused when it has begun, waits for the decision about meeting in person, or the date does not fit
     */
    @Transactional
    public void move(MeetingId id, PersonId by, LocalDateTime to, String place, String reason) {
        Meeting meeting = changeable(id, by, reason);
        requireShort(place);
        Instant begins = Meeting.instant(to);
        requireFits(meeting, begins);
        if (begins.equals(meeting.begins()) && place.strip().equals(meeting.place())) {
            throw MeetingRefused.at("day", "nothing-changed");
        }
        Meeting moved = meeting.moved(begins, place.strip(), reason.strip());
        meetings.update(moved);
        if (replacements.isFirst(moved)) {
            planning.firstMeetingMoved(moved.cohort(), begins);
        }
        record.write(act(moved, "meeting.moved")
                .fact("before", meeting.begins())
                .fact("begins", begins)
                .words("place", moved.place())
                .words("reason", reason.strip()));
        if (moved.state() == Meeting.State.NEXT) {
            process.moved(id);
        } else {
            notices.send("meeting-moved", moved.packet(), EVERYBODY, id.value(), "sequence " + moved.sequence());
        }
    }

    /** Cancels the meeting; a replacement with the same number is planned at once. */
    @Transactional
    public void cancel(MeetingId id, PersonId by, String reason) {
        Meeting meeting = changeable(id, by, reason);
        boolean invited = meeting.state() == Meeting.State.NEXT;
        meetings.update(meeting.dropped(Meeting.State.CANCELED, reason.strip()));
        record.write(act(meeting, "meeting.canceled").words("reason", reason.strip()));
        if (invited) {
            process.canceled(id);
        } else {
            replacements.replace(id);
            notices.send("meeting-canceled", meeting.packet(), EVERYBODY, id.value(), "canceled");
        }
    }

    private Meeting changeable(MeetingId id, PersonId by, String reason) {
        rights.led(id, by);
        Meeting meeting = meetings.lock(id).orElseThrow();
        if (!meeting.state().isToCome() || !meeting.begins().isAfter(clock.instant())) {
            throw MeetingRefused.at("", "begun");
        }
        if (process.waitsForApproval(id)) {
            throw MeetingRefused.at("", "waits-for-approval");
        }
        MeetingRefused.unlessWorded(reason, "reason", "reason-missing");
        return meeting;
    }

    private static void requireShort(String place) {
        if (place.length() > LONGEST_PLACE) {
            throw MeetingRefused.at("place", "too-long", LONGEST_PLACE);
        }
    }

    private void requireFits(Meeting meeting, Instant begins) {
        if (!begins.isAfter(clock.instant())) {
            throw MeetingRefused.at("day", "in-the-past");
        }
        var end = cohorts.opening(meeting.cohort()).end();
        if (BusinessCalendar.dayOf(begins).isAfter(end)) {
            throw MeetingRefused.at("day", "after-the-end", end);
        }
        boolean taken = rights.of(meeting.cohort()).stream()
                .filter(other -> other.state().isToCome() && !other.id().equals(meeting.id()))
                .anyMatch(other -> BusinessCalendar.dayOf(other.begins()).equals(BusinessCalendar.dayOf(begins)));
        if (taken) {
            throw MeetingRefused.at("day", "day-taken");
        }
    }

    private static Act act(Meeting meeting, String kind) {
        return Act.of(meeting.cohort().value(), kind)
                .fact("meeting", meeting.id())
                .fact("number", meeting.number());
    }
}
