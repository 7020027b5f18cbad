package org.credentialpath.observation;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.engine.TaskPages;
import org.credentialpath.people.People;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What task rows about a visit show and where they lead. */
@Component
@Order(TaskFacts.BY_MODEL)
class VisitTaskFacts implements TaskFacts, TaskPages {

    private static final String MODEL = "site-observation";

    private final VisitTable table;
    private final Cases cases;
    private final People people;

    VisitTaskFacts(VisitTable table, Cases cases, People people) {
        this.table = table;
        this.cases = cases;
        this.people = people;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return model.equals(MODEL) ? table.find(new VisitId(key)).map(this::facts) : Optional.empty();
    }

    private Facts facts(Visit visit) {
        Case file = cases.get(visit.caseId());
        return new Facts(
                file.id(),
                people.get(file.participant()).preferredName(),
                file.packet().program(),
                file.cohort());
    }

    @Override
    public Optional<String> address(OpenTask task) {
        return task.form().equals("page:visit-record")
                ? Optional.of("/visits/" + task.key() + "/record")
                : Optional.empty();
    }
}
