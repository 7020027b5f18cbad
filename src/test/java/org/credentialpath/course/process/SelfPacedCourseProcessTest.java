package org.credentialpath.course.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.course.CourseProduct;
import org.credentialpath.course.CourseProducts;
import org.credentialpath.course.CourseRefused;
import org.credentialpath.course.CourseSession;
import org.credentialpath.course.CreditForms;
import org.credentialpath.course.HelpDesk;
import org.credentialpath.course.Registrations;
import org.credentialpath.course.TestCourses;
import org.credentialpath.credential.Awards;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code self-paced-course}. */
@SpringBootTest
@WalksAll("self-paced-course")
class SelfPacedCourseProcessTest {

    @Autowired
    EngineSteps engine;

    @Autowired
    Cases cases;

    @Autowired
    CourseProducts products;

    @Autowired
    Registrations registrations;

    @Autowired
    HelpDesk help;

    @Autowired
    CreditForms credit;

    @Autowired
    Awards awards;

    @Autowired
    HouseClock clock;

    @Autowired
    TestCourses courses;

    @Autowired
    TestPeople people;

    PersonId person;
    PersonId facilitator;
    CourseSession session;
    CaseId id;
    UUID key;

    @BeforeEach
    void somebodyRegisters() {
        person = people.with(Role.PARTICIPANT);
        facilitator = people.with(Role.FACILITATOR);
        session = courses.session(facilitator);
        id = courses.registered(person, session, true);
        key = id.value();
    }

    @Test
    void paysMeetsAllProductsAndGetsCertificateAndCredit() {
        engine.assertWaitsAt(key, "gateway_waitForFee");
        assertThat(products.of(id)).isEmpty();
        courses.pay(id);
        assertThat(products.of(id)).hasSize(3);
        courses.meetAll(id, person, facilitator);
        engine.runJobs(key);

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
        assertThat(awards.ofCase(id)).isPresent();
        engine.assertWaitsAt(key, "userTask_signAsProvider");
        PersonId liaison = people.with(Role.LIAISON);
        assertThatThrownBy(() -> credit.signAsOfficial(id, liaison, "Carla Emery"))
                .isInstanceOf(CourseRefused.class);
        credit.signAsProvider(id, people.with(Role.COORDINATOR), clock.today(), "Colleen Bouchard");
        engine.assertWaitsAt(key, "userTask_signAsOfficial");
        credit.signAsOfficial(id, liaison, "Carla Emery");
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_creditSigned");
        assertThat(credit.of(id)).hasValueSatisfying(form -> {
            assertThat(form.hours()).hasToString("15");
            assertThat(form.credits()).isEqualTo(1);
        });
    }

    @Test
    void isCertifiedWithoutCreditWhereNoneIsWanted() {
        PersonId other = people.with(Role.PARTICIPANT);
        CaseId without = courses.registered(other, session, false);
        courses.pay(without);
        courses.meetAll(without, other, facilitator);
        engine.runJobs(without.value());
        engine.assertEndedAt(without.value(), "endEvent_certified");
    }

    @Test
    void goesOnInAnotherSessionWithWhatIsNotMet() {
        courses.pay(id);
        CourseProduct first = products.of(id).get(0);
        courses.handIn(first.id(), person, "My plan.");
        products.review(first.id(), facilitator, true, "");

        engine.fireTimer(key, "boundaryEvent_facilitationOver");
        engine.assertWaitsAt(key, "userTask_chooseSession");
        assertThat(products.get(first.id()).state()).isEqualTo(CourseProduct.State.MET);
        PersonId next = people.with(Role.FACILITATOR);
        registrations.moveTo(id, person, courses.session(next).id());

        assertThat(courses.open(id)).hasSize(2);
        assertThatThrownBy(() -> courses.meetAll(id, person, facilitator))
                .isInstanceOf(org.credentialpath.people.Forbidden.class);
        CourseProduct handedIn = courses.open(id).get(0);
        products.review(handedIn.id(), next, true, "");
        courses.meetAll(id, person, next);
        engine.runJobs(key);
        engine.assertWaitsAt(key, "userTask_signAsProvider");
    }

    @Test
    void endsWhenTheFeeDoesNotCome() {
        engine.fireTimer(key, "timerEvent_feeOverdue");
        engine.assertEndedAt(key, "endEvent_notPaid");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.EXPIRED);
    }

    @Test
    void isHelpedOneToOne() {
        courses.pay(id);
        help.ask(id, person, "How do I share a screencast?");
        assertThatThrownBy(() -> help.ask(id, person, "Hello?")).isInstanceOf(CourseRefused.class);
        engine.runJobs(key);
        help.give(id, facilitator, "We looked at it together.");
        assertThat(engine.passed(key)).contains("endEvent_helpGiven");
        assertThat(help.of(id)).singleElement().satisfies(request -> assertThat(request.answer())
                .isEqualTo("We looked at it together."));
        help.ask(id, person, "One more thing.");
    }

    @Test
    void leavesTheCourse() {
        courses.pay(id);
        cases.withdraw(id, person, null);
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_caseWithdrawn");
    }

    @Test
    void expiresWhenTheOpenPeriodIsOver() {
        courses.pay(id);
        engine.fireTimer(key, "startEvent_openPeriodOver");
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_caseExpired");
    }

    @Test
    void aStackedCourseCostsNothingHasNoDatesAndAnswersAtOnce() {
        PersonId other = people.with(Role.PARTICIPANT);
        CaseId stacked = courses.registeredForStacked(other);
        assertThat(engine.passed(stacked.value())).doesNotContain("gateway_waitForFee");
        for (CourseProduct product : products.of(stacked)) {
            courses.handIn(product.id(), other, "Too short.");
            assertThat(products.get(product.id()).last().feedback()).contains("60 words");
            courses.handIn(product.id(), other, "word ".repeat(60));
        }
        engine.runJobs(stacked.value());
        engine.assertEndedAt(stacked.value(), "endEvent_certified");
        assertThat(engine.passed(stacked.value())).doesNotContain("userTask_reviewProduct");
    }
}
