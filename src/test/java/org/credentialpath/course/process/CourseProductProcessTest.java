package org.credentialpath.course.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.credentialpath.course.CourseProduct;
import org.credentialpath.course.CourseProducts;
import org.credentialpath.course.CourseRefused;
import org.credentialpath.course.HandIn;
import org.credentialpath.course.TestCourses;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code course-product}. */
@SpringBootTest
@WalksAll("course-product")
class CourseProductProcessTest {

    @Autowired
    EngineSteps engine;

    @Autowired
    CourseProducts products;

    @Autowired
    TestCourses courses;

    @Autowired
    TestPeople people;

    @Test
    void isHandedInUntilTheFacilitatorFindsItMet() {
        PersonId person = people.with(Role.PARTICIPANT);
        PersonId facilitator = people.with(Role.FACILITATOR);
        CaseId id = courses.registered(person, courses.session(facilitator), false);
        courses.pay(id);
        CourseProduct product = courses.open(id).get(0);
        assertThatThrownBy(() -> courses.handIn(product.id(), person, " ")).isInstanceOf(CourseRefused.class);
        courses.handIn(product.id(), person, "First try.");
        assertThatThrownBy(() -> courses.handIn(product.id(), person, "Again.")).isInstanceOf(CourseRefused.class);
        assertThatThrownBy(() -> products.review(product.id(), facilitator, false, ""))
                .isInstanceOf(CourseRefused.class);
        assertThatThrownBy(() -> products.review(product.id(), people.with(Role.FACILITATOR), true, ""))
                .isInstanceOf(Forbidden.class);

        products.review(product.id(), facilitator, false, "Name the people it is for.");
        assertThat(products.get(product.id()).state()).isEqualTo(CourseProduct.State.NOT_MET);
        courses.handIn(product.id(), person, "Second try.");
        products.review(product.id(), facilitator, true, "");

        assertThat(products.get(product.id()).handIns())
                .extracting(HandIn::text)
                .containsExactly("First try.", "Second try.");
        engine.assertEndedAt(product.id(), "endEvent_productMet");
    }

    @Test
    void isAnsweredByTheProgramWhereThereIsNoFacilitator() {
        PersonId person = people.with(Role.PARTICIPANT);
        CaseId id = courses.registeredForStacked(person);
        CourseProduct product = courses.open(id).get(0);
        courses.handIn(product.id(), person, "Too short.");
        assertThat(products.get(product.id()).state()).isEqualTo(CourseProduct.State.NOT_MET);
        courses.handIn(product.id(), person, "word ".repeat(60));
        engine.assertEndedAt(product.id(), "endEvent_productMet");
    }
}
