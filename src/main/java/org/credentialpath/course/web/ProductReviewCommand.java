package org.credentialpath.course.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.course.CourseProduct;
import org.credentialpath.course.CourseProducts;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.springframework.stereotype.Component;

/** Says Met, or Not Met with what would make it Met (rule 24, form 25). */
@Component
class ProductReviewCommand implements FormCommand {

    private final CourseFormFacts facts;
    private final CourseProducts products;

    ProductReviewCommand(CourseFormFacts facts, CourseProducts products) {
        this.facts = facts;
        this.products = products;
    }

    @Override
    public String form() {
        return "product-review";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        CourseProduct product = products.get(key);
        Map<String, Object> all = facts.of(product.caseId());
        all.put("product", product.plan().title());
        all.put("words", product.plan().words());
        all.put("attempt", product.handIns().size());
        if (!product.last().text().isEmpty()) {
            all.put("text", product.last().text());
        }
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("result", "feedback");
    }

    @Override
    public void submit(Submission sent) {
        boolean met = sent.answers().required("result").equals("MET");
        String feedback = sent.answers().text("feedback").orElse("");
        CourseWords.refusing(() -> products.review(sent.key(), sent.by(), met, feedback));
    }
}
