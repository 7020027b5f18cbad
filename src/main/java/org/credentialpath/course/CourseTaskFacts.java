package org.credentialpath.course;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.CaseOnTaskRow;
import org.credentialpath.engine.TaskFacts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What task rows about a product show. */
@Component
@Order(TaskFacts.BY_MODEL)
class CourseTaskFacts implements TaskFacts {

    private static final String MODEL = "course-product";

    private final ProductTable products;
    private final CaseOnTaskRow row;

    CourseTaskFacts(ProductTable products, CaseOnTaskRow row) {
        this.products = products;
        this.row = row;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return model.equals(MODEL) ? products.find(key).map(product -> row.of(product.caseId())) : Optional.empty();
    }
}
