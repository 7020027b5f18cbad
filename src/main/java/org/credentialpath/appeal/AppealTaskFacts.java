package org.credentialpath.appeal;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.people.People;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Task rows of an appeal are headed by the candidate's name. */
@Component
@Order(TaskFacts.BY_MODEL)
class AppealTaskFacts implements TaskFacts {

    private static final String MODEL = "appeal";

    private final AppealTable appeals;
    private final Cases cases;
    private final People people;

    AppealTaskFacts(AppealTable appeals, @Lazy Cases cases, People people) {
        this.appeals = appeals;
        this.cases = cases;
        this.people = people;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return model.equals(MODEL)
                ? appeals.find(key).map(appeal -> facts(cases.get(appeal.caseId())))
                : Optional.empty();
    }

    private Facts facts(Case file) {
        return new Facts(
                file.id(),
                people.get(file.participant()).preferredName(),
                file.packet().program(),
                file.cohort());
    }
}
