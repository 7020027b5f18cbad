package org.credentialpath.renewal;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.people.People;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What task rows about a renewal show; its model may be one of the program's own. */
@Component
@Order(TaskFacts.BY_MODEL)
class RenewalTaskFacts implements TaskFacts {

    private static final String MODEL = "renewal";

    private final RenewalTable table;
    private final People people;

    RenewalTaskFacts(RenewalTable table, People people) {
        this.table = table;
        this.people = people;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return model.equals(MODEL) ? table.find(key).map(this::facts) : Optional.empty();
    }

    private Facts facts(Renewal renewal) {
        return new Facts(
                renewal.caseId(),
                people.get(renewal.holder()).preferredName(),
                renewal.holder(),
                renewal.packet().program(),
                null);
    }
}
