package org.credentialpath.team.process;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.credentialpath.engine.Variable;

/** The variables of the models of teams. */
final class TeamVariables {

    /** What was decided about an application. */
    enum Selection {
        SELECTED,
        NOT_SELECTED
    }

    /** Whether a cohort takes place, or a meeting was held. */
    enum Answer {
        YES,
        NO
    }

    /** What was decided about a meeting in person. */
    enum Approval {
        APPROVED,
        DENIED
    }

    static final Variable<String> PROGRAM = Variable.code("program");
    static final Variable<String> PACKET = Variable.code("packet");
    static final Variable<UUID> COHORT = Variable.id("cohortId");
    static final Variable<UUID> TEAM = Variable.id("teamId");
    static final Variable<Selection> SELECTION = Variable.outcome("selection", Selection.class);

    static final Variable<Answer> TAKES_PLACE = Variable.outcome("takesPlace", Answer.class);
    static final Variable<UUID> MEETING = Variable.id("meetingId");
    static final Variable<List<UUID>> MEETINGS = Variable.ids("meetingIds");
    static final Variable<List<UUID>> SUBSTITUTES = Variable.ids("substituteIds");
    static final Variable<Boolean> IN_PERSON = Variable.flag("inPerson");
    static final Variable<Approval> APPROVAL = Variable.outcome("approval", Approval.class);
    static final Variable<Boolean> REMINDER_LEFT = Variable.flag("reminderLeft");
    static final Variable<Instant> REMINDER_AT = Variable.moment("reminderAt");
    static final Variable<Answer> HELD = Variable.outcome("held", Answer.class);

    static final Variable<UUID> ASSIGNMENT = Variable.id("assignmentId");
    static final Variable<List<UUID>> ASSIGNMENTS = Variable.ids("assignmentIds");
    static final Variable<Boolean> POSTED = Variable.flag("posted");

    private TeamVariables() {}
}
