package org.credentialpath.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.meeting.CohortMeetingProcess.Approval;
import org.credentialpath.meeting.InPersonApproval;
import org.credentialpath.meeting.InPersonApproval.Substitute;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.Meetings;
import org.springframework.stereotype.Component;

/** A coordinator decides about a meeting in person. */
@Component
class InPersonCommand implements FormCommand {

    private final Meetings meetings;
    private final InPersonApproval approval;
    private final MeetingFormFacts facts;
    private final MeetingWords words;

    InPersonCommand(Meetings meetings, InPersonApproval approval, MeetingFormFacts facts, MeetingWords words) {
        this.meetings = meetings;
        this.approval = approval;
        this.facts = facts;
        this.words = words;
    }

    @Override
    public String form() {
        return "in-person-decision";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        MeetingId id = new MeetingId(key);
        Map<String, Object> all = facts.of(meetings.get(id));
        all.put("gate", words.day(approval.gate(id)));
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("approval", "reason", "substitutes");
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        List<Substitute> substitutes = answers.rows("substitutes").stream()
                .map(InPersonCommand::substitute)
                .toList();
        MeetingWords.submit(
                "approval",
                () -> approval.decide(
                        new MeetingId(sent.key()),
                        sent.by(),
                        Approval.valueOf(answers.required("approval")),
                        answers.text("reason").orElse(""),
                        substitutes));
    }

    private static Substitute substitute(Answers row) {
        return new Substitute(
                row.date("day").orElseThrow().atTime(row.time("time").orElseThrow()),
                row.number("minutes").orElseThrow().intValueExact(),
                row.text("topic").orElse(""),
                row.text("link").orElse(""));
    }
}
