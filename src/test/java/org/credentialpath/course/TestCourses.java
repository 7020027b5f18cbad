package org.credentialpath.course;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.fee.Fees;
import org.credentialpath.fee.Receipt;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Courses for tests: inject it into any test with a Spring context. Each method goes one step, as a click would. */
@Component
public class TestCourses {

    public static final String FACILITATED = "loyola-micro-credential";
    public static final String STACKED = "loyola-stacked-micro-credential";

    private final CourseSessions sessions;
    private final Registrations registrations;
    private final CourseProducts products;
    private final Fees fees;
    private final TestPeople people;
    private final EngineSteps engine;
    private final HouseClock clock;

    TestCourses(
            CourseSessions sessions,
            Registrations registrations,
            CourseProducts products,
            Fees fees,
            TestPeople people,
            EngineSteps engine,
            HouseClock clock) {
        this.sessions = sessions;
        this.registrations = registrations;
        this.products = products;
        this.fees = fees;
        this.people = people;
        this.engine = engine;
        this.clock = clock;
    }

    /** A session of eight weeks that has begun. */
    public CourseSession session(PersonId facilitator) {
        LocalDate today = clock.today();
        PersonId coordinator = people.with(Role.COORDINATOR);
        return TestPeople.as(
                coordinator, () -> sessions.setUp(FACILITATED, today, today.plusWeeks(8), facilitator, coordinator));
    }

    public CaseId registered(PersonId person, CourseSession session, boolean credit) {
        var wish = new Registrations.Wish(session.id(), "Teacher", credit, "");
        return TestPeople.as(person, () -> registrations.register(person, FACILITATED, wish));
    }

    public CaseId registeredForStacked(PersonId person) {
        var wish = new Registrations.Wish(null, "Librarian", false, "");
        return TestPeople.as(person, () -> registrations.register(person, STACKED, wish));
    }

    /** The fee comes, and the course opens. */
    public void pay(CaseId id) {
        var receipt = new Receipt(Receipt.Means.CARD, UUID.randomUUID().toString(), clock.today());
        fees.pay(id, people.with(Role.COORDINATOR), fees.state(id).owed(), receipt);
        engine.runJobs(id.value());
    }

    /** Hands every product in that is not Met, and the facilitator finds each Met. */
    public void meetAll(CaseId id, PersonId person, PersonId facilitator) {
        for (CourseProduct product : open(id)) {
            handIn(product.id(), person, "Here is my work.");
            products.review(product.id(), facilitator, true, "");
        }
    }

    public void handIn(UUID product, PersonId person, String text) {
        products.handIn(product, person, new CourseProducts.Work(text, "", null));
    }

    /** The products that are not Met. */
    public List<CourseProduct> open(CaseId id) {
        return products.of(id).stream()
                .filter(product -> product.state() != CourseProduct.State.MET)
                .toList();
    }
}
