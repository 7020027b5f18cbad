package org.credentialpath.team.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.team.TeamClosing;
import org.springframework.stereotype.Component;

/** Records what the teams have made together. */
@Component
class SharedResourceCommand implements FormCommand {

    private final TeamFormFacts facts;
    private final TeamClosing closing;

    SharedResourceCommand(TeamFormFacts facts, TeamClosing closing) {
        this.facts = facts;
        this.closing = closing;
    }

    @Override
    public String form() {
        return "shared-resource";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        return facts.ofCohort(key);
    }

    @Override
    public Set<String> keys() {
        return Set.of("title", "words", "link");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/teams/" + key);
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        var made = new TeamClosing.Resource(
                answers.required("title"),
                answers.required("words"),
                answers.text("link").orElse(""));
        TeamWords.refusing(() -> closing.recordResource(sent.key(), sent.by(), made));
    }
}
