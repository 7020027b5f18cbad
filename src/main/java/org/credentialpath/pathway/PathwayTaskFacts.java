package org.credentialpath.pathway;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.people.People;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What task rows about a level or a requirement show. */
@Component
@Order(TaskFacts.BY_MODEL)
class PathwayTaskFacts implements TaskFacts {

    private static final Set<String> OF_LEVELS = Set.of("pathway-level", "academic-credit");

    private final PathwayTable table;
    private final Cases cases;
    private final People people;

    PathwayTaskFacts(PathwayTable table, @Lazy Cases cases, People people) {
        this.table = table;
        this.cases = cases;
        this.people = people;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        if (OF_LEVELS.contains(model)) {
            return table.level(key).map(this::facts);
        }
        return model.equals("level-requirement")
                ? table.requirement(key)
                        .flatMap(row -> table.level(row.level()))
                        .map(this::facts)
                : Optional.empty();
    }

    private Facts facts(PathwayLevel level) {
        Case file = cases.get(level.caseId());
        return new Facts(
                file.id(),
                people.get(file.participant()).preferredName(),
                file.packet().program(),
                file.cohort());
    }
}
