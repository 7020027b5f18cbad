package org.credentialpath.meeting.process;

import java.time.Instant;
import java.util.UUID;
import org.credentialpath.engine.Variable;
import org.credentialpath.meeting.CohortMeetingProcess;

/** The variables of {@code cohort-meeting}, and those {@code cohort} hands to it. */
final class CohortMeetingVariables {

    static final Variable<UUID> COHORT = Variable.id("cohortId");
    static final Variable<UUID> MEETING = Variable.id("meetingId");
    static final Variable<Boolean> MORE_MEETINGS = Variable.flag("moreMeetings");
    static final Variable<Boolean> IN_PERSON = Variable.flag("inPerson");
    static final Variable<CohortMeetingProcess.Approval> APPROVAL =
            Variable.outcome("approval", CohortMeetingProcess.Approval.class);
    static final Variable<Boolean> REMINDER_LEFT = Variable.flag("reminderLeft");
    static final Variable<Instant> REMINDER_AT = Variable.moment("reminderAt");

    /** The date the reminders were planned for: another date begins them anew. */
    static final Variable<Instant> REMINDED_OF = Variable.moment("remindedOf");

    static final Variable<CohortMeetingProcess.Outcome> ATTENDANCE =
            Variable.outcome("attendance", CohortMeetingProcess.Outcome.class);

    private CohortMeetingVariables() {}
}
