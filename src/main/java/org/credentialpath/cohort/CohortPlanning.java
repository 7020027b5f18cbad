package org.credentialpath.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.credentialpath.program.CohortPlan;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dates of a cohort once it is set up. */
@Service
@Transactional
public class CohortPlanning {

    private final CohortTable cohorts;
    private final FormationTable decisions;
    private final Seats seats;
    private final Programs programs;
    private final BusinessCalendar calendar;
    private final ObjectProvider<CohortMeetings> meetings;
    private final EvidenceRecord record;

    CohortPlanning(
            CohortTable cohorts,
            FormationTable decisions,
            Seats seats,
            Programs programs,
            BusinessCalendar calendar,
            ObjectProvider<CohortMeetings> meetings,
            EvidenceRecord record) {
        this.cohorts = cohorts;
        this.decisions = decisions;
        this.seats = seats;
        this.programs = programs;
        this.calendar = calendar;
        this.meetings = meetings;
        this.record = record;
    }

    /** When the seats are counted: {@code short-decision} before the first meeting (rule 7). */
    @Transactional(readOnly = true)
    public Instant formationDay(CohortId id) {
        Cohort cohort = cohorts.find(id).orElseThrow();
        return calendar.before(cohort.firstMeeting(), plan(cohort).shortDecision());
    }

    /** The same weekday of the month, in the next start month after the cohort's own. */
    @Transactional(readOnly = true)
    public LocalDate nextStart(Cohort cohort) {
        LocalDate day = BusinessCalendar.dayOf(cohort.firstMeeting());
        LocalDate next = day.plusWeeks(4);
        List<java.time.Month> starts = plan(cohort).startMonths();
        while (next.getMonth() == day.getMonth() || !starts.contains(next.getMonth()) || calendar.isClosed(next)) {
            next = next.plusWeeks(1);
        }
        return next;
    }

    /** Told by whoever moves the first meeting: until it begins, people may join (rule 8). Repeatable. */
    public void firstMeetingMoved(CohortId id, Instant begins) {
        seats.hold(id);
        Cohort cohort = cohorts.locked(id).orElseThrow();
        if (!cohort.firstMeeting().equals(begins)) {
            move(cohort, begins, cohort.end(), "cohort.start-moved");
            seats.offerFree(id);
        }
    }

    /** Shifts the whole plan so that it begins on the day that was decided; seats, order and gaps stay (rule 7). */
    public void postpone(CohortId id) {
        seats.hold(id);
        Cohort cohort = cohorts.locked(id).orElseThrow();
        LocalDate before = BusinessCalendar.dayOf(cohort.firstMeeting());
        LocalDate start =
                Objects.requireNonNull(decisions.latest(id).orElseThrow().start());
        long days = ChronoUnit.DAYS.between(before, start);
        if (days == 0) {
            return;
        }
        Instant first =
                cohort.firstMeeting().atZone(HouseClock.ZONE).plusDays(days).toInstant();
        move(cohort, first, cohort.end().plusDays(days), "cohort.postponed");
        cohorts.state(
                id, Cohort.State.PLANNED, decisions.latest(id).orElseThrow().reason(), null);
        meetings.ifAvailable(each -> each.plan(
                id,
                cohort.packet(),
                each.planned(id).stream().map(meeting -> shifted(meeting, days)).toList()));
        seats.offerFree(id);
    }

    // What would fall on a closed day comes a week later.
    private PlannedMeeting shifted(PlannedMeeting meeting, long days) {
        var begins = meeting.begins().plusDays(days);
        while (meeting.number() > 1 && calendar.isClosed(begins.toLocalDate())) {
            begins = begins.plusWeeks(1);
        }
        return new PlannedMeeting(
                meeting.number(), begins, meeting.length(), meeting.inPerson(), meeting.place(), meeting.topic());
    }

    private void move(Cohort cohort, Instant first, LocalDate end, String act) {
        cohorts.dates(cohort.id(), first, end);
        record.write(Act.of(cohort.id().value(), act)
                .fact("before", cohort.firstMeeting())
                .fact("firstMeeting", first)
                .fact("end", end));
    }

    private CohortPlan plan(Cohort cohort) {
        return programs.packet(cohort.packet()).cohort();
    }
}
