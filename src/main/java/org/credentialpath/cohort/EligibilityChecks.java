package org.credentialpath.cohort;

import java.util.List;
import java.util.Map;
import org.credentialpath.engine.Decisions;
import org.credentialpath.program.EligibilityCheck;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The automatic check of every eligibility rule (rules 3 to 5). It proposes; a person decides. */
@Service
public class EligibilityChecks {

    /** What the decision table {@code eligibility-proposal} looks at. */
    public record Counts(int unmet, int doubtful, boolean finalTraining) {

        static Counts of(List<RuleResult> results) {
            return new Counts(
                    count(results, Answer.NOT_MET),
                    count(results, Answer.DOUBTFUL),
                    count(results, Answer.CONDITIONAL) > 0);
        }

        private static int count(List<RuleResult> results, Answer answer) {
            return (int)
                    results.stream().filter(each -> each.outcome() == answer).count();
        }
    }

    private final RequestTable requests;
    private final RuleResults results;
    private final RequestFacts facts;
    private final EligibilityCheck check;
    private final Programs programs;
    private final Decisions decisions;
    private final EvidenceRecord record;

    EligibilityChecks(
            RequestTable requests,
            RuleResults results,
            RequestFacts facts,
            EligibilityCheck check,
            Programs programs,
            Decisions decisions,
            EvidenceRecord record) {
        this.requests = requests;
        this.results = results;
        this.facts = facts;
        this.check = check;
        this.programs = programs;
        this.decisions = decisions;
        this.record = record;
    }

    /** Compares the answers with each rule of the packet and keeps what it found as a new round. */
    @Transactional
    public Counts check(CaseId id) {
        CohortRequest request = requests.find(id).orElseThrow();
        List<RuleResult> found = check
                .check(
                        programs.packet(request.packet()),
                        facts.trainings(request),
                        facts.start(request),
                        facts.others(request))
                .stream()
                .map(each -> new RuleResult(each.rule(), each.words(), each.answer(), null, null))
                .toList();
        int round = results.round(id) + 1;
        results.add(id, round, found);
        Counts counts = Counts.of(found);
        record.write(Act.of(id.value(), "eligibility.checked")
                .fact("round", round)
                .fact("unmet", counts.unmet())
                .fact("doubtful", counts.doubtful())
                .fact("finalTraining", counts.finalTraining()));
        return counts;
    }

    /** The newest check in the order of the packet; empty before the first. */
    public List<RuleResult> latest(CaseId id) {
        return results.latest(id);
    }

    /** What the decision table makes of the newest check. */
    public EligibilityResult proposal(CaseId id) {
        Counts counts = Counts.of(results.latest(id));
        Map<String, Object> row = decisions
                .decide(
                        "eligibility-proposal",
                        Map.of(
                                "unmetRules", counts.unmet(),
                                "doubtfulRules", counts.doubtful(),
                                "finalTraining", counts.finalTraining()))
                .get(0);
        return EligibilityResult.valueOf(String.valueOf(row.get("proposal")));
    }
}
