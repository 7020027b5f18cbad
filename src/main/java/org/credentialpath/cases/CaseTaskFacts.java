package org.credentialpath.cases;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.people.People;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Task rows of a case are headed by its participant's name. */
@Component
class CaseTaskFacts implements TaskFacts {

    private static final Set<String> MODELS = Set.of("credential-case", "portfolio-work", "case-wind-up");

    private final Cases cases;
    private final People people;

    // Lazy, because the engine asks for these facts and cases start runs in the engine.
    CaseTaskFacts(@Lazy Cases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return MODELS.contains(model) ? cases.find(new CaseId(key)).map(this::facts) : Optional.empty();
    }

    private Facts facts(Case file) {
        return new Facts(
                file.id(),
                people.get(file.participant()).preferredName(),
                file.packet().program(),
                file.cohort());
    }
}
