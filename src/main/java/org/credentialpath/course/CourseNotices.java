package org.credentialpath.course;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.people.People;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What notices about courses and their products say, and whom they reach. */
@Component
class CourseNotices implements NoticeFacts, NoticeReceivers {

    private static final Set<String> OF_COURSE =
            Set.of("course-open", "course-over", "course-unpaid", "course-help-given", "credit-form-signed");

    private final EnrolleeTable enrollees;
    private final ProductTable products;
    private final CourseProducts work;
    private final Registrations registrations;
    private final HelpDesk help;
    private final Cases cases;
    private final People people;
    private final Programs programs;

    CourseNotices(
            EnrolleeTable enrollees,
            ProductTable products,
            @Lazy CourseProducts work,
            @Lazy Registrations registrations,
            @Lazy HelpDesk help,
            @Lazy Cases cases,
            People people,
            Programs programs) {
        this.enrollees = enrollees;
        this.products = products;
        this.work = work;
        this.registrations = registrations;
        this.help = help;
        this.cases = cases;
        this.people = people;
        this.programs = programs;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return Optional.empty();
    }

    @Override
    public Optional<Map<String, Object>> of(String notice, UUID about, PersonId receiver) {
        if (OF_COURSE.contains(notice)) {
            return enrollees.find(new CaseId(about)).map(enrollee -> course(enrollee.caseId()));
        }
        return notice.equals("product-not-met") ? products.find(about).map(this::product) : Optional.empty();
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        return receiver.equals("participant")
                ? products.find(about)
                        .map(product -> Set.of(cases.get(product.caseId()).participant()))
                        .orElse(Set.of())
                : Set.of();
    }

    private Map<String, Object> course(CaseId id) {
        Case file = cases.get(id);
        Packet packet = programs.packet(file.packet());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", packet.name());
        facts.put("hours", packet.course().hours().toString());
        facts.put("link", "/courses/" + id);
        registrations.session(id).ifPresent(session -> {
            facts.put("date", session.ends());
            facts.put("facilitator", people.get(session.facilitator()).preferredName());
        });
        help.of(id).stream().findFirst().map(HelpRequest::answer).ifPresent(answer -> facts.put("feedback", answer));
        return facts;
    }

    private Map<String, Object> product(ProductTable.Row row) {
        CourseProduct product = work.get(row.id());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("product", product.plan().title());
        facts.put("program", programs.packet(cases.get(row.caseId()).packet()).name());
        facts.put("link", "/courses/" + row.caseId());
        if (!product.handIns().isEmpty()) {
            facts.put("feedback", product.last().feedback());
        }
        return facts;
    }
}
