package org.credentialpath.pathway.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.pathway.PathwayLevels;
import org.credentialpath.pathway.Supervisors;
import org.springframework.stereotype.Component;

/** Names who is asked for feedback on the work. */
@Component
class WorkplaceSupervisorCommand implements FormCommand {

    private final PathwayFormFacts facts;
    private final PathwayLevels levels;
    private final Supervisors supervisors;

    WorkplaceSupervisorCommand(PathwayFormFacts facts, PathwayLevels levels, Supervisors supervisors) {
        this.facts = facts;
        this.levels = levels;
        this.supervisors = supervisors;
    }

    @Override
    public String form() {
        return "workplace-supervisor";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        return facts.of(levels.get(key));
    }

    @Override
    public Set<String> keys() {
        return Set.of("name", "email", "employer");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/pathways/" + levels.get(key).caseId());
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        PathwayWords.refusing(() -> supervisors.name(
                sent.key(),
                sent.by(),
                answers.required("name"),
                answers.required("email"),
                answers.required("employer")));
    }
}
