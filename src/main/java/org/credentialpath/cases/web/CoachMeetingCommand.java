package org.credentialpath.cases.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Coaching;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Notes that the meeting with a coach took place. */
@Component
class CoachMeetingCommand implements FormCommand {

    private final CaseFormFacts facts;
    private final Coaching coaching;

    CoachMeetingCommand(CaseFormFacts facts, Coaching coaching) {
        this.facts = facts;
        this.coaching = coaching;
    }

    @Override
    public String form() {
        return "coach-meeting";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        return facts.of(facts.file(key));
    }

    @Override
    public Set<String> keys() {
        return Set.of("metOn", "coach", "notes");
    }

    @Override
    public void submit(Submission submission) {
        Answers answers = submission.answers();
        CaseFormFacts.submit(
                "metOn",
                () -> coaching.met(
                        new CaseId(submission.key()),
                        submission.by(),
                        answers.date("metOn").orElseThrow(),
                        answers.required("coach"),
                        answers.text("notes").orElse("")));
    }
}
