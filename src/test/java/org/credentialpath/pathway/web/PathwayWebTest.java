package org.credentialpath.pathway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.badge.TestBadges;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.pathway.AcademicCredits;
import org.credentialpath.pathway.PathwayRegistrations;
import org.credentialpath.pathway.Supervisors;
import org.credentialpath.pathway.TestPathways;
import org.credentialpath.people.People;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A stacked pathway, from the registration to the award for the whole, in two ways; and who may see it. */
@SpringBootTest
@AutoConfigureMockMvc
class PathwayWebTest {

    private static final String REGISTER = "/pathways/register/" + TestPathways.PROGRAM;
    private static final String EMPLOYERS = "/pathways/employers/" + TestPathways.PROGRAM;

    @Autowired
    MockMvc web;

    @Autowired
    TestPathways pathways;

    @Autowired
    TestPeople people;

    @Autowired
    People all;

    @Autowired
    PathwayRegistrations registrations;

    @Autowired
    Supervisors supervisors;

    @Autowired
    AcademicCredits credits;

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
    JdbcClient jdbc;

    PersonId learner;
    PersonId coordinator;
    CaseId id;

    @BeforeEach
    void people() {
        learner = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = registrations.next(learner, TestPathways.PROGRAM);
    }

    @Test
    void runsByInternshipFromTheRegistrationToTheWhole() throws Exception {
        registers();
        showsTheThreeLevelsWithTheirWays();
        meetsTheFoundation();
        isTrained();
        worksAsAnInternWithFeedbackByLink();
        decidesTheCreditApart();
        hasStackedAllThree();
    }

