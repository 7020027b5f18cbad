package org.credentialpath.program;

import java.time.Month;
import java.util.List;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.Term;
import org.jspecify.annotations.Nullable;

/**
 * How a cohort of the program is put together and what it does.
 *
 * @param startMonths the months in which a cohort may start
 * @param length from the start to the end of the cohort
 * @param shortDecision how long before the start a cohort below its minimum is decided about
 * @param startsWaited after so many starts without a place a request expires
 * @param ledBy the group of the facilitator
 */
public record CohortPlan(
        int min,
        int max,
        List<Month> startMonths,
        Term length,
        Term shortDecision,
        int startsWaited,
        String ledBy,
        Attendance attendance,
        Absence absence,
        List<PlannedMeeting> meetings) {

    /** So many meetings a cohort has at most (rule 9). */
    public static final int MOST_MEETINGS = 18;

    /**
     * What attending earns.
     *
     * @param fullFromPercent from this part of a meeting on its whole length counts
     * @param partialCredit whether less earns the quarter hours attended, rather than nothing
     * @param most the most hours one meeting earns
     */
    public record Attendance(int fullFromPercent, boolean partialCredit, Hours most) {

        static Attendance read(Section section) {
            return new Attendance(
                    section.get("full-from-percent", Kind.whole(1, 100)),
                    section.get("partial-credit", Kind.FLAG),
                    section.get("most", Kind.HOURS));
        }

        /** The hours, or as many as one meeting may earn (rule 11); what share counts, the decision {@code growth-hours} says. */
        public Hours atMost(Hours hours) {
            return hours.compareTo(most) > 0 ? most : hours;
        }
    }

    /**
     * From how many unexcused absences on what happens (rule 12).
     *
     * @param plan a make-up plan is agreed
     * @param decide the coordinator decides how to go on
     * @param decideInARow the same, when they follow each other without a meeting between
     */
    public record Absence(int plan, int decide, int decideInARow) {

        static Absence read(Section section) {
            Kind<Integer> count = Kind.whole(1, 18);
            return new Absence(
                    section.get("plan", count), section.get("decide", count), section.get("decide-in-a-row", count));
        }
    }

    /** How people meet. */
    public enum Mode {
        VIRTUAL,
        IN_PERSON
    }

    /**
     * One meeting of the plan.
     *
     * @param number from 1
     * @param after how long after the start; months keep the weekday of the start
     * @param activity what is to be done until the next meeting, null for nothing
     */
    public record PlannedMeeting(
            int number,
            Term after,
            int minutes,
            Mode mode,
            String title,
            @Nullable Activity activity) {

        static PlannedMeeting read(Section section) {
            return new PlannedMeeting(
                    section.get("number", Kind.whole(1, 60)),
                    section.get("after", Kind.TERM),
                    section.get("minutes", Kind.whole(15, 480)),
                    section.get("mode", Kind.of(Mode.class), Mode.VIRTUAL),
                    section.text("title"),
                    section.sectionOrNull("activity", Activity::read));
        }
    }

    /**
     * Work between two meetings.
     *
     * @param items the portfolio items it prepares
     */
    public record Activity(String title, String words, List<String> items) {

        static Activity read(Section section) {
            return new Activity(section.text("title"), section.text("words"), section.list("items", Kind.ID));
        }
    }

    /** @throws java.util.NoSuchElementException when the plan has no such meeting */
    public PlannedMeeting meeting(int number) {
        return meetings.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    static CohortPlan read(Section section) {
        return new CohortPlan(
                section.get("min", Kind.whole(1, 500)),
                section.get("max", Kind.whole(1, 500)),
                section.list("start-months", Kind.of(Month.class)),
                section.get("length", Kind.TERM),
                section.get("short-decision", Kind.TERM),
                section.get("starts-waited", Kind.whole(1, 20)),
                section.get("led-by", Kind.ROLE),
                section.section("attendance", Attendance::read),
                section.section("absence", Absence::read),
                section.sections("meetings", PlannedMeeting::read));
    }
}
