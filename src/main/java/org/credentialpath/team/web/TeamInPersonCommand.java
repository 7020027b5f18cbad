package org.credentialpath.team.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.team.TeamInPerson;
import org.credentialpath.team.TeamInPerson.Substitute;
import org.credentialpath.team.TeamMeetings;
import org.springframework.stereotype.Component;

/** Approves a meeting in person, or plans virtual ones instead (rule 34, form 23). */
@Component
class TeamInPersonCommand implements FormCommand {

    private final TeamFormFacts facts;
    private final TeamMeetings meetings;
    private final TeamInPerson inPerson;
    private final TeamWords words;

    TeamInPersonCommand(TeamFormFacts facts, TeamMeetings meetings, TeamInPerson inPerson, TeamWords words) {
        this.facts = facts;
        this.meetings = meetings;
        this.inPerson = inPerson;
        this.words = words;
    }

    @Override
    public String form() {
        return "team-in-person";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Map<String, Object> all = facts.ofMeeting(key);
        all.put("gate", words.moment(inPerson.gate(key)));
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("approver", "approval", "reason", "substitutes");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/teams/" + meetings.get(key).cohort());
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        String approver = answers.required("approver");
        if (answers.required("approval").equals("APPROVED")) {
            TeamWords.refusing(() -> inPerson.approve(sent.key(), sent.by(), approver));
            return;
        }
        List<Substitute> instead = answers.rows("substitutes").stream()
                .map(TeamInPersonCommand::substitute)
                .toList();
        String reason = answers.text("reason").orElse("");
        TeamWords.refusing(() -> inPerson.deny(sent.key(), sent.by(), approver, reason, instead));
    }

    private static Substitute substitute(Answers row) {
        return new Substitute(
                row.date("day").orElseThrow().atTime(row.time("time").orElseThrow()),
                row.number("minutes").orElseThrow().intValueExact(),
                row.required("topic"));
    }
}
