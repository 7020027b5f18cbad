package org.credentialpath.program;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.credentialpath.program.CohortPlan.PlannedMeeting;

/** A cohort can be filled, and its meetings follow each other before it ends. */
final class CohortRules {

    // Months differ in length; any start will do to put the plan in order.
    private static final LocalDate SOME_DAY = LocalDate.of(2027, 1, 1);

    private final Packet packet;
    private final CohortPlan cohort;
    private final Notes notes;

    CohortRules(Packet packet, Notes notes) {
        this.packet = packet;
        this.cohort = packet.cohort();
        this.notes = notes;
    }

    void check() {
        if (cohort.min() > cohort.max()) {
            notes.fault(
                    "The least number of members is above the most.", "min should be at most max.", "cohort", "min");
        }
        if (cohort.startMonths().isEmpty()) {
            notes.fault("No cohort can ever start.", "Add start-months, such as [october, april].", "cohort");
        }
        if (cohort.startMonths().stream().distinct().count()
                < cohort.startMonths().size()) {
            notes.fault("A month stands here twice.", "Each may stand in this list once.", "cohort", "start-months");
        }
        if (cohort.meetings().isEmpty()) {
            notes.fault(
                    "A cohort without meetings never meets.", "Add meetings, each with number and after.", "cohort");
        }
        if (cohort.meetings().size() > CohortPlan.MOST_MEETINGS) {
            notes.fault(
                    "These are more meetings than a cohort can have.",
                    "It has at most " + CohortPlan.MOST_MEETINGS + ".",
                    "cohort",
                    "meetings");
        }
        checkAbsence();
        for (int i = 0; i < cohort.meetings().size(); i++) {
            checkMeeting(i);
        }
    }

    private void checkAbsence() {
        CohortPlan.Absence absence = cohort.absence();
        if (absence.plan() > absence.decide() || absence.decideInARow() > absence.decide()) {
            notes.fault(
                    "The decision about absences comes before the make-up plan or a shorter row.",
                    "plan and decide-in-a-row should be at most decide.",
                    "cohort",
                    "absence");
        }
    }

    private void checkMeeting(int i) {
        PlannedMeeting meeting = cohort.meetings().get(i);
        if (meeting.number() != i + 1) {
            notes.fault(
                    "Meeting " + meeting.number() + " stands in place " + (i + 1) + ".",
                    "Number the meetings 1, 2, 3 in their order.",
                    "cohort",
                    "meetings",
                    i,
                    "number");
        }
        if (i > 0 && !day(meeting).isAfter(day(cohort.meetings().get(i - 1)))) {
            notes.fault(
                    "This meeting is not after the one before it.",
                    "Its \"after\" should be longer.",
                    "cohort",
                    "meetings",
                    i,
                    "after");
        }
        if (day(meeting).isAfter(Plan.plus(SOME_DAY, cohort.length()))) {
            notes.fault(
                    "This meeting is beyond the end of the cohort, " + cohort.length() + " after its start.",
                    "Move it forward, or give the cohort a longer \"length\".",
                    "cohort",
                    "meetings",
                    i,
                    "after");
        }
        if (meeting.activity() != null) {
            List<String> items = meeting.activity().items();
            var known = packet.portfolio().stream().map(PortfolioItem::id).collect(Collectors.toSet());
            notes.known(items, known, "portfolio item", "cohort", "meetings", i, "activity", "items");
        }
    }

    private static LocalDate day(PlannedMeeting meeting) {
        return Plan.plus(SOME_DAY, meeting.after());
    }
}
