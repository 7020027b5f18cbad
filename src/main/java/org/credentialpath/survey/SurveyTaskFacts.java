package org.credentialpath.survey;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.CaseOnTaskRow;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.engine.TaskPages;
import org.credentialpath.shared.CaseId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a task row of {@code family-survey} shows, and where its page is. */
@Order(TaskFacts.BY_MODEL)
@Component
class SurveyTaskFacts implements TaskFacts, TaskPages {

    private static final String MODEL = "family-survey";

    private final CaseOnTaskRow row;

    SurveyTaskFacts(CaseOnTaskRow row) {
        this.row = row;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return model.equals(MODEL) ? Optional.of(row.of(new CaseId(key))) : Optional.empty();
    }

    @Override
    public Optional<String> address(OpenTask task) {
        return task.form().equals("page:family-surveys")
                ? Optional.of("/cases/" + task.key() + "/families")
                : Optional.empty();
    }
}
