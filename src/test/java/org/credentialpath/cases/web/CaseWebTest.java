package org.credentialpath.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Conditions;
import org.credentialpath.cases.Extension;
import org.credentialpath.cases.Extensions;
import org.credentialpath.cases.GoingOn;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.form.Answers;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
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
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The pages and forms of a case: whom they turn away, what they refuse, and that nothing typed is lost. */
@SpringBootTest
@AutoConfigureMockMvc
class CaseWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    Cases cases;

    @Autowired
    Conditions conditions;

    @Autowired
    Extensions extensions;

    @Autowired
    List<FormCommand> commands;

    @Autowired
    Registry registry;

    @Autowired
    EngineSteps steps;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases testCases;

    PersonId participant;
    PersonId coordinator;
    PersonId stranger;
    CaseId id;
    String page;

    @BeforeEach
    void open() {
        participant = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        stranger = people.with(Role.PARTICIPANT);
        id = testCases.opened(participant, CohortId.random());
        conditions.set(
                id, "final-training", "End Core training 4.", clock.today().plusMonths(1));
        page = "/cases/" + id;
    }

    @Test
    void turnsStrangersAway() throws Exception {
        for (String address : List.of("/withdraw", "/withdraw/done", "/more-time", "/conditions/final-training")) {
            open(stranger, page + address).andExpect(status().isNotFound());
            open(people.with(Role.FACILITATOR), page + address).andExpect(status().isNotFound());
        }
        send(stranger, post(page + "/withdraw")).andExpect(status().isNotFound());
        open(participant, "/cases/nonsense/withdraw").andExpect(status().isNotFound());
        open(participant, page + "/conditions/nonsense").andExpect(status().isNotFound());
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.OPEN);
    }

    @Test
    void withdrawsAfterOneMoreLookWithNoReasonNeeded() throws Exception {
        open(participant, page + "/withdraw").andExpect(content().string(containsString("You do not have to say why")));
        send(participant, post(page + "/withdraw/check"))
                .andExpect(content().string(containsString("Do you want to stop?")));
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.OPEN);
        send(participant, post(page + "/withdraw")).andExpect(redirectedUrl(page + "/withdraw/done"));

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.WITHDRAWN);
        open(participant, page + "/withdraw/done").andExpect(content().string(containsString("You have stopped")));
        open(participant, page + "/withdraw").andExpect(redirectedUrl(page + "/withdraw/done"));
        send(participant, post(page + "/withdraw")).andExpect(redirectedUrl(page + "/withdraw/done"));
    }

    @Test
    void letsStaffWithdrawSomebodyWhoCalled() throws Exception {
        send(coordinator, post(page + "/withdraw/check").param("reason", "Moved away"))
                .andExpect(content().string(containsString("Moved away")));
        send(coordinator, post(page + "/withdraw").param("reason", "Moved away"))
                .andExpect(redirectedUrl(page + "/withdraw/done"));
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.WITHDRAWN);
    }

    @Test
    void withdrawsNothingThatIsDecided() throws Exception {
        cases.inReview(id);
        cases.close(id, Case.Status.AWARDED);

        send(participant, post(page + "/withdraw").param("reason", "Kept words"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This has ended already")))
                .andExpect(content().string(containsString("Kept words")));
    }

    @Test
    void asksForMoreTime() throws Exception {
        LocalDate until = cases.get(id).portfolioDue().plusDays(20);
        open(participant, page + "/more-time")
                .andExpect(content().string(containsString("Why do you need more time?")));
        send(
                        participant,
                        multipart(page + "/more-time")
                                .param("words", "I keep this")
                                .param("_do", "send"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("I keep this")));
        send(
                        participant,
                        multipart(page + "/more-time")
                                .param("reason", "WORK")
                                .param("until.month", String.valueOf(until.getMonthValue()))
                                .param("until.day", String.valueOf(until.getDayOfMonth()))
                                .param("until.year", String.valueOf(until.getYear()))
                                .param("_do", "send"))
                .andExpect(redirectedUrl(page + "/more-time"));

        assertThat(extensions.waiting(id).orElseThrow().wanted()).isEqualTo(until);
        open(participant, page + "/more-time")
                .andExpect(content().string(containsString("We answer that request first")))
                .andExpect(content().string(containsString("Not answered yet")));
    }

    @Test
    void showsWhatWasAnsweredBefore() throws Exception {
        askForMoreTime();
        command("extension-decision")
                .submit(answers(
                        "extension-decision",
                        coordinator,
                        Map.of(
                                "outcome",
                                "GRANTED",
                                "until",
                                cases.get(id).portfolioDue().plusDays(10),
                                "answer",
                                "With pleasure.")));

        open(coordinator, page + "/more-time")
                .andExpect(content().string(containsString("More time was given")))
                .andExpect(content().string(containsString("With pleasure.")));
    }

    @Test
    void showsTheFactsOfARequestForMoreTime() {
        askForMoreTime();

        assertThat(command("extension-decision").facts(id.value()))
                .containsEntry("wanted", cases.get(id).portfolioDue().plusDays(20))
                .containsEntry("counted", 0L)
                .containsKeys("person", "program", "reason", "words", "due", "openUntil", "link");
        refused(
                "until",
                answers(
                        "extension-decision",
                        coordinator,
                        Map.of(
                                "outcome",
                                "GRANTED",
                                "until",
                                cases.get(id).openUntil().plusDays(1),
                                "answer",
                                "Yes.")));
    }

    @Test
    void choosesHowToGoOn() {
        cases.cohortEnded(id);
        steps.runJobs(id.value());
        assertThat(command("how-to-go-on").facts(id.value())).containsKeys("ways", "aloneUntil");

        command("how-to-go-on").submit(answers("how-to-go-on", participant, Map.of("way", "EXTEND_ALONE")));

        refused("way", answers("how-to-go-on", participant, Map.of("way", GoingOn.Way.TRANSFER.name())));
    }

    @Test
    void decidesOnAHold() {
        registry.tell(participant, Registry.Membership.LAPSED);
        steps.runJobs(id.value());
        steps.fireTimer(id.value(), "timerEvent_cureOver");
        assertThat(command("hold-decision").facts(id.value())).containsKey("since");

        command("hold-decision")
                .submit(answers("hold-decision", coordinator, Map.of("outcome", "END", "reason", "As agreed.")));

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.WITHDRAWN);
        refused("outcome", answers("hold-decision", coordinator, Map.of("outcome", "END", "reason", "Again.")));
    }

    @Test
    void refusesACoachMeetingAheadAtItsQuestion() {
        assertThat(command("coach-meeting").facts(id.value())).containsKey("person");
        refused(
                "metOn",
                answers(
                        "coach-meeting",
                        coordinator,
                        Map.of("metOn", clock.today().plusDays(1), "coach", "Ann")));
    }

    @Test
    void takesTheProofOfACondition() throws Exception {
        String condition = page + "/conditions/final-training";
        open(participant, condition).andExpect(content().string(containsString("End Core training 4.")));
        send(participant, multipart(condition).param("on", clock.today().toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Add a certificate")))
                .andExpect(content().string(containsString("value=\"" + clock.today() + "\"")));
        send(
                        participant,
                        multipart(condition)
                                .file(proof(new byte[] {1, 2, 3}))
                                .param("on", clock.today().toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("proof.pdf")));
        send(participant, multipart(condition).param("on", "yesterday"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter the day you finished.")));
        send(coordinator, multipart(condition).param("on", clock.today().toString()))
                .andExpect(redirectedUrl(page));

        assertThat(conditions.open(id)).isEmpty();
    }

    private void askForMoreTime() {
        extensions.ask(
                id,
                participant,
                Extension.Reason.WORK,
                "",
                cases.get(id).portfolioDue().plusDays(20),
                List.of());
        steps.runJobs(id.value());
    }

    private void refused(String question, Submission submission) {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> command(submission.form()).submit(submission))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.key())
                        .isEqualTo(question));
    }

    private FormCommand command(String form) {
        return commands.stream()
                .filter(command -> command.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private Submission answers(String form, PersonId by, Map<String, Object> answers) {
        return new Submission(form, id.value(), null, by, new Answers(answers));
    }

    private static MockMultipartFile proof(byte[] content) {
        return new MockMultipartFile("proof", "proof.pdf", "application/pdf", content);
    }

    private ResultActions open(PersonId person, String address) throws Exception {
        return web.perform(get(address).with(signedIn(person)));
    }

    private ResultActions send(PersonId person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.with(signedIn(person)).with(csrf()));
    }
}
