package org.credentialpath.course.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.course.CourseProduct;
import org.credentialpath.course.CourseProducts;
import org.credentialpath.course.CourseSession;
import org.credentialpath.course.Registrations;
import org.credentialpath.course.TestCourses;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.fee.Fees;
import org.credentialpath.inbox.Covers;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A self-paced course, from the registration to the certificate and the form for credit; and who may see it. */
@SpringBootTest
@AutoConfigureMockMvc
class CourseWebTest {

    private static final String REGISTER = "/courses/register/" + TestCourses.FACILITATED;

    @Autowired
    MockMvc web;

    @Autowired
    TestCourses courses;

    @Autowired
    TestPeople people;

    @Autowired
    CourseProducts products;

    @Autowired
    Registrations registrations;

    @Autowired
    Fees fees;

    @Autowired
    Cases cases;

    @Autowired
    Awards awards;

    @Autowired
    OpenTasks tasks;

    @Autowired
    EngineSteps engine;

    @Autowired
    HouseClock clock;

    @Autowired
    Covers covers;

    PersonId learner;
    PersonId facilitator;
    PersonId coordinator;
    PersonId liaison;
    CourseSession session;
    CaseId id;

    @BeforeEach
    void people() {
        learner = people.with(Role.PARTICIPANT);
        facilitator = people.with(Role.FACILITATOR);
        coordinator = people.with(Role.COORDINATOR);
        liaison = people.with(Role.LIAISON);
        session = courses.session(facilitator);
        id = registrations.next(learner, TestCourses.FACILITATED);
    }

    @Test
    void whoCoversTheFacilitatorSeesTheCourseMeanwhile() throws Exception {
        id = courses.registered(learner, session, false);
        PersonId cover = people.with(Role.FACILITATOR);
        isNotThereFor(cover);
        TestPeople.as(facilitator, () -> {
            covers.plan(new Covers.Away(facilitator, cover, clock.today(), clock.today()));
            return true;
        });

        page("/courses/" + id, cover);
        page("/courses", cover).andExpect(content().string(containsString("/courses/" + id)));
        isNotThereFor(people.with(Role.FACILITATOR));

        TestPeople.as(facilitator, () -> {
            covers.end(facilitator, clock.today());
            return true;
        });
        isNotThereFor(cover);
    }

    private void isNotThereFor(PersonId person) throws Exception {
        web.perform(get("/courses/" + id).with(signedIn(person))).andExpect(status().isNotFound());
    }

    @Test
    void runsFromTheRegistrationToTheCertificateAndTheCredit() throws Exception {
        registers();
        pays();
        makesThreeProducts();
        isHelped();
        isCertified();
        bothSign();
    }

    private void registers() throws Exception {
        page("/courses", learner)
                .andExpect(content().string(containsString("The fee of $150.00 is the only one.")))
                .andExpect(content().string(containsString("About 15 hours.")));
        page(REGISTER, learner)
                .andExpect(content().string(containsString("The fee is $150.00")))
                .andExpect(content().string(containsString("Maryland")));
        send(REGISTER, learner, "_do", "send", "role", "Dean").andExpect(status().isUnprocessableContent());
        String[] answers = {
            "_do",
            "send",
            "session",
            session.id().toString(),
            "role",
            "Academic dean",
            "creditWanted",
            "true",
            "terms",
            "true"
        };
        send(REGISTER, learner, answers).andExpect(redirectedUrl(REGISTER + "/check"));
        page(REGISTER + "/check", learner).andExpect(content().string(containsString("Academic dean")));
        send(REGISTER, learner, "_do", "confirm").andExpect(redirectedUrl("/courses/" + id));
    }

