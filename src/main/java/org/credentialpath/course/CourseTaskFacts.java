package org.credentialpath.course;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.people.People;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What task rows about a product show. */
@Component
@Order(TaskFacts.BY_MODEL)
class CourseTaskFacts implements TaskFacts {

    private static final String MODEL = "course-product";

    private final ProductTable products;
    private final Cases cases;
    private final People people;

    CourseTaskFacts(ProductTable products, @Lazy Cases cases, People people) {
        this.products = products;
        this.cases = cases;
        this.people = people;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return model.equals(MODEL)
                ? products.find(key).map(product -> facts(cases.get(product.caseId())))
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
