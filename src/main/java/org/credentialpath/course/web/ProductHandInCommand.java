package org.credentialpath.course.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.course.CourseProduct;
import org.credentialpath.course.CourseProducts;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.springframework.stereotype.Component;

/** Hands in a product (form 25). */
@Component
class ProductHandInCommand implements FormCommand {

    private final CourseFormFacts facts;
    private final CourseProducts products;

    ProductHandInCommand(CourseFormFacts facts, CourseProducts products) {
        this.facts = facts;
        this.products = products;
    }

    @Override
    public String form() {
        return "product-hand-in";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        CourseProduct product = products.get(key);
        Map<String, Object> all = facts.of(product.caseId());
        all.put("product", product.plan().title());
        all.put("help", product.plan().help());
        all.put("words", product.plan().words());
        if (!product.handIns().isEmpty()) {
            all.put("feedback", product.last().feedback());
            all.put("text", product.last().text());
            all.put("link", product.last().link());
        }
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("text", "link", "file");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/courses/" + products.get(key).caseId());
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        var work = new CourseProducts.Work(
                answers.text("text").orElse(""),
                answers.text("link").orElse(""),
                answers.files("file").stream().findFirst().orElse(null));
        CourseWords.refusing(() -> products.handIn(sent.key(), sent.by(), work));
    }
}
