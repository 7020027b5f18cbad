package org.credentialpath.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.cohort.CohortPlanning;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a meeting in place of one that is canceled or was not held, before the cohort ends (rule 9). */
@Service
public class Replacements {

    private final MeetingTable meetings;
    private final Cohorts cohorts;
    private final CohortPlanning planning;
    private final BusinessCalendar calendar;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Replacements(
            MeetingTable meetings,
            Cohorts cohorts,
            CohortPlanning planning,
            BusinessCalendar calendar,
            EvidenceRecord record,
            HouseClock clock) {
        this.meetings = meetings;
        this.cohorts = cohorts;
        this.planning = planning;
        this.calendar = calendar;
        this.record = record;
        this.clock = clock;
    }

    /** Plans it at the next free week, at the same time of day. Repeatable. */
    @Transactional
    public void replace(MeetingId id) {
        Meeting lost = meetings.lock(id).orElseThrow();
        if (!meetings.inPlaceOf(id).isEmpty()) {
            return;
        }
        boolean first = isFirst(lost);
        Instant begins = begins(lost);
        Meeting next =
                lost.replacement(lost.part(), begins, lost.length(), lost.inPerson(), lost.place(), lost.topic());
        meetings.add(next);
        if (first) {
            planning.firstMeetingMoved(lost.cohort(), begins);
        }
        record.write(Act.of(lost.cohort().value(), "meeting.replaced")
                .fact("meeting", id)
                .fact("by", next.id())
                .fact("begins", begins));
    }

    /** Whether the cohort begins with this meeting: nothing was held before it (rule 8). */
    boolean isFirst(Meeting meeting) {
        return meeting.number() == 1
                && meeting.part() == 1
                && meetings.of(meeting.cohort()).stream().noneMatch(each -> each.state() == Meeting.State.HELD);
    }

    private Instant begins(Meeting lost) {
        Set<LocalDate> meets = meetings.of(lost.cohort()).stream()
                .filter(each -> each.state().isToCome() || each.state() == Meeting.State.HELD)
                .map(each -> BusinessCalendar.dayOf(each.begins()))
                .collect(Collectors.toSet());
        LocalTime time = lost.localBegins().toLocalTime();
        LocalDate end = cohorts.opening(lost.cohort()).end();
        return Meeting.instant(
                FreeWeek.after(from(lost), meets, calendar::isClosed, end).atTime(time));
    }

    // On the weekday of the meeting, and far enough ahead for people to make room.
    private LocalDate from(Meeting lost) {
        LocalDate day = BusinessCalendar.dayOf(lost.begins());
        while (day.isBefore(clock.today())) {
            day = day.plusWeeks(1);
        }
        return day;
    }
}