    @Test
    void runsByTestingOutWithFeedbackOfSomebodySignedIn() throws Exception {
        id = pathways.registered(learner, false);
        pathways.meetFoundation(id, learner);
        pathways.meetTraining(id, learner);
        UUID level = pathways.level(id).id();
        String task = task("userTask_handInEvidence");
        page(task, learner)
                .andExpect(content().string(containsString("one year of experience")))
                .andExpect(content().string(not(containsString("enough.</textarea>"))));
        LocalDate today = clock.today();
        List<String> answers = new ArrayList<>(List.of("_do", "send", "way", "test-out", "badge", badge()));
        add(answers, "workedFrom", today.minusMonths(11));
        add(answers, "workedUntil", today);
        send(task, learner, answers)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("exam")));
        add(answers, "examOn", today.minusDays(20));
        send(task, learner, answers)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("at least 12 months")));
        add(answers, "workedFrom", today.minusMonths(13));
        send(task, learner, answers).andExpect(redirectedUrl("/pathways/" + id));
        page(task("userTask_verifyEvidence"), coordinator)
                .andExpect(content().string(containsString("Exam passed on")))
                .andExpect(content().string(containsString("Experience from")));
        send(task("userTask_verifyEvidence"), coordinator, List.of("_do", "send", "result", "MET"))
                .andExpect(status().is3xxRedirection());

        PersonId supervisor = people.with(Role.WORKPLACE);
        String name = task("userTask_nameSupervisor");
        String self = all.get(learner).email();
        send(name, learner, List.of("_do", "send", "name", "Me", "email", self, "employer", "Mine"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("nobody gives feedback on their own work")));
        String email = all.get(supervisor).email();
        send(
                        name,
                        learner,
                        List.of("_do", "send", "name", "Bridget Hale", "email", email, "employer", "Hale Computers"))
                .andExpect(redirectedUrl("/pathways/" + id));
        page("/pathways/" + id, learner).andExpect(content().string(containsString("Hale Computers")));
        String give = task("userTask_giveFeedback");
        page(give, supervisor).andExpect(content().string(containsString("What goes well?")));
        web.perform(get("/pathways/" + id).with(signedIn(supervisor))).andExpect(status().isNotFound());
        send(give, supervisor, List.of("_do", "send", "strong", "Patient with users.", "grow", "Write things down."))
                .andExpect(status().is3xxRedirection());
        engine.runJobs(level);
        engine.runJobs(id.value());
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
        page("/pathways/" + id, learner)
                .andExpect(content().string(containsString("Write things down.")))
                .andExpect(content().string(containsString("number CSS-")));
    }

    private void registers() throws Exception {
        page("/pathways", learner)
                .andExpect(content().string(containsString("Level 1: Foundation")))
                .andExpect(content().string(containsString("Level 3: Work-based experience")));
        page(REGISTER, learner).andExpect(content().string(containsString("3 levels")));
        send(REGISTER, learner, List.of("_do", "send", "purpose", "A job"))
                .andExpect(status().isUnprocessableContent());
        send(REGISTER, learner, List.of("_do", "send", "purpose", "Help desk", "creditWanted", "true", "terms", "true"))
                .andExpect(redirectedUrl(REGISTER + "/check"));
        page(REGISTER + "/check", learner).andExpect(content().string(containsString("Help desk")));
        send(REGISTER, learner, List.of("_do", "confirm")).andExpect(redirectedUrl("/pathways/" + id));
    }

    private void showsTheThreeLevelsWithTheirWays() throws Exception {
        page("/pathways/" + id, learner)
                .andExpect(content().string(containsString("15 to 20 hours each badge")))
                .andExpect(content().string(containsString("about 60 hours")))
                .andExpect(content().string(containsString("Occupational Ready badge")))
                .andExpect(content().string(containsString("about 32 hours")))
                .andExpect(content().string(containsString("about 80 hours")))
                .andExpect(content().string(containsString("Apprenticeship")))
                .andExpect(content().string(containsString("Internship")))
                .andExpect(content().string(containsString("Other on-the-job training")))
                .andExpect(content().string(containsString("The PC Pro exam, and one year of experience.")))
                .andExpect(content().string(containsString("May earn 3 academic credits.")))
                .andExpect(content().string(containsString("May earn 3 to 6 academic credits.")))
                .andExpect(content().string(containsString("May earn 0 to 6 academic credits.")))
                .andExpect(content().string(containsString("do not visit their addresses")));
    }

    private void meetsTheFoundation() throws Exception {
        UUID level = pathways.level(id).id();
        String task = task("userTask_handInEvidence", "employability");
        send(task, learner, List.of("_do", "send", "way", "badges")).andExpect(status().isUnprocessableContent());
        send(task, learner, List.of("_do", "send", "way", "badges", "badge", "{\"no\": \"badge\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("We cannot read a badge")));
        String stolen = TestBadges.assertion("somebody.else@example.org");
        upload(task, "badge.json", stolen.getBytes(StandardCharsets.UTF_8), "badges")
                .andExpect(redirectedUrl("/pathways/" + id));
        page("/pathways/" + id, coordinator)
                .andExpect(content().string(containsString("awarded to another e-mail address")))
                .andExpect(content().string(containsString("only the issuer knows")))
                .andExpect(content().string(containsString("Teamwork, issued by Adult Education")));
        String check = task("userTask_verifyEvidence", "employability");
        page(check, coordinator).andExpect(content().string(containsString("speaks against them: 1.")));
        send(check, coordinator, List.of("_do", "send", "result", "NOT_MET"))
                .andExpect(status().isUnprocessableContent());
        send(check, coordinator, List.of("_do", "send", "result", "NOT_MET", "feedback", "This badge is not yours."))
                .andExpect(status().is3xxRedirection());
        page(task("userTask_handInEvidence", "employability"), learner)
                .andExpect(content().string(containsString("This badge is not yours.")));
        byte[] picture = TestBadges.picture(
                "openbadges", TestBadges.assertion(all.get(learner).email()), true);
        upload(task("userTask_handInEvidence", "employability"), "badge.png", picture, "badges")
                .andExpect(redirectedUrl("/pathways/" + id));
        page("/pathways/" + id, learner).andExpect(content().string(containsString("awarded to this e-mail address")));
        verify("employability");
        send(
                        task("userTask_handInEvidence", "digital-literacy"),
                        learner,
                        List.of("_do", "send", "way", "ic3", "badge", badge()))
                .andExpect(redirectedUrl("/pathways/" + id));
        verify("digital-literacy");
        engine.runJobs(level);
        engine.runJobs(id.value());
        Award award = awards.about(level).orElseThrow();
        page("/credentials/" + award.id(), learner).andExpect(content().string(containsString("Level 1: Foundation")));
        web.perform(get("/credentials/" + award.id() + "/certificate").with(signedIn(learner)))
                .andExpect(content().contentTypeCompatibleWith("application/pdf"));
    }

    private void isTrained() throws Exception {
        UUID level = pathways.level(id).id();
        send(
                        task("userTask_handInEvidence"),
                        learner,
                        List.of("_do", "send", "way", "comptia-a-plus", "badge", TestBadges.token(badge())))
                .andExpect(redirectedUrl("/pathways/" + id));
        page("/pathways/" + id, coordinator)
                .andExpect(content().string(containsString("issuer the program does not list")))
                .andExpect(content().string(containsString("The signature was not checked")));
        verify("computer-support");
        engine.runJobs(level);
        engine.runJobs(id.value());
        assertThat(awards.about(level)).isPresent();
    }

    private void worksAsAnInternWithFeedbackByLink() throws Exception {
        UUID level = pathways.level(id).id();
        upload(task("userTask_handInEvidence"), "letter.docx", new byte[] {1, 2, 3}, "internship")
                .andExpect(status().isUnprocessableContent());
        send(
                        task("userTask_handInEvidence"),
                        learner,
                        List.of(
                                "_do",
                                "send",
                                "way",
                                "internship",
                                "badge",
                                badge(),
                                "words",
                                "Six weeks at a help desk"))
                .andExpect(redirectedUrl("/pathways/" + id));
        page(task("userTask_verifyEvidence"), coordinator)
                .andExpect(content().string(containsString("Six weeks at a help desk")));
        verify("experience");
        send(
                        task("userTask_nameSupervisor"),
                        learner,
                        List.of(
                                "_do",
                                "send",
                                "name",
                                "Ann Dow",
                                "email",
                                id + "@example.org",
                                "employer",
                                "Dow & Sons"))
                .andExpect(redirectedUrl("/pathways/" + id));
        String link = link(id + "@example.org");
        web.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(containsString("How does")));
        web.perform(get(link).with(signedIn(learner))).andExpect(content().string(not(containsString("_keep"))));
        web.perform(post(link).with(csrf()).param("strong", "Kind to users"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kind to users")));
        // The session of the page is over: the link is all the right there is.
        web.perform(post(link).param("strong", "Kind to users").param("grow", "Know <Linux>"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Thank you")));
        web.perform(get(link)).andExpect(status().isGone());
        web.perform(post(link).with(csrf()).param("strong", "Again").param("grow", "Again"))
                .andExpect(status().isGone());
        web.perform(get("/workplace-feedback/guess")).andExpect(status().isNotFound());
        engine.runJobs(level);
        engine.runJobs(id.value());
        page("/pathways/" + id, learner).andExpect(content().string(containsString("Know &lt;Linux&gt;")));
    }

    private void decidesTheCreditApart() throws Exception {
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
        for (OpenTask open : tasks.ofCase(id).stream()
                .filter(task -> task.step().equals("userTask_decideCredit"))
                .toList()) {
            String task = "/tasks/" + open.ref();
            page(task, coordinator).andExpect(content().string(containsString("changes nothing in the award")));
            send(task, coordinator, List.of("_do", "send", "credits", "9", "reason", "Much"))
                    .andExpect(status().isUnprocessableContent());
            send(task, coordinator, List.of("_do", "send", "credits", "3", "reason", "The badges cover a course."))
                    .andExpect(status().is3xxRedirection());
            assertThat(credits.of(open.key())).isPresent();
        }
        engine.runJobs(id.value());
        engine.assertEndedAt(id.value(), "endEvent_allStacked");
    }

    private void hasStackedAllThree() throws Exception {
        page("/pathways/" + id, learner)
                .andExpect(
                        content().string(containsString("Computer Support Specialist Micro-credential, number CSS-")))
                .andExpect(content().string(containsString("Decided: 3. The badges cover a course.")));
        page("/credentials", learner)
                .andExpect(content().string(containsString("Level 1: Foundation")))
                .andExpect(content().string(containsString("Level 2: Training")))
                .andExpect(content().string(containsString("Level 3: Work-based experience")));
    }

    @Test
    void isSeenByItsParticipantAndStaffOnly() throws Exception {
        pathways.registered(learner, true);
        for (PersonId reader : new PersonId[] {learner, coordinator, people.with(Role.AUDITOR)}) {
            page("/pathways/" + id, reader);
            page("/pathways", reader);
        }
        page("/cases/" + id, learner);
        page("/cases/" + id, coordinator);
        for (Role role : new Role[] {Role.PARTICIPANT, Role.FACILITATOR, Role.WORKPLACE, Role.REVIEW_TEAM}) {
            PersonId stranger = people.with(role);
            web.perform(get("/pathways/" + id).with(signedIn(stranger))).andExpect(status().isNotFound());
            web.perform(post("/pathways/" + id + "/supervisor").with(csrf()).with(signedIn(stranger)))
                    .andExpect(status().isNotFound());
        }
        web.perform(get("/pathways/nonsense").with(signedIn(learner))).andExpect(status().isNotFound());
        web.perform(post("/pathways/" + id + "/supervisor").with(csrf()).with(signedIn(learner)))
                .andExpect(status().isNotFound());
        web.perform(get("/pathways/" + id)).andExpect(status().is3xxRedirection());
        web.perform(get("/pathways/register/nothing").with(signedIn(learner))).andExpect(status().isNotFound());
        web.perform(get(REGISTER).with(signedIn(coordinator))).andExpect(status().isForbidden());
    }

    @Test
    void namesSomebodyElseWhenTheWrongPersonWasAsked() throws Exception {
        id = pathways.registered(learner, false);
        pathways.meetFoundation(id, learner);
        pathways.meetTraining(id, learner);
        pathways.meet(id, learner, "experience", "apprenticeship");
        UUID level = pathways.level(id).id();
        pathways.supervised(id, learner);
        send("/pathways/" + id + "/supervisor", coordinator, List.of()).andExpect(status().isNotFound());
        send("/pathways/" + id + "/supervisor", learner, List.of()).andExpect(redirectedUrl("/pathways/" + id));
        engine.runJobs(level);
        engine.assertWaitsAt(level, "userTask_nameSupervisor");
        send("/pathways/" + id + "/supervisor", learner, List.of()).andExpect(redirectedUrl("/pathways/" + id));
    }

    @Test
    void keepsWhatEmployersSayWithWhatIsAwarded() throws Exception {
        PersonId employer = people.with(Role.WORKPLACE);
        page(EMPLOYERS, employer).andExpect(content().string(containsString("Add what an employer says")));
        send(EMPLOYERS, employer, List.of("kind", "ADVICE", "employer", " ", "words", "More networking"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("More networking")));
        send(EMPLOYERS, employer, List.of("employer", "Hale", "words", "More"))
                .andExpect(status().isUnprocessableContent());
        String advice = "Teach <networking> " + UUID.randomUUID();
        String praise = "We hire them " + UUID.randomUUID();
        send(EMPLOYERS, employer, List.of("kind", "ADVICE", "employer", "Hale", "words", advice))
                .andExpect(redirectedUrl(EMPLOYERS));
        send(EMPLOYERS, coordinator, List.of("kind", "ENDORSEMENT", "employer", "Hale", "words", praise))
                .andExpect(redirectedUrl(EMPLOYERS));
        String shown = advice.replace("<", "&lt;").replace(">", "&gt;");
        page(EMPLOYERS, coordinator).andExpect(content().string(containsString(shown)));
        page(EMPLOYERS, employer).andExpect(content().string(containsString(shown)));
        page(EMPLOYERS, learner)
                .andExpect(content().string(containsString(praise)))
                .andExpect(content().string(not(containsString(shown))));
        send(EMPLOYERS, learner, List.of("kind", "ADVICE", "employer", "Me", "words", "Me"))
                .andExpect(status().isNotFound());
        web.perform(get("/pathways/employers/nothing").with(signedIn(learner))).andExpect(status().isNotFound());
    }

    private void verify(String requirement) throws Exception {
        send(
                        task("userTask_verifyEvidence", requirement),
                        coordinator,
                        List.of("_do", "send", "result", "MET", "feedback", "Well done"))
                .andExpect(status().is3xxRedirection());
    }

    private String badge() {
        return TestBadges.assertion(all.get(learner).email());
    }

    private String link(String email) {
        String mail = jdbc.sql("SELECT text FROM outbox_mail WHERE receiver = ? ORDER BY id DESC LIMIT 1")
                .param(all.findByEmail(email).orElseThrow().id().value())
                .query(String.class)
                .single();
        Matcher link = Pattern.compile("/workplace-feedback/[\\w-]+").matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String task(String step) {
        return "/tasks/"
                + tasks.ofCase(id).stream()
                        .filter(task -> task.step().equals(step))
                        .map(OpenTask::ref)
                        .findFirst()
                        .orElseThrow();
    }

    private String task(String step, String requirement) {
        UUID key = pathways.requirement(id, requirement).id();
        return "/tasks/"
                + tasks.ofCase(id).stream()
                        .filter(task -> task.step().equals(step) && task.key().equals(key))
                        .map(OpenTask::ref)
                        .findFirst()
                        .orElseThrow();
    }

    private static void add(List<String> answers, String field, LocalDate day) {
        int at = answers.indexOf(field + ".month");
        if (at >= 0) {
            answers.subList(at, at + 6).clear();
        }
        answers.addAll(List.of(
                field + ".month", String.valueOf(day.getMonthValue()),
                field + ".day", String.valueOf(day.getDayOfMonth()),
                field + ".year", String.valueOf(day.getYear())));
    }

    private ResultActions page(String address, PersonId reader) throws Exception {
        return web.perform(get(address).with(signedIn(reader)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions send(String address, PersonId by, List<String> fields) throws Exception {
        MockHttpServletRequestBuilder click = post(address).with(csrf()).with(signedIn(by));
        for (int i = 0; i < fields.size(); i += 2) {
            click.param(fields.get(i), fields.get(i + 1));
        }
        return web.perform(click);
    }

    private ResultActions upload(String address, String name, byte[] content, String way) throws Exception {
        return web.perform(multipart(address)
                .file(new MockMultipartFile("files", name, "application/octet-stream", content))
                .param("_do", "send")
                .param("way", way)
                .with(csrf())
                .with(signedIn(learner)));
    }
}