    private void pays() throws Exception {
        page("/courses/" + id, learner)
                .andExpect(content().string(containsString("Your course opens when the fee of $150.00 is settled.")));
        assertThat(fees.state(id).owed()).hasToString("$150.00");
        assertThat(products.of(id)).isEmpty();
        courses.pay(id);
        page("/courses/" + id, learner)
                .andExpect(content().string(not(containsString("is settled"))))
                .andExpect(content().string(containsString("How to use the tools")))
                .andExpect(content().string(containsString("A plan for your own work")));
    }

    private void makesThreeProducts() throws Exception {
        assertThat(products.of(id)).hasSize(3);
        for (CourseProduct product : products.of(id)) {
            String handIn = task("userTask_handIn", product);
            send(handIn, learner, "_do", "send").andExpect(status().isUnprocessableContent());
            send(handIn, learner, "_do", "send", "link", "javascript:alert(1)")
                    .andExpect(status().isUnprocessableContent());
            send(handIn, learner, "_do", "send", "text", "What I made.", "link", "https://example.org/mine")
                    .andExpect(redirectedUrl("/courses/" + id));
            String review = task("userTask_reviewProduct", product);
            page(review, facilitator).andExpect(content().string(containsString("What I made.")));
            send(review, facilitator, "_do", "send", "result", "NOT_MET").andExpect(status().isUnprocessableContent());
            send(review, facilitator, "_do", "send", "result", "NOT_MET", "feedback", "Name the people.")
                    .andExpect(status().is3xxRedirection());
            page(task("userTask_handIn", product), learner)
                    .andExpect(content().string(containsString("Name the people.")));
            send(task("userTask_handIn", product), learner, "_do", "send", "text", "What I made for the 5th grade.")
                    .andExpect(redirectedUrl("/courses/" + id));
            if (!product.plan().id().equals("reflection")) {
                send(task("userTask_reviewProduct", product), facilitator, "_do", "send", "result", "MET")
                        .andExpect(status().is3xxRedirection());
            }
        }
        page("/courses/" + id, facilitator).andExpect(content().string(containsString("Not Met yet")));
    }

    private void isHelped() throws Exception {
        send("/courses/" + id + "/help", learner, "words", " ").andExpect(status().isUnprocessableContent());
        send("/courses/" + id + "/help", learner, "words", "How do I share it?")
                .andExpect(redirectedUrl("/courses/" + id));
        engine.runJobs(id.value());
        String help = "/tasks/" + open("userTask_giveHelp").ref();
        page(help, facilitator).andExpect(content().string(containsString("How do I share it?")));
        send(help, facilitator, "_do", "send", "answer", "With this link.").andExpect(status().is3xxRedirection());
        page("/courses/" + id, learner).andExpect(content().string(containsString("With this link.")));
    }

    private void isCertified() throws Exception {
        CourseProduct last = products.of(id).get(2);
        send(task("userTask_reviewProduct", last), facilitator, "_do", "send", "result", "MET")
                .andExpect(status().is3xxRedirection());
        engine.runJobs(id.value());
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
        Award award = awards.ofCase(id).orElseThrow();
        page("/credentials", learner).andExpect(content().string(containsString("Continuing Education Certificate")));
        web.perform(get("/credentials/" + award.id() + "/certificate").with(signedIn(learner)))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/pdf"));
    }

    private void bothSign() throws Exception {
        String provider = "/tasks/" + open("userTask_signAsProvider").ref();
        page(provider, coordinator).andExpect(content().string(containsString("15 hours, 1 credit")));
        LocalDate today = clock.today();
        send(
                        provider,
                        coordinator,
                        "_do",
                        "send",
                        "completed.month",
                        String.valueOf(today.getMonthValue()),
                        "completed.day",
                        String.valueOf(today.getDayOfMonth()),
                        "completed.year",
                        String.valueOf(today.getYear()),
                        "signature",
                        "Colleen Bouchard")
                .andExpect(status().is3xxRedirection());
        String official = "/tasks/" + open("userTask_signAsOfficial").ref();
        page("/tasks?view=free", liaison).andExpect(content().string(containsString("Sign for the district")));
        page(official, liaison).andExpect(content().string(containsString("Colleen Bouchard")));
        send(official, liaison, "_do", "send", "signature", "Carla Emery").andExpect(status().is3xxRedirection());
        engine.runJobs(id.value());
        engine.assertEndedAt(id.value(), "endEvent_creditSigned");
        page("/courses/" + id, learner)
                .andExpect(content().string(containsString("Colleen Bouchard")))
                .andExpect(content().string(containsString("Carla Emery")));
    }

