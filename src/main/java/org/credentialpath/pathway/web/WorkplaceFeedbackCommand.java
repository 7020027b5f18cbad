package org.credentialpath.pathway.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.pathway.PathwayLevels;
import org.credentialpath.pathway.Supervisors;
import org.springframework.stereotype.Component;

/** Gives feedback on the work, signed in. */
@Component
class WorkplaceFeedbackCommand implements FormCommand {

    private final PathwayFormFacts facts;
    private final PathwayLevels levels;
    private final Supervisors supervisors;

    WorkplaceFeedbackCommand(PathwayFormFacts facts, PathwayLevels levels, Supervisors supervisors) {
        this.facts = facts;
        this.levels = levels;
        this.supervisors = supervisors;
    }

    @Override
    public String form() {
        return "workplace-feedback";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        return facts.of(levels.get(key));
    }

    @Override
    public Set<String> keys() {
        return Set.of("strong", "grow");
    }

    @Override
    public void submit(Submission sent) {
        String strong = sent.answers().required("strong");
        String grow = sent.answers().required("grow");
        PathwayWords.refusing(() -> supervisors.give(sent.key(), sent.by(), strong, grow));
    }
}
