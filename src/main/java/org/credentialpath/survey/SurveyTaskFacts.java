package org.credentialpath.survey;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.engine.TaskPages;
import org.credentialpath.people.People;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a task row of {@code family-survey} shows, and where its page is. */
@Order(TaskFacts.BY_MODEL)
@Component
class SurveyTaskFacts implements TaskFacts, TaskPages {

    private static final String MODEL = "family-survey";

    private final Cases cases;
    private final People people;

    SurveyTaskFacts(@Lazy Cases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return model.equals(MODEL) ? Optional.of(facts(cases.get(new CaseId(key)))) : Optional.empty();
    }

    private Facts facts(Case file) {
        return new Facts(
                file.id(),
                people.get(file.participant()).preferredName(),
                file.packet().program(),
                file.cohort());
    }

    @Override
    public Optional<String> address(OpenTask task) {
        return task.form().equals("page:family-surveys")
                ? Optional.of("/cases/" + task.key() + "/families")
                : Optional.empty();
    }
}
