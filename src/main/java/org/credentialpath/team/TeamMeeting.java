package org.credentialpath.team;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.BusinessCalendar;

/**
 * A meeting of a cohort of teams.
 *
 * @param part 0, or for virtual meetings in place of one in person their place, from 1
 * @param plannedOn the day of the plan, which may be a closed one
 * @param days how many days it lasts
 * @param minutes its length, of each day
 * @param reason of the last change, empty for none
 * @param sequence grows with every change of its date
 * @param openedAt since when it is in the calendar
 */
public record TeamMeeting(
        UUID id,
        UUID cohort,
        int number,
        int part,
        LocalDate plannedOn,
        Instant begins,
        int days,
        int minutes,
        boolean inPerson,
        String title,
        List<String> agenda,
        State state,
        String approval,
        String reason,
        int sequence,
        Instant openedAt) {

    /** Where it stands. */
    public enum State {
        PLANNED,
        HELD,
        SUBSTITUTED
    }

    public TeamMeeting {
        agenda = List.copyOf(agenda);
    }

    public Instant ends() {
        return begins.plus(Duration.ofMinutes(length()));
    }

    /** From its beginning to its end, nights included. */
    public int length() {
        return (days - 1) * 24 * 60 + minutes;
    }

    public LocalDate day() {
        return BusinessCalendar.dayOf(begins);
    }

    public LocalDate lastDay() {
        return day().plusDays(days - 1L);
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
    }
}
