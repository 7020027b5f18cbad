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

/** The facilitator notes the contact after an absence. */
@Component
class ContactCommand implements FormCommand {

    private final MeetingFormFacts facts;
    private final FollowUps followUps;

    ContactCommand(MeetingFormFacts facts, FollowUps followUps) {
        this.facts = facts;
        this.followUps = followUps;
    }

    @Override
    public String form() {
        return "contact-participant";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        return facts.ofAbsence(key);
    }

    @Override
    public Set<String> keys() {
        return Set.of("reached", "note");
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        boolean reached = answers.required("reached").equals("yes");
        MeetingWords.submit(
                "note",
                () -> followUps.contacted(new AbsenceId(sent.key()), sent.by(), reached, answers.required("note")));
    }
}
