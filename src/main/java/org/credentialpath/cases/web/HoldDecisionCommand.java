package org.credentialpath.cases.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Holds;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Decides on a hold that was not cured in time. */
@Component
class HoldDecisionCommand implements FormCommand {

    private final CaseFormFacts facts;
    private final Holds holds;

    HoldDecisionCommand(CaseFormFacts facts, Holds holds) {
        this.facts = facts;
        this.holds = holds;
    }

    @Override
    public String form() {
        return "hold-decision";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Case file = facts.file(key);
        Map<String, Object> all = facts.of(file);
        holds.now(file.id()).ifPresent(hold -> all.put("since", BusinessCalendar.dayOf(hold.since())));
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("outcome", "reason");
    }

    @Override
    public void submit(Submission submission) {
        CaseFormFacts.submit(
                "outcome",
                () -> holds.decide(
                        new CaseId(submission.key()),
                        submission.by(),
                        Holds.Outcome.valueOf(submission.answers().required("outcome")),
                        submission.answers().required("reason")));
    }
}
