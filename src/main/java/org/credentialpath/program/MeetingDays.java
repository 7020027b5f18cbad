package org.credentialpath.program;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.Term;
import org.springframework.stereotype.Component;

/** Proposes the days of a cohort's meetings from its start; the coordinator may move them. */
@Component
public class MeetingDays {

    private final BusinessCalendar calendar;

    MeetingDays(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * One day for each meeting of the plan, in order: months and weeks keep the weekday of the start and leave out
     * holidays. Where a week is left out, the weekly meetings that follow move with it.
     */
    public List<LocalDate> from(Packet packet, LocalDate start) {
        List<LocalDate> days = new ArrayList<>();
        int weeksLeftOut = 0;
        for (CohortPlan.PlannedMeeting meeting : packet.cohort().meetings()) {
            LocalDate planned = calendar.plus(start, meeting.after());
            if (meeting.after().unit() == Term.Unit.WEEKS) {
                LocalDate day = open(planned.plusWeeks(weeksLeftOut));
                weeksLeftOut = (int) ChronoUnit.WEEKS.between(planned, day);
                days.add(day);
            } else {
                days.add(
                        meeting.after().unit() == Term.Unit.MONTHS
                                ? open(near(planned, start.getDayOfWeek()))
                                : planned);
            }
        }
        return List.copyOf(days);
    }

    private static LocalDate near(LocalDate day, DayOfWeek weekday) {
        LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
        return ChronoUnit.DAYS.between(before, day) <= 3 ? before : before.plusWeeks(1);
    }

    // A holiday or closure day moves the meeting by a week; a cohort that meets on weekends meets on weekends.
    private LocalDate open(LocalDate day) {
        return Stream.iterate(day, each -> each.plusWeeks(1))
                .filter(each -> !calendar.isClosed(each))
                .findFirst()
                .orElseThrow();
    }
}
