package org.credentialpath.appeal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.credentialpath.appeal.Appeal;
import org.credentialpath.appeal.AppealPanels;
import org.credentialpath.appeal.Appeals;
import org.credentialpath.appeal.TestAppeals;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Samples;
import org.credentialpath.document.TestScans;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.inbox.Covers;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.review.Decision;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An appeal from the result page to its answer, and who may see it. */
@SpringBootTest
@AutoConfigureMockMvc
class AppealWebTest {

    @Autowired
    TestScans scans;

    @Autowired
    MockMvc web;

    @Autowired
    Appeals appeals;

    @Autowired
    AppealPanels panels;

    @Autowired
    Cases cases;

    @Autowired
    OpenTasks tasks;

    @Autowired
    EngineSteps engine;

    @Autowired
    TestAppeals testAppeals;

    @Autowired
    TestPeople people;

    @Autowired
    Covers covers;

    @Autowired
    HouseClock clock;

    PersonId candidate;
    PersonId coordinator;
    CaseId id;
    String file;

    @BeforeEach
    void aCaseWasNotAwarded() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = testAppeals.decided(candidate, Decision.Outcome.NOT_AWARDED);
        file = "/cases/" + id + "/appeal";
    }

    @Test
    void whoIsAwayIsOfferedLastForAPanel() throws Exception {
        PersonId away = people.named("Aaron Away", Role.APPEALS);
        people.named("Zoe Zander", Role.APPEALS);
        TestPeople.as(away, () -> {
            covers.plan(new Covers.Away(away, people.with(Role.APPEALS), clock.today(), clock.today()));
            return true;
        });
        send(candidate, filing(TestAppeals.STATEMENT));

        String page = open(coordinator, task("userTask_choosePanel"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("Aaron Away, away until");
        assertThat(page.indexOf("Aaron Away")).isGreaterThan(page.indexOf("Zoe Zander"));
    }

    @Test
    void isFiledHeardAndGranted() throws Exception {
        open(candidate, "/cases/" + id + "/result")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(file)));
        open(candidate, file)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What went wrong?")));
        send(candidate, post(file).param("statement", "Nobody <read> it"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nobody &lt;read&gt; it")))
                .andExpect(content().string(containsString("Tick at least one ground")));
        send(candidate, filing("word ".repeat(1001)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("at most 1,000 words")));
        ResultActions sent = send(candidate, filing(TestAppeals.STATEMENT));
        Appeal appeal = appeals.latest(id).orElseThrow();
        String page = "/appeals/" + appeal.id();
        sent.andExpect(redirectedUrl(page)).andExpect(flash().attributeExists("flash"));
        open(candidate, file).andExpect(redirectedUrl(page));

        PersonId first = people.with(Role.APPEALS);
        PersonId second = people.with(Role.APPEALS);
        String choose = task("userTask_choosePanel");
        open(coordinator, choose)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(first.toString())));
        send(coordinator, post(choose).param("members", first.toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("At least 2 people")));
        send(coordinator, post(choose).param("members", first.toString(), second.toString()))
                .andExpect(status().is3xxRedirection());

        String decide = task("userTask_decideAppeal");
        open(first, decide).andExpect(status().isOk());
        open(first, page)
                .andExpect(content().string(containsString(TestAppeals.STATEMENT)))
                .andExpect(content().string(containsString("/cases/" + id + "/review")));
        open(first, "/cases/" + id + "/review").andExpect(status().isOk());
        send(first, post(decide).param("part", "DECIDES").param("letter", "You had <met> it"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("You had &lt;met&gt; it")));
        send(
                        first,
                        post(decide)
                                .param("part", "DECIDES")
                                .param("impartial", "true")
                                .param("outcome", "REVERSED")
                                .param("reason", "All of it was there.")
                                .param("letter", "You had met it."))
                .andExpect(redirectedUrl(decide + "/check"));
        send(first, post(decide).param("_do", "confirm")).andExpect(status().is3xxRedirection());
        engine.runJobs(id.value());
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
        open(candidate, page)
                .andExpect(content().string(containsString("You had met it.")))
                .andExpect(content().string(not(containsString("All of it was there."))));
        open(coordinator, page).andExpect(content().string(containsString("All of it was there.")));
        open(candidate, "/cases/" + id + "/result")
                .andExpect(content().string(containsString("You earned your credential")));
    }

    @Test
    void aMemberStepsBackOnTheForm() throws Exception {
        UUID appeal = testAppeals.filed(id, candidate);
        PersonId member = testAppeals.panel(appeal).get(0);
        String decide = task("userTask_decideAppeal");
        send(member, post(decide).param("part", "STEPS_BACK")).andExpect(status().isUnprocessableContent());
        send(
                        member,
                        post(decide)
                                .param("part", "STEPS_BACK")
                                .param("why", "I know her")
                                .param("ties", "RELATED"))
                .andExpect(redirectedUrl(decide + "/check"));
        send(member, post(decide).param("_do", "confirm")).andExpect(status().is3xxRedirection());
        assertThat(panels.seated(appeal)).hasSize(1);
        open(member, "/appeals/" + appeal).andExpect(status().isNotFound());
        open(coordinator, task("userTask_choosePanel"))
                .andExpect(content().string(containsString("stepped back from this panel")));
    }

    @Test
    void isSeenByTheCandidateItsPanelAndStaffOnly() throws Exception {
        UUID appeal = testAppeals.filed(id, candidate);
        PersonId member = testAppeals.panel(appeal).get(0);
        String page = "/appeals/" + appeal;
        for (PersonId reader : List.of(candidate, coordinator, member, people.with(Role.AUDITOR))) {
            open(reader, page).andExpect(status().isOk());
        }
        for (Role role : List.of(
                Role.PARTICIPANT, Role.FACILITATOR, Role.REVIEWER, Role.OBSERVER, Role.REVIEW_TEAM, Role.APPEALS)) {
            PersonId stranger = people.with(role);
            open(stranger, page).andExpect(status().isNotFound());
            open(stranger, file).andExpect(status().isNotFound());
            send(stranger, filing(TestAppeals.STATEMENT)).andExpect(status().isNotFound());
            send(stranger, post(page + "/take-back")).andExpect(status().isNotFound());
            open(stranger, task("userTask_decideAppeal")).andExpect(status().isNotFound());
        }
        open(people.with(Role.APPEALS), "/cases/" + id + "/review").andExpect(status().isNotFound());
        send(member, post(page + "/take-back")).andExpect(status().isNotFound());
        open(candidate, task("userTask_decideAppeal")).andExpect(status().isNotFound());
        open(candidate, "/appeals/nonsense").andExpect(status().isNotFound());
        open(candidate, "/appeals/" + UUID.randomUUID()).andExpect(status().isNotFound());
        open(candidate, "/cases/nonsense/appeal").andExpect(status().isNotFound());
        web.perform(get(page)).andExpect(status().is3xxRedirection());
        open(candidate, page).andExpect(content().string(containsString("people who had no part in the decision")));
    }

    @Test
    void isTakenBackOnce() throws Exception {
        UUID appeal = testAppeals.filed(id, candidate);
        String page = "/appeals/" + appeal;
        send(candidate, post(page + "/take-back")).andExpect(redirectedUrl(page));
        engine.runJobs(appeal);
        assertThat(appeals.get(appeal).state()).isEqualTo(Appeal.State.CLOSED);
        open(candidate, page)
                .andExpect(content().string(containsString("Closed without an answer")))
                .andExpect(content().string(not(containsString("take-back"))));
        send(candidate, post(page + "/take-back")).andExpect(redirectedUrl(page));
    }

    @Test
    void carriesPapersWithIt() throws Exception {
        attach("letter.docx", "no document".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableContent());
        assertThat(appeals.latest(id)).isEmpty();
        attach("letter.pdf", Samples.pdf()).andExpect(status().is3xxRedirection());
        Appeal appeal = appeals.latest(id).orElseThrow();
        PersonId member = testAppeals.panel(appeal.id()).get(0);
        DocumentId paper = appeal.documents().get(0);
        open(member, "/appeals/" + appeal.id())
                .andExpect(content().string(containsString("letter.pdf")))
                .andExpect(content().string(containsString("This file is still being checked.")))
                .andExpect(content().string(not(containsString("/documents/" + paper))));
        scans.clean(paper);
        open(member, "/appeals/" + appeal.id())
                .andExpect(content().string(containsString("href=\"/documents/" + paper)));
    }

    private ResultActions attach(String name, byte[] content) throws Exception {
        return web.perform(multipart(file)
                .file(new MockMultipartFile("documents", name, "application/octet-stream", content))
                .param("why", "FACT")
                .param("remedy", "OTHER_DECISION")
                .param("understood", "true")
                .param("statement", TestAppeals.STATEMENT)
                .with(signedIn(candidate))
                .with(csrf()));
    }

    @Test
    void nothingIsFiledWhereNothingIsDecided() throws Exception {
        CaseId deferred = testAppeals.decided(candidate, Decision.Outcome.DEFER);
        String address = "/cases/" + deferred + "/appeal";
        open(candidate, address)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("no decision that can be appealed against")));
        send(candidate, post(address).param("statement", "Now")).andExpect(redirectedUrl(address));
        open(candidate, "/cases/" + deferred + "/result").andExpect(content().string(not(containsString(address))));
    }

    private MockHttpServletRequestBuilder filing(String statement) {
        return post(file)
                .param("why", "FACT", "PROCEDURE")
                .param("remedy", "NEW_REVIEW")
                .param("understood", "true")
                .param("statement", statement);
    }

    private String task(String step) {
        OpenTask task = tasks.ofCase(id).stream()
                .filter(each -> each.step().equals(step))
                .findFirst()
                .orElseThrow();
        return "/tasks/" + task.ref();
    }

    private ResultActions open(PersonId person, String address) throws Exception {
        return web.perform(get(address).with(signedIn(person)));
    }

    private ResultActions send(PersonId person, MockHttpServletRequestBuilder click) throws Exception {
        return web.perform(click.with(signedIn(person)).with(csrf()));
    }
}
