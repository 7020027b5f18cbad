package org.credentialpath.observation;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.CaseOnTaskRow;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.engine.TaskPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What task rows about a visit show and where they lead. */
@Component
@Order(TaskFacts.BY_MODEL)
class VisitTaskFacts implements TaskFacts, TaskPages {

    private static final String MODEL = "site-observation";

    private final VisitTable table;
    private final CaseOnTaskRow row;

    VisitTaskFacts(VisitTable table, CaseOnTaskRow row) {
        this.table = table;
        this.row = row;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return model.equals(MODEL)
                ? table.find(new VisitId(key)).map(visit -> row.of(visit.caseId()))
                : Optional.empty();
    }

    @Override
    public Optional<String> address(OpenTask task) {
        return task.form().equals("page:visit-record")
                ? Optional.of("/visits/" + task.key() + "/record")
                : Optional.empty();
    }
}
