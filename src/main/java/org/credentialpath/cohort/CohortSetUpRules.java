package org.credentialpath.cohort;

import java.time.LocalDate;
import java.util.List;
import org.credentialpath.program.CohortPlan;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Component;

/** What must hold for a cohort to be set up (rules 7 to 9). */
@Component
class CohortSetUpRules {

    private static final int MOST_SEATS = 200;
    private static final int SHORTEST = 15;
    private static final int LONGEST_TEXT = 1000;
    private static final String FIRST = "meetings[0].day";

    private final Programs programs;
    private final Facilitators facilitators;
    private final HouseClock clock;

    CohortSetUpRules(Programs programs, Facilitators facilitators, HouseClock clock) {
        this.programs = programs;
        this.facilitators = facilitators;
        this.clock = clock;
    }

    /** @throws CohortRefused at the first thing that is wrong */
    void check(NewCohort wanted) {
        CohortPlan plan = programs.packet(wanted.packet()).cohort();
        require(!wanted.name().isBlank(), "name", "name-missing");
        requireShort(wanted.name(), "name");
        requireShort(wanted.place(), "place");
        require(
                facilitators.qualified(wanted.packet()).stream()
                        .anyMatch(person -> person.id().equals(wanted.facilitator())),
                "facilitator",
                "not-qualified");
        require(wanted.min() >= 1, "min", "min-too-small");
        require(wanted.max() >= wanted.min(), "max", "max-below-min");
        require(wanted.max() <= MOST_SEATS, "max", "max-too-large", MOST_SEATS);
        meetings(wanted.meetings(), plan);
        start(FIRST, wanted.meetings().get(0).begins().toLocalDate(), plan);
    }

    /**
     * A cohort starts in a start month of its program, and in the future.
     *
     * @param field what a refusal is about
     */
    void start(String field, LocalDate first, CohortPlan plan) {
        require(first.isAfter(clock.today()), field, "start-passed");
        require(plan.startMonths().contains(first.getMonth()), field, "not-a-start-month");
    }

    private static void meetings(List<PlannedMeeting> meetings, CohortPlan plan) {
        require(
                !meetings.isEmpty() && meetings.size() <= CohortPlan.MOST_MEETINGS,
                FIRST,
                "how-many-meetings",
                CohortPlan.MOST_MEETINGS);
        int longest = plan.meetings().stream()
                .mapToInt(CohortPlan.PlannedMeeting::minutes)
                .max()
                .orElse(SHORTEST);
        for (int i = 0; i < meetings.size(); i++) {
            PlannedMeeting meeting = meetings.get(i);
            requireShort(meeting.topic(), field(i) + ".topic");
            requireShort(meeting.place(), field(i) + ".place");
            long minutes = meeting.length().toMinutes();
            require(
                    minutes >= SHORTEST && minutes <= longest,
                    field(i) + ".minutes",
                    "meeting-length",
                    SHORTEST,
                    longest);
            require(
                    i == 0 || meeting.begins().isAfter(meetings.get(i - 1).begins()),
                    field(i) + ".day",
                    "meeting-order",
                    meeting.number());
        }
    }

    private static void requireShort(String text, String field) {
        require(text.length() <= LONGEST_TEXT, field, "too-long");
    }

    private static String field(int index) {
        return "meetings[" + index + "]";
    }

    private static void require(boolean holds, String field, String why, Object... arguments) {
        if (!holds) {
            throw CohortRefused.because(field, why, arguments);
        }
    }
}
