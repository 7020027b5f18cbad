package org.credentialpath.meeting.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.meeting.AbsenceId;
import org.credentialpath.meeting.FollowUps;
import org.springframework.stereotype.Component;

/** The facilitator writes down how the participant catches up. */
@Component
class MakeUpPlanCommand implements FormCommand {

    private final MeetingFormFacts facts;
    private final FollowUps followUps;

    MakeUpPlanCommand(MeetingFormFacts facts, FollowUps followUps) {
        this.facts = facts;
        this.followUps = followUps;
    }

    @Override
    public String form() {
        return "make-up-plan";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        return facts.ofAbsence(key);
    }

    @Override
    public Set<String> keys() {
        return Set.of("plan", "due");
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        MeetingWords.submit(
                "plan",
                () -> followUps.planAgreed(
                        new AbsenceId(sent.key()),
                        sent.by(),
                        answers.required("plan"),
                        answers.date("due").orElseThrow()));
    }
}
