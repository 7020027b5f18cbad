package org.credentialpath.appeal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.cases.Case;
import org.credentialpath.program.Limits;
import org.credentialpath.review.Decision;
import org.credentialpath.review.TeamDecisions;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Component;

/** Against what somebody may appeal, and until when (rule 30). */
@Component
class AppealWindow {

    private static final Set<Decision.Outcome> AGAINST =
            EnumSet.of(Decision.Outcome.RESUBMIT, Decision.Outcome.NOT_AWARDED);

    private final TeamDecisions decisions;
    private final AppealTable appeals;
    private final Limits limits;
    private final HouseClock clock;

    AppealWindow(TeamDecisions decisions, AppealTable appeals, Limits limits, HouseClock clock) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.limits = limits;
        this.clock = clock;
    }

    /** The last decision on the case, where it may be appealed against at all; never an earlier one. */
    Optional<Decision> decision(Case file) {
        return decisions.of(file.id()).stream().findFirst().filter(last -> AGAINST.contains(last.outcome()));
    }

    /** The last day for an appeal against the decision. */
    LocalDate until(Case file, Decision decision) {
        return BusinessCalendar.dayOf(limits.due(file.packet(), "appeal-window", decision.at()));
    }

    /** Why the case's last decision cannot be appealed against now; empty when it can. */
    Optional<AppealRefused> refusal(Case file) {
        Optional<Decision> last = decision(file);
        if (last.isEmpty()) {
            return refused("no-decision");
        }
        if (file.isOver() && file.status() != Case.Status.NOT_AWARDED) {
            return refused("case-over");
        }
        LocalDate until = until(file, last.get());
        if (clock.today().isAfter(until)) {
            return refused("too-late", until);
        }
        if (appeals.against(last.get().id()).isPresent()) {
            return refused("filed-before");
        }
        return appeals.open(file.id()).isPresent() ? refused("another-open") : Optional.empty();
    }

    private static Optional<AppealRefused> refused(String why, Object... arguments) {
        return Optional.of(AppealRefused.at("statement", why, arguments));
    }
}
