package org.credentialpath.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credentialpath.cohort.Member;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks who is there, one person at a time and each saved at once; the attendance is recorded when that is finished
 * (rule 10). Several people may mark at the same time: they wait for each other at the meeting's row, the last mark of a
 * person stands, and no mark is ever overwritten.
 */
@Service
@Transactional
public class Taps {

    private final Meetings rights;
    private final MeetingTable meetings;
    private final TapTable taps;
    private final AttendanceBook book;
    private final CohortMeetingProcess process;
    private final HouseClock clock;

    Taps(
            Meetings rights,
            MeetingTable meetings,
            TapTable taps,
            AttendanceBook book,
            CohortMeetingProcess process,
            HouseClock clock) {
        this.rights = rights;
        this.meetings = meetings;
        this.taps = taps;
        this.book = book;
        this.process = process;
        this.clock = clock;
    }

    /** Whether people can be marked: from the day of the meeting on until its attendance is recorded. */
    public boolean isOpen(Meeting meeting) {
        if (meeting.state() != Meeting.State.NEXT) {
            return false;
        }
        boolean dayHasCome = !meeting.localBegins().toLocalDate().isAfter(clock.today());
        return process.waitsForAttendance(meeting.id()) || (dayHasCome && !process.waitsForApproval(meeting.id()));
    }

    /** What stands now, by member; whoever was not marked is missing. */
    @Transactional(readOnly = true)
    public Map<CaseId, Tap> of(MeetingId id) {
        Map<CaseId, Tap> now = new HashMap<>();
        taps.of(id).forEach(tap -> now.put(tap.caseId(), tap));
        return now;
    }

    /** Every mark of a member, the first one first. */
    @Transactional(readOnly = true)
    public List<Tap> history(MeetingId id, CaseId caseId) {
        return taps.history(id, caseId);
    }

    /**
     * Marks one member; minutes and note stay. Who is marked as there for a part while the meeting is going on is taken to
     * be there for the rest of it. The same mark again changes nothing.
     *
     * @param by the facilitator or a coordinator
     * @throws MeetingRefused when the day has not come, or the attendance was recorded
     */
    public void mark(MeetingId id, PersonId by, CaseId caseId, AttendanceMark mark) {
        Meeting meeting = open(id, by);
        requireExpected(meeting, caseId);
        Optional<Tap> before = taps.last(id, caseId);
        int known = before.map(Tap::minutes).orElse(0);
        int minutes = known == 0 && mark == AttendanceMark.PARTIAL ? minutesLeft(meeting) : known;
        write(before, next(before, meeting, by, new Attended(caseId, mark, minutes, note(before))));
    }

    /** Marks everybody as present who was not marked yet, and returns how many that were. */
    public int rest(MeetingId id, PersonId by) {
        Meeting meeting = open(id, by);
        Map<CaseId, Tap> now = of(id);
        List<CaseId> unmarked = rights.expected(meeting).stream()
                .map(Member::caseId)
                .filter(caseId -> !now.containsKey(caseId))
                .toList();
        unmarked.forEach(caseId ->
                taps.add(next(Optional.empty(), meeting, by, new Attended(caseId, AttendanceMark.PRESENT, 0, ""))));
        return unmarked.size();
    }

    /**
     * Says more about a member who was marked.
     *
     * @param minutes count where the member was there for a part
     * @param noteBefore the note this one was made from: what somebody else has written meanwhile stays before it
     * @throws MeetingRefused when the minutes do not fit the meeting, or nobody was marked
     */
    public void detail(MeetingId id, PersonId by, CaseId caseId, int minutes, String note, String noteBefore) {
        Meeting meeting = open(id, by);
        requireExpected(meeting, caseId);
        Optional<Tap> before = taps.last(id, caseId);
        AttendanceMark mark =
                before.map(Tap::mark).orElseThrow(() -> MeetingRefused.at("PRESENT-" + caseId, "unmarked"));
        int counting = mark == AttendanceMark.PARTIAL
                ? minutes
                : before.map(Tap::minutes).orElse(0);
        Attended said = new Attended(caseId, mark, counting, together(note(before), note.strip(), noteBefore.strip()));
        said.requireFits(meeting);
        write(before, next(before, meeting, by, said));
    }

    /**
     * Records what was marked, which completes the task.
     *
     * @throws MeetingRefused when somebody is not marked yet, and as {@link AttendanceBook#record}
     */
    public void finish(MeetingId id, PersonId by) {
        Meeting meeting = open(id, by);
        Map<CaseId, Tap> now = of(id);
        List<Attended> everybody = new ArrayList<>();
        for (Member member : rights.expected(meeting)) {
            Tap tap = now.get(member.caseId());
            if (tap == null) {
                throw MeetingRefused.at("PRESENT-" + member.caseId(), "unmarked");
            }
            everybody.add(tap.attended());
        }
        book.record(id, by, everybody);
    }

    private Meeting open(MeetingId id, PersonId by) {
        rights.led(id, by);
        Meeting meeting = meetings.lock(id).orElseThrow();
        if (!isOpen(meeting)) {
            throw MeetingRefused.at("", meeting.state().isToCome() ? "not-today" : "recorded");
        }
        return meeting;
    }

    private void requireExpected(Meeting meeting, CaseId caseId) {
        if (rights.expected(meeting).stream()
                .noneMatch(member -> member.caseId().equals(caseId))) {
            throw new Forbidden("attendance of " + caseId);
        }
    }

    private int minutesLeft(Meeting meeting) {
        long left = Duration.between(clock.instant(), meeting.ends()).toMinutes();
        return left > 0 && left < meeting.minutes() ? Math.toIntExact(left) : 0;
    }

    private Tap next(Optional<Tap> before, Meeting meeting, PersonId by, Attended said) {
        int number = before.map(Tap::number).orElse(0) + 1;
        return new Tap(
                meeting.id(), said.caseId(), number, said.mark(), said.minutes(), said.note(), by, clock.instant());
    }

    private void write(Optional<Tap> before, Tap next) {
        if (before.filter(next::saysTheSameAs).isEmpty()) {
            taps.add(next);
        }
    }

    private static String note(Optional<Tap> tap) {
        return tap.map(Tap::note).orElse("");
    }

    // Two people who write at the same time both find their words.
    private static String together(String now, String wanted, String from) {
        if (wanted.equals(from) || wanted.equals(now)) {
            return now;
        }
        if (now.equals(from) || wanted.contains(now)) {
            return wanted;
        }
        return wanted.isEmpty() ? now : now + " / " + wanted;
    }
}
