package org.credentialpath.program;

import java.util.Map;
import org.credentialpath.shared.Term;

/** Nobody is reminded before something begins, and no wait ends before the step it waits for is due. */
final class LimitRules {

    /** The wait, by the step it waits for. */
    private static final Map<String, String> WAITS = Map.of(
            "request-place", "invitation-lapse",
            "give-information", "information-lapse",
            "answer-invitation", "review-answer-lapse",
            "answer-visit-request", "visit-answer-lapse",
            "name-new-site", "visit-hold",
            "give-out-surveys", "survey-hold",
            "build-portfolio", "case-open");

    private final Map<String, Limit> limits;
    private final Notes notes;

    LimitRules(Map<String, Limit> limits, Notes notes) {
        this.limits = limits;
        this.notes = notes;
    }

    void check() {
        limits.values().forEach(this::checkReminders);
        WAITS.forEach((step, wait) -> {
            Limit due = limits.get(step);
            Limit ends = limits.get(wait);
            if (due != null && ends != null && isLonger(due.due(), ends.due())) {
                notes.fault(
                        "The wait \"" + wait + "\" is over before \"" + step + "\" is due.",
                        "It should be at least " + due.due() + ".",
                        "limits",
                        wait,
                        "due");
            }
        });
    }

    private void checkReminders(Limit limit) {
        for (int i = 0; i < limit.remind().size(); i++) {
            Limit.Mark mark = limit.remind().get(i);
            if (mark.before() && isLonger(mark.term(), limit.due())) {
                notes.fault(
                        "This reminder comes before the time of " + limit.due() + " begins.",
                        "Remind later, or give more time.",
                        "limits",
                        limit.name(),
                        "remind",
                        i);
            }
        }
    }

    // Only days can be compared with days: a step of two hours is over on the day it begins.
    private static boolean isLonger(Term one, Term other) {
        return one.isDays() && other.isDays() && Plan.days(one) > Plan.days(other);
    }
}
