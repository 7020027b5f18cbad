package org.credentialpath.pathway;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.CaseOnTaskRow;
import org.credentialpath.engine.TaskFacts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What task rows about a level or a requirement show. */
@Component
@Order(TaskFacts.BY_MODEL)
class PathwayTaskFacts implements TaskFacts {

    private static final Set<String> OF_LEVELS = Set.of("pathway-level", "academic-credit");

    private final PathwayTable table;
    private final CaseOnTaskRow row;

    PathwayTaskFacts(PathwayTable table, CaseOnTaskRow row) {
        this.table = table;
        this.row = row;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        if (OF_LEVELS.contains(model)) {
            return table.level(key).map(level -> row.of(level.caseId()));
        }
        return model.equals("level-requirement")
                ? table.requirement(key)
                        .flatMap(row -> table.level(row.level()))
                        .map(level -> row.of(level.caseId()))
                : Optional.empty();
    }
}
