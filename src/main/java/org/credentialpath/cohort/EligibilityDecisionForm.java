package org.credentialpath.cohort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.people.People;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** The coordinator's form: every rule with its result, the proposal, and the decision. */
@Component
class EligibilityDecisionForm implements FormCommand {

    private static final String AS_CHECKED = "AS_CHECKED";

    private final RequestTable requests;
    private final EligibilityChecks checks;
    private final EligibilityDecisions decisions;
    private final RequestWords words;
    private final Programs programs;
    private final People people;

    EligibilityDecisionForm(
            RequestTable requests,
            EligibilityChecks checks,
            EligibilityDecisions decisions,
            RequestWords words,
            Programs programs,
            People people) {
        this.requests = requests;
        this.checks = checks;
        this.decisions = decisions;
        this.words = words;
        this.programs = programs;
        this.people = people;
    }

    @Override
    public String form() {
        return "eligibility-decision";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        CaseId id = new CaseId(key);
        CohortRequest request = requests.find(id).orElseThrow();
        List<RuleResult> results = checks.latest(id);
        EligibilityResult proposal = checks.proposal(id);
        Map<String, Object> facts = new HashMap<>();
        facts.put("id", id.toString());
        facts.put("person", people.get(request.person()).preferredName());
        facts.put("program", programs.packet(request.packet()).name());
        facts.put("checked", results.stream().map(this::checked).toList());
        facts.put(
                "rules",
                results.stream().map(each -> Map.of("override", AS_CHECKED)).toList());
        facts.put("proposal", words.proposal(proposal));
        facts.put("decision", proposal.name());
        facts.put("latestDue", decisions.latestDue(request));
        facts.put("unmet", unmet(results));
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of("rules", "decision", "message", "condition", "due");
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        var verdict = new Verdict(
                EligibilityResult.valueOf(answers.required("decision")),
                answers.rows("rules").stream()
                        .map(EligibilityDecisionForm::override)
                        .toList(),
                answers.text("message").orElse(null),
                answers.text("condition").orElse(null),
                answers.date("due").orElse(null));
        FormEntry.refusing(() -> decisions.decide(new CaseId(sent.key()), verdict, sent.by()));
    }

    private static Verdict.OnRule override(Answers row) {
        String answer = row.text("override").orElse(AS_CHECKED);
        return answer.equals(AS_CHECKED)
                ? Verdict.OnRule.none()
                : new Verdict.OnRule(Answer.valueOf(answer), row.text("reason").orElse(null));
    }

    private Map<String, Object> checked(RuleResult result) {
        return Map.of("words", result.words(), "result", words.answer(result.result()));
    }

    private static List<String> unmet(List<RuleResult> results) {
        return results.stream()
                .filter(each -> each.result() == Answer.NOT_MET)
                .map(RuleResult::words)
                .toList();
    }
}
