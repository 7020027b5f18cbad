package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.credentialpath.badge.TestBadges;
import org.credentialpath.browser.NewPeople.Newcomer;
import org.credentialpath.course.CourseProduct;
import org.credentialpath.course.CourseProducts;
import org.credentialpath.course.CourseSession;
import org.credentialpath.course.HelpDesk;
import org.credentialpath.course.Registrations;
import org.credentialpath.course.TestCourses;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.pathway.PathwayRequirement;
import org.credentialpath.pathway.Supervisors;
import org.credentialpath.pathway.TestPathways;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Self-paced courses and stacked pathways. */
class WithoutScriptsLearningBrowserTest extends WithoutScripts {

    private static final String STRONG = "Patient with users.";

    @Autowired
    TestCourses courses;

    @Autowired
    TestPathways pathways;

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    @Autowired
    Registrations registrations;

    @Autowired
    CourseProducts products;

    @Autowired
    HelpDesk help;

    @Autowired
    Supervisors supervisors;

    @Autowired
    OpenTasks tasks;

    @Autowired
    EngineSteps engine;

    @Test
    void aCourseIsAppliedForWithCreditAndAProductHandedIn() {
        courses.session(testPeople.with(Role.FACILITATOR));
        Plain visitor =
                plain(newPeople.participant()).menu("/courses").follow("/courses/register/" + TestCourses.FACILITATED);
        visitor.tickAll("main input[name=session]")
                .give("role", "Teacher")
                .give("creditWanted", "true")
                .press("#form button.usa-button[value=send]");
        // The number of the license is asked for where credit is wanted.
        visitor.give("license", "L-100").give("terms", "true").sendAndConfirm();
        CaseId id = CaseId.of(visitor.address().replaceAll(".*/courses/", ""));
        courses.pay(id);
        visitor.home().follow(doors.task(id, "userTask_handIn"));
        visitor.give("text", "Here is my work.").sendAndConfirm();
        assertThat(products.of(id)).extracting(CourseProduct::state).contains(CourseProduct.State.HANDED_IN);

        visitor.menu("/courses")
                .follow("/courses/" + id)
                .fill("#words", "How long may it be?")
                .press("form[action$='/help'] button");
        assertThat(help.open(id).orElseThrow().words()).isEqualTo("How long may it be?");
    }

    @Test
    void anotherSessionIsChosen() {
        Newcomer person = newPeople.participant();
        CaseId id = courses.registered(person.id(), courses.session(testPeople.with(Role.FACILITATOR)), false);
        courses.pay(id);
        engine.fireTimer(id.value(), "boundaryEvent_facilitationOver");
        CourseSession next = courses.session(testPeople.with(Role.FACILITATOR));
        plain(person)
                .follow(doors.task(id, "userTask_chooseSession"))
                .give("session", next.id().toString())
                .sendAndConfirm();
        assertThat(registrations.session(id)).contains(next);
    }

    @Test
    void aPathwayIsBegunAndABadgeHandedIn(@TempDir Path folder) throws IOException {
        Newcomer person = newPeople.participant();
        Path badge = Files.writeString(folder.resolve("badge.json"), TestBadges.assertion(person.email()));
        Plain visitor = plain(person).menu("/pathways").follow("/pathways/register/" + TestPathways.PROGRAM);
        visitor.give("purpose", "A new job").give("terms", "true").sendAndConfirm();
        CaseId id = CaseId.of(visitor.address().replaceAll(".*/pathways/", ""));

        visitor.home().follow(evidence(id, "employability"));
        visitor.give("way", "badges").attach("main input[name=files]", badge).sendAndConfirm();
        assertThat(pathways.requirement(id, "employability").state()).isEqualTo(PathwayRequirement.State.HANDED_IN);
        assertThat(pathways.requirement(id, "employability").last().files()).hasSize(1);
    }

    private String evidence(CaseId id, String requirement) {
        UUID key = pathways.requirement(id, requirement).id();
        OpenTask task = tasks.ofCase(id).stream()
                .filter(each -> each.step().equals("userTask_handInEvidence")
                        && each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return "/tasks/" + task.ref();
    }

    @Test
    void aSupervisorIsNamedThenAnotherWhoAnswersByLink() {
        Newcomer person = newPeople.participant();
        CaseId id = worked(person);
        UUID level = pathways.level(id).id();
        Plain visitor = plain(person).follow(doors.task(id, "userTask_nameSupervisor"));
        name(visitor, "Ann Dow", UUID.randomUUID() + "@example.org");
        visitor.menu("/pathways").follow("/pathways/" + id).press("form[action$='/supervisor'] button");
        engine.runJobs(level);
        String email = UUID.randomUUID() + "@example.org";
        visitor.home().follow(doors.task(id, "userTask_nameSupervisor"));
        name(visitor, "Bridget Hale", email);
        PersonId asked = people.findByEmail(email).orElseThrow().id();

        plain().open(doors.workplaceFeedback(asked))
                .fill("#strong", STRONG)
                .fill("#grow", "Write down what you did.")
                .press("main form button");
        assertThat(supervisors.feedback(level).orElseThrow().strong()).isEqualTo(STRONG);
    }

    private static void name(Plain visitor, String name, String email) {
        visitor.give("name", name)
                .give("email", email)
                .give("employer", "Hale Computers")
                .sendAndConfirm();
    }

    @Test
    void aSupervisorWithAnAccountAnswersSignedIn() {
        Newcomer person = newPeople.participant();
        Newcomer supervisor = newPeople.with(Role.WORKPLACE);
        CaseId id = worked(person);
        UUID level = pathways.level(id).id();
        supervisors.name(level, person.id(), supervisor.name(), supervisor.email(), "Hale Computers");
        plain(supervisor)
                .follow(doors.task(id, "userTask_giveFeedback"))
                .give("strong", STRONG)
                .give("grow", "Write down what you did.")
                .sendAndConfirm();
        assertThat(supervisors.feedback(level).orElseThrow().strong()).isEqualTo(STRONG);
    }

    /** Everything is done but for the feedback of a supervisor. */
    private CaseId worked(Newcomer person) {
        CaseId id = pathways.registered(person.id(), false);
        pathways.meetFoundation(id, person.id());
        pathways.meetTraining(id, person.id());
        pathways.meet(id, person.id(), "experience", "test-out");
        return id;
    }
}
