package org.credentialpath.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.credentialpath.program.EligibilityCheck.Answer;

/** What must be said with a decision about eligibility (rule 3). */
final class VerdictRules {

    private VerdictRules() {}

    /** The results with the coordinator's overrides. @throws RequestRefused when one lacks its reason */
    static List<RuleResult> overridden(List<RuleResult> found, List<Verdict.OnRule> overrides) {
        if (overrides.size() != found.size()) {
            throw RequestRefused.answer("rules", "rules-missing");
        }
        List<RuleResult> results = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            RuleResult result = found.get(i);
            Verdict.OnRule by = overrides.get(i);
            if (by.answer() == null || by.answer() == result.result()) {
                results.add(result);
            } else if (by.reason() == null || by.reason().isBlank()) {
                throw RequestRefused.answer("rules." + i + ".reason", "reason-missing", result.words());
            } else {
                results.add(result.overridden(by.answer(), by.reason()));
            }
        }
        return results;
    }

    /** @param latest the last day a condition may be due */
    static void check(Verdict verdict, List<RuleResult> results, LocalDate today, LocalDate latest) {
        switch (verdict.decision()) {
            case ELIGIBLE -> allAre(results, EnumSet.of(Answer.MET));
            case CONDITIONAL -> {
                allAre(results, EnumSet.of(Answer.MET, Answer.CONDITIONAL));
                condition(verdict, today, latest);
            }
            case NOT_ELIGIBLE -> {
                if (results.stream().noneMatch(each -> each.outcome() == Answer.NOT_MET)) {
                    throw RequestRefused.answer("decision", "no-unmet-rule");
                }
                message(verdict);
            }
            case MORE_INFORMATION -> message(verdict);
        }
    }

    private static void allAre(List<RuleResult> results, Set<Answer> allowed) {
        results.stream()
                .filter(each -> !allowed.contains(each.outcome()))
                .findFirst()
                .ifPresent(rule -> {
                    throw RequestRefused.answer("decision", "rule-not-met", rule.words());
                });
    }

    private static void condition(Verdict verdict, LocalDate today, LocalDate latest) {
        if (verdict.condition() == null || verdict.condition().isBlank()) {
            throw RequestRefused.answer("condition", "condition-missing");
        }
        if (verdict.due() == null) {
            throw RequestRefused.answer("due", "due-missing");
        }
        if (!verdict.due().isAfter(today) || verdict.due().isAfter(latest)) {
            throw RequestRefused.answer("due", "due-outside", RequestWords.day(latest));
        }
    }

    private static void message(Verdict verdict) {
        if (verdict.message() == null || verdict.message().isBlank()) {
            throw RequestRefused.answer("message", "message-missing");
        }
    }
}
