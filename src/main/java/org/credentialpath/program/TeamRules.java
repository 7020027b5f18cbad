package org.credentialpath.program;

import org.credentialpath.program.TeamPlan.PlannedMeeting;
import org.credentialpath.shared.Term;

/** A cohort of teams has a plan that keeps its order wherever it starts, and nothing in it comes too late. */
final class TeamRules {

    private static final String TEAM = "team";
    private static final String MEETINGS = "meetings";

    private final Packet packet;
    private final Notes notes;

    TeamRules(Packet packet, Notes notes) {
        this.packet = packet;
        this.notes = notes;
    }

    void check() {
        if (packet.unit() == Packet.Unit.TEAM && !packet.hasTeam()) {
            notes.fault("Teams go this way, and there is no plan for them.", "Add team, or write person.", "unit");
        }
        if (packet.hasTeam()) {
            checkPlan(packet.team());
        }
    }

    private void checkPlan(TeamPlan plan) {
        if (packet.unit() != Packet.Unit.TEAM) {
            notes.fault("The plan is one for teams, and persons go this way.", "Write \"unit: team\".", "unit");
        }
        if (packet.hasCohort()) {
            notes.fault("A cohort has teams or persons, not both.", "Keep team, or cohort.", "cohort");
        }
        if (plan.meetings().isEmpty()) {
            notes.fault("A cohort without meetings never meets.", "Add meetings, each with number and after.", TEAM);
        }
        if (plan.agencies().isEmpty()) {
            notes.fault("No member of a team could say where they work.", "Add agencies.", TEAM);
        }
        notes.unique(plan.agencies(), TeamPlan.Agency::id, "id", TEAM, "agencies");
        for (int i = 0; i < plan.meetings().size(); i++) {
            checkMeeting(plan, i);
        }
    }

    private void checkMeeting(TeamPlan plan, int i) {
        PlannedMeeting meeting = plan.meetings().get(i);
        if (meeting.number() != i + 1) {
            fault(
                    "Meeting " + meeting.number() + " stands in place " + (i + 1) + ".",
                    "Number the meetings 1, 2, 3 in their order.",
                    i,
                    "number");
        }
        checkDay(plan, i);
        if (meeting.agenda().isEmpty()) {
            notes.fault("This meeting has no agenda.", "Add agenda, a list of texts.", TEAM, MEETINGS, i);
        }
        if (meeting.assignment() != null && i == plan.meetings().size() - 1) {
            fault("No meeting follows in which this is talked about.", "Move it forward.", i, "assignment");
        }
    }

    private void checkDay(TeamPlan plan, int i) {
        PlannedMeeting meeting = plan.meetings().get(i);
        Term.Unit unit = meeting.after().unit();
        if (unit != Term.Unit.DAYS && unit != Term.Unit.WEEKS) {
            fault("Such a length changes when the plan moves.", "Count in days or weeks, such as 42 d.", i, "after");
        }
        // A week between them: a meeting may wait for the first open day of its week.
        if (i > 0 && meeting.offset() < plan.meetings().get(i - 1).offset() + 7) {
            fault(
                    "This meeting is less than a week after the one before.",
                    "Its \"after\" should be longer.",
                    i,
                    "after");
        }
        Limit gate = packet.limits().get("in-person-gate");
        if (meeting.inPerson() && gate != null && Plan.days(gate.due()) > meeting.offset()) {
            fault(
                    "It would have to be decided before the cohort starts whether this meeting is in person.",
                    "It should be at least " + gate.due() + " after the start.",
                    i,
                    "after");
        }
    }

    private void fault(String what, String right, int meeting, String key) {
        notes.fault(what, right, TEAM, MEETINGS, meeting, key);
    }
}
