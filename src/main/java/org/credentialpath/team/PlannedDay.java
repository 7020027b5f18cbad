package org.credentialpath.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.shared.HouseClock;

/** A meeting of the plan with the day it falls on, the first of its days. */
public record PlannedDay(TeamPlan.PlannedMeeting meeting, LocalDate day) {

    /** The last of its days. */
    public LocalDate lastDay() {
        return day.plusDays(meeting.days() - 1L);
    }

    /** When it begins. */
    public Instant at(LocalTime time) {
        return day.atTime(time).atZone(HouseClock.ZONE).toInstant();
    }
}
