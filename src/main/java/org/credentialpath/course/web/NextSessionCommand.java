package org.credentialpath.course.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.course.CourseProduct;
import org.credentialpath.course.CourseProducts;
import org.credentialpath.course.CourseSessions;
import org.credentialpath.course.Registrations;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Chooses another session after the facilitation has ended (rule 35). */
@Component
class NextSessionCommand implements FormCommand {

    private final CourseFormFacts facts;
    private final CourseProducts products;
    private final CourseSessions sessions;
    private final Registrations registrations;
    private final CourseWords words;

    NextSessionCommand(
            CourseFormFacts facts,
            CourseProducts products,
            CourseSessions sessions,
            Registrations registrations,
            CourseWords words) {
        this.facts = facts;
        this.products = products;
        this.sessions = sessions;
        this.registrations = registrations;
        this.words = words;
    }

    @Override
    public String form() {
        return "next-session";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        CaseId id = new CaseId(key);
        List<CourseProduct> all = products.of(id);
        Map<String, Object> shown = facts.of(id);
        shown.put(
                "met",
                all.stream()
                        .filter(product -> product.state() == CourseProduct.State.MET)
                        .count());
        shown.put("all", all.size());
        shown.put("sessions", words.options(sessions.open(facts.packet(id).ref().program())));
        return shown;
    }

    @Override
    public Set<String> keys() {
        return Set.of("session");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/courses/" + key);
    }

    @Override
    public void submit(Submission sent) {
        UUID session = UUID.fromString(sent.answers().required("session"));
        CourseWords.refusing(() -> registrations.moveTo(new CaseId(sent.key()), sent.by(), session));
    }
}
