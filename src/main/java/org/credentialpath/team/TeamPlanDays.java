package org.credentialpath.team;

import java.time.LocalDate;
import java.util.List;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.shared.BusinessCalendar;
import org.springframework.stereotype.Component;

/** Puts a plan into the calendar: each meeting falls on its day, or on the next one that is open (rule 33). */
@Component
class TeamPlanDays {

    private final BusinessCalendar calendar;

    TeamPlanDays(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    List<PlannedDay> of(TeamPlan plan, LocalDate begins) {
        return plan.meetings().stream()
                .map(meeting -> new PlannedDay(meeting, day(meeting, begins)))
                .toList();
    }

    LocalDate day(TeamPlan.PlannedMeeting meeting, LocalDate begins) {
        return calendar.businessDayFrom(begins.plusDays(meeting.offset()));
    }
}
