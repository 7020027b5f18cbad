package org.credentialpath.program;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.credentialpath.shared.Term;
import org.jspecify.annotations.Nullable;

/**
 * A cohort whose members are teams: whom it takes and what it does, counted from its start, so that the whole plan can
 * move as a block (rules 33 and 34).
 *
 * @param most so many teams are selected at most
 * @param startWeek a cohort starts on the Monday of the week of this day
 * @param substituteMinutes the length of a virtual meeting in place of one in person
 * @param agencies where the members of a team may work
 * @param outcome what the teams make together
 * @param participation what the record of participation says; it is no credential
 */
public record TeamPlan(
        int most,
        MonthDay startWeek,
        int substituteMinutes,
        List<Agency> agencies,
        List<PlannedMeeting> meetings,
        String outcome,
        String participation) {

    private static final Kind<MonthDay> DAY =
            new Kind<>("a day such as october 7", TeamPlan::day, MonthDay.of(Month.JANUARY, 1));

    /** A kind of agency. */
    public record Agency(String id, String title) {

        static Agency read(Section section) {
            return new Agency(section.get("id", Kind.ID), section.text("title"));
        }
    }

    /** To whom a team shows what it did. */
    public enum Where {
        DASHBOARD,
        PARTNER,
        TEAM
    }

    /** What each team does after a meeting. */
    public record Assignment(Where where, String title, String words) {

        static Assignment read(Section section) {
            return new Assignment(
                    section.get("where", Kind.of(Where.class)), section.text("title"), section.text("words"));
        }
    }

    /**
     * One meeting of the plan.
     *
     * @param number from 1
     * @param after how long after the start of the plan, in days or weeks
     * @param minutes its length, of each day where it has several
     * @param notes what else is published about it
     * @param assignment null for none
     */
    public record PlannedMeeting(
            int number,
            Term after,
            int days,
            int minutes,
            CohortPlan.Mode mode,
            String title,
            List<String> agenda,
            List<String> notes,
            @Nullable Assignment assignment) {

        static PlannedMeeting read(Section section) {
            return new PlannedMeeting(
                    section.get("number", Kind.whole(1, 60)),
                    section.get("after", Kind.TERM),
                    section.get("days", Kind.whole(1, 5), 1),
                    section.get("minutes", Kind.whole(15, 480)),
                    section.get("mode", Kind.of(CohortPlan.Mode.class), CohortPlan.Mode.VIRTUAL),
                    section.text("title"),
                    section.list("agenda", Kind.TEXT),
                    section.list("notes", Kind.TEXT),
                    section.sectionOrNull("assignment", Assignment::read));
        }

        public boolean inPerson() {
            return mode == CohortPlan.Mode.IN_PERSON;
        }

        /** How many days after the start it is planned. */
        public int offset() {
            return Plan.days(after);
        }
    }

    /** @throws java.util.NoSuchElementException when the plan has no such meeting */
    public PlannedMeeting meeting(int number) {
        return meetings.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The number of the assignment after the meeting, counted from 1 in the order of the plan. */
    public int assignmentNumber(int meeting) {
        return (int) meetings.stream()
                .filter(each -> each.number() <= meeting && each.assignment() != null)
                .count();
    }

    /** The first start on the day or later. */
    public LocalDate nextStart(LocalDate day) {
        LocalDate start = monday(startWeek.atYear(day.getYear()));
        return start.isBefore(day) ? monday(startWeek.atYear(day.getYear() + 1)) : start;
    }

    /** The Monday of the week of the day. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static TeamPlan read(Section section) {
        return new TeamPlan(
                section.get("most", Kind.whole(1, 60)),
                section.get("start-week", DAY),
                section.get("substitute-minutes", Kind.whole(30, 180)),
                section.sections("agencies", Agency::read),
                section.sections("meetings", PlannedMeeting::read),
                section.text("outcome"),
                section.text("participation"));
    }

    private static MonthDay day(String text) {
        String[] words = text.strip().toUpperCase(Locale.ROOT).split("\\s+", -1);
        if (words.length != 2 || !words[1].matches("\\d{1,2}")) {
            throw new IllegalArgumentException(text);
        }
        try {
            return MonthDay.of(Month.valueOf(words[0]), Integer.parseInt(words[1]));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
