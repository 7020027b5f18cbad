package org.credentialpath.cases;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Task rows of a case are headed by its participant's name. */
@Component
class CaseTaskFacts implements TaskFacts {

    private static final Set<String> MODELS = Set.of("portfolio-work", "case-wind-up");

    private final Cases cases;
    private final CaseOnTaskRow row;
    private final Programs programs;

    // Lazy, because the engine asks for these facts and cases start runs in the engine.
    CaseTaskFacts(@Lazy Cases cases, CaseOnTaskRow row, @Lazy Programs programs) {
        this.cases = cases;
        this.row = row;
        this.programs = programs;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return cases.find(new CaseId(key))
                .filter(file -> MODELS.contains(model) || isOwn(file, model))
                .map(row::of);
    }

    // Which model leads a case its packet says.
    private boolean isOwn(Case file, String model) {
        return model.equals(programs.packet(file.packet()).models().get("case"));
    }
}
