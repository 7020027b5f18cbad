package org.credentialpath.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.credentialpath.browser.BrowserTest;
import org.credentialpath.browser.Visitor;
import org.credentialpath.people.People;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a self-paced course, and of program files, looked at in a browser. */
class CourseBrowserTest extends BrowserTest {

    @Autowired
    TestCourses courses;

    @Autowired
    CourseProducts products;

    @Autowired
    People people;

    @Test
    void aCourseInTheMiddle() {
        PersonId learner = person("nathan.plourde@example.org");
        PersonId facilitator = person("ruth.cyr@example.org");
        CourseSession session = courses.session(facilitator);
        Visitor visitor = signedIn("learner");
        visitor.open("/courses");
        visitor.look("courses");
        visitor.open("/courses/register/" + TestCourses.FACILITATED);
        visitor.look("course-register");
        CaseId id = courses.registered(learner, session, true);
        visitor.open("/courses/" + id);
        visitor.look("course-fee-owed");
        courses.pay(id);
        CourseProduct first = products.of(id).get(0);
        courses.handIn(first.id(), learner, "I will use short videos with my colleagues.");
        products.review(first.id(), facilitator, false, "Say how you will see whether it worked.");
        visitor.open("/courses/" + id);
        visitor.look("course");
        Visitor leader = signedIn("facilitator");
        leader.open("/courses");
        leader.look("courses-facilitator");
        Visitor coordinator = signedIn("coordinator");
        coordinator.open("/courses/sessions/new");
        coordinator.look("course-session");
    }

    @Test
    void programFilesAndTheirCheck() {
        Visitor owner = signedIn("owner1");
        owner.open("/settings/programs");
        owner.look("program-files");
        owner.follow("Check a program file").look("program-check");
        owner.fill(
                        "The text of the file",
                        "id: walks\nname: Walks\ngrantor: Guides\nunit: group\npacket: 1\nmodel: x\n")
                .press("Check it")
                .look("program-check-faults");
        assertThat(owner.page().locator(".cp-source__margin").count()).isEqualTo(2);
    }

    private PersonId person(String email) {
        return people.findByEmail(email).orElseThrow().id();
    }
}