    @Test
    void isSeenByItsParticipantItsFacilitatorAndStaffOnly() throws Exception {
        courses.registered(learner, session, false);
        for (PersonId reader : new PersonId[] {learner, facilitator, coordinator, people.with(Role.AUDITOR)}) {
            page("/courses/" + id, reader);
        }
        page("/cases/" + id, learner);
        page("/cases/" + id, coordinator);
        for (PersonId stranger : new PersonId[] {
            people.with(Role.PARTICIPANT), people.with(Role.FACILITATOR), liaison, people.with(Role.REVIEW_TEAM)
        }) {
            web.perform(get("/courses/" + id).with(signedIn(stranger))).andExpect(status().isNotFound());
            send("/courses/" + id + "/help", stranger, "words", "Hello").andExpect(status().isNotFound());
        }
        web.perform(get("/courses/nonsense").with(signedIn(learner))).andExpect(status().isNotFound());
        send("/courses/" + id + "/help", facilitator, "words", "Hello").andExpect(status().isNotFound());
    }

    @Test
    void oneRegistersOnceForACourse() throws Exception {
        courses.registered(learner, session, false);
        String[] again = {"_do", "send", "session", session.id().toString(), "role", "Dean", "terms", "true"};
        send(REGISTER, learner, again).andExpect(redirectedUrl(REGISTER + "/check"));
        send(REGISTER, learner, "_do", "confirm")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("registered for this course already")));
        web.perform(get("/courses/register/nothing").with(signedIn(learner))).andExpect(status().isNotFound());
        web.perform(get(REGISTER).with(signedIn(liaison))).andExpect(status().isForbidden());
    }

    @Test
    void coordinatorsPlanSessions() throws Exception {
        String address = "/courses/sessions/new";
        page(address, coordinator);
        LocalDate today = clock.today();
        send(address, coordinator, "program", TestCourses.FACILITATED, "begins", "someday")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"someday\"")));
        String[] backwards = {
            "program",
            TestCourses.FACILITATED,
            "begins",
            today.plusDays(9).toString(),
            "ends",
            today.plusDays(1).toString(),
            "facilitator",
            facilitator.toString()
        };
        send(address, coordinator, backwards).andExpect(status().isUnprocessableContent());
        send(address, coordinator, "program", TestCourses.STACKED).andExpect(status().isUnprocessableContent());
        backwards[5] = today.plusDays(30).toString();
        send(address, coordinator, backwards).andExpect(redirectedUrl("/courses"));
        page("/courses", facilitator).andExpect(content().string(containsString("Nobody has registered yet.")));
        web.perform(get(address).with(signedIn(facilitator))).andExpect(status().isForbidden());
    }

    private String task(String step, CourseProduct product) {
        return "/tasks/"
                + tasks.ofCase(id).stream()
                        .filter(task -> task.step().equals(step) && task.key().equals(product.id()))
                        .map(OpenTask::ref)
                        .findFirst()
                        .orElseThrow();
    }

    private OpenTask open(String step) {
        return tasks.ofCase(id).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private ResultActions page(String address, PersonId reader) throws Exception {
        return web.perform(get(address).with(signedIn(reader)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions send(String address, PersonId by, String... fields) throws Exception {
        MockHttpServletRequestBuilder click = post(address).with(csrf()).with(signedIn(by));
        for (int i = 0; i < fields.length; i += 2) {
            click.param(fields[i], fields[i + 1]);
        }
        return web.perform(click);
    }
}
