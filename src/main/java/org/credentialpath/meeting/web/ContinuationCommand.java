package org.credentialpath.meeting.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.CaseRefused;
import org.credentialpath.form.Answers;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.meeting.AbsenceId;
import org.credentialpath.meeting.FollowUps;
import org.springframework.stereotype.Component;

/** A coordinator decides with the participant how they go on. */
@Component
class ContinuationCommand implements FormCommand {

    private final MeetingFormFacts facts;
    private final FollowUps followUps;

    ContinuationCommand(MeetingFormFacts facts, FollowUps followUps) {
        this.facts = facts;
        this.followUps = followUps;
    }

    @Override
    public String form() {
        return "continuation-decision";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        return facts.ofAbsence(key);
    }

    @Override
    public Set<String> keys() {
        return Set.of("talkedOn", "outcome", "sure", "reason");
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        try {
            MeetingWords.submit(
                    "outcome",
                    () -> followUps.decide(
                            new AbsenceId(sent.key()),
                            sent.by(),
                            FollowUps.Continuation.valueOf(answers.required("outcome")),
                            answers.date("talkedOn").orElseThrow(),
                            answers.required("reason")));
        } catch (CaseRefused refused) {
            throw new AnswersRefused(
                    "outcome", refused.messageKey(), refused.arguments().toArray());
        }
    }
}
