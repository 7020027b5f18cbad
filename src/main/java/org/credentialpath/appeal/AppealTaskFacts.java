package org.credentialpath.appeal;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.CaseOnTaskRow;
import org.credentialpath.engine.TaskFacts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Task rows of an appeal are headed by the candidate's name. */
@Component
@Order(TaskFacts.BY_MODEL)
class AppealTaskFacts implements TaskFacts {

    private static final String MODEL = "appeal";

    private final AppealTable appeals;
    private final CaseOnTaskRow row;

    AppealTaskFacts(AppealTable appeals, CaseOnTaskRow row) {
        this.appeals = appeals;
        this.row = row;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return model.equals(MODEL) ? appeals.find(key).map(appeal -> row.of(appeal.caseId())) : Optional.empty();
    }
}
