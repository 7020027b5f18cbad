package org.credentialpath.program;

import org.credentialpath.program.ReviewPlan.Decision;
import org.credentialpath.program.ReviewPlan.Sessions;

/** There is time for everything that must happen. */
final class CalendarRules {

    private final Packet packet;
    private final Notes notes;

    CalendarRules(Packet packet, Notes notes) {
        this.packet = packet;
        this.notes = notes;
    }

    void check() {
        if (packet.hasReview()) {
            checkSessions(packet.review());
        }
        if (packet.hasCohort()) {
            checkAfterCohort("case-open", "A case would expire before its cohort ends.");
        }
        if (packet.hasCohort() && !packet.portfolio().isEmpty()) {
            checkAfterCohort("build-portfolio", "The portfolio would be due before its cohort ends.");
        }
    }

    private void checkSessions(ReviewPlan review) {
        Sessions sessions = review.sessions();
        if (review.decision() == Decision.AT_ONCE && sessions != null) {
            notes.fault(
                    "Decisions fall at once, so no session is held.",
                    "Remove sessions, or write \"decision: session\".",
                    "review",
                    "sessions");
        }
        if (review.decision() == Decision.SESSION
                && (sessions == null || sessions.months().isEmpty())) {
            notes.fault(
                    "No decision can ever fall: there is no session.",
                    "Add sessions with their months, or write \"decision: at-once\".",
                    "review",
                    "decision");
        }
        if (review.decision() == Decision.SESSION && sessions != null) {
            checkDeadline(sessions);
        }
    }

    private void checkDeadline(Sessions sessions) {
        notes.unique(sessions.months(), month -> month, "month", "review", "sessions", "months");
        int needed = CriticalPath.days(packet);
        if (Plan.days(sessions.deadline()) < needed) {
            notes.fault(
                    "Between the deadline and the session is too little time for the check, the review and the visit.",
                    "With this program's limits it takes about " + needed + " days.",
                    "review",
                    "sessions",
                    "deadline");
        }
    }

    private void checkAfterCohort(String name, String what) {
        Limit limit = packet.limits().get(name);
        if (limit != null && Plan.days(limit.due()) < Plan.days(packet.cohort().length())) {
            notes.fault(what, name + " should be longer than the cohort.", "limits", name, "due");
        }
    }
}
