package org.credentialpath.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credentialpath.cases.Case;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.program.ReviewPlan;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** What a decision must hold to (rules 24 to 26). */
@Component
class DecisionRules {

    private final Programs programs;
    private final HouseClock clock;

    DecisionRules(Programs programs, HouseClock clock) {
        this.programs = programs;
        this.clock = clock;
    }

    /** Why the outcome is not possible, as the last part of a message key. */
    Optional<String> refusal(
            Case file, Decision.Outcome outcome, List<Standing> standings, List<Round> rounds, List<Decision> before) {
        if (file.status() != Case.Status.IN_REVIEW || rounds.isEmpty()) {
            return Optional.of("not-in-review");
        }
        Round round = rounds.get(0);
        if (round.state() != Round.State.SETTLED) {
            return Optional.of("round-open");
        }
        if (before.stream().anyMatch(each -> each.round().equals(round.id()) && isFinal(each))) {
            return Optional.of("decided-before");
        }
        boolean allMet = standings.stream().allMatch(Standing::isMet);
        ReviewPlan plan = programs.packet(file.packet()).review();
        return switch (outcome) {
            case AWARD -> when(!allMet, "award-not-met");
            case RESUBMIT -> allMet ? Optional.of("resubmit-all-met") : exhausted(file, plan, round);
            case NOT_AWARDED -> Optional.empty();
            case DEFER -> when(plan.decision() == ReviewPlan.Decision.AT_ONCE, "defer-without-session");
        };
    }

    /** A program may limit the submissions; and what is due must lie in the open period of the case. */
    private Optional<String> exhausted(Case file, ReviewPlan plan, Round round) {
        Integer most = plan.mostSubmissions();
        if (most != null && round.attempt() >= most) {
            return Optional.of("attempts-exhausted");
        }
        return when(!clock.today().isBefore(file.openUntil()), "open-period-over");
    }

    void requireQuorum(Packet packet, List<PersonId> members, PersonId by) {
        if (!members.contains(by)) {
            throw ReviewRefused.at("members", "without-you");
        }
        int quorum = packet.review().quorum();
        if (members.stream().distinct().count() < quorum) {
            throw ReviewRefused.at("members", "quorum", quorum);
        }
    }

    void requireDue(Case file, TeamDecisions.Verdict verdict) {
        if (verdict.outcome() != Decision.Outcome.RESUBMIT) {
            return;
        }
        LocalDate due = verdict.due();
        if (due == null || !due.isAfter(clock.today())) {
            throw ReviewRefused.at("due", "due-not-ahead");
        }
        if (due.isAfter(file.openUntil())) {
            throw ReviewRefused.at("due", "due-after-open-period");
        }
    }

    private static boolean isFinal(Decision decision) {
        return decision.outcome() != Decision.Outcome.DEFER;
    }

    private static Optional<String> when(boolean refused, String why) {
        return refused ? Optional.of(why) : Optional.empty();
    }
}
