package org.credentialpath.program;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credentialpath.engine.Feel;
import org.credentialpath.shared.Hours;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers a packet's rules of eligibility for one request (rules 3 to 5). The rules may use, in FEEL, the facts
 *
 * <ul>
 *   <li>{@code missing}, {@code outdated}: ids of required trainings not complete, or complete but too old
 *   <li>{@code inFinalTraining}: only one is missing, and it ends before the cohort does
 *   <li>{@code similarTraining}: a training is offered in place of a required one
 *   <li>{@code totalHours}: of all trainings taken; {@code start}: of the cohort
 *   <li>{@code registryActive}, {@code readyForPortfolio}: flags; {@code education}: a text; {@code experienceHours}: a
 *       number, given by the caller
 *   <li>and what the packet itself declares, given by the caller
 * </ul>
 */
@Component
public class EligibilityCheck {

    /**
     * A training somebody says they have taken.
     *
     * @param training the id of the required training it counts for
     * @param completed null while it is not
     * @param ends when it is expected to end, null when it is complete or not begun
     * @param college whether it is college credit
     * @param similar whether it is another training, offered in place of the required one
     */
    public record Taken(
            String training,
            Hours hours,
            @Nullable LocalDate completed,
            @Nullable LocalDate ends,
            boolean college,
            boolean similar) {

        boolean isComplete() {
            return completed != null;
        }
    }

    /** The answer to one rule. */
    public enum Answer {
        MET,
        /** Not yet, but a place is possible on condition. */
        CONDITIONAL,
        /** A person must look. */
        DOUBTFUL,
        NOT_MET
    }

    /** @param words of the rule, as shown to the person */
    public record Finding(String rule, String words, Answer answer) {}

    private final Feel feel;

    EligibilityCheck(Feel feel) {
        this.feel = feel;
    }

    /**
     * One finding for each rule of the packet, in its order.
     *
     * @param start of the cohort asked for
     * @param others the facts beside the trainings; one that is not given answers no rule
     */
    public List<Finding> check(Packet packet, List<Taken> taken, LocalDate start, Map<String, Object> others) {
        Eligibility eligibility = packet.eligibility();
        LocalDate end = packet.hasCohort() ? Plan.plus(start, packet.cohort().length()) : start;
        Map<String, Object> facts = new LinkedHashMap<>(others);
        facts.putAll(EligibilityFacts.of(eligibility, taken, start, end));
        return eligibility.rules().stream()
                .map(rule -> new Finding(rule.id(), rule.words(), answer(rule, facts)))
                .toList();
    }

    private Answer answer(Eligibility.Rule rule, Map<String, Object> facts) {
        if (holds(rule.met(), facts)) {
            return Answer.MET;
        }
        if (holds(rule.conditional(), facts)) {
            return Answer.CONDITIONAL;
        }
        return holds(rule.doubtful(), facts) ? Answer.DOUBTFUL : Answer.NOT_MET;
    }

    private boolean holds(@Nullable String expression, Map<String, Object> facts) {
        return expression != null && Boolean.TRUE.equals(feel.evaluate(expression, facts));
    }
}
