package org.credentialpath.cohort.web;

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

import org.credentialpath.cohort.EligibilityResult;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.cohort.TestPlaces;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The forms of a request in the hands of those they are for, and of staff on somebody's behalf. */
@SpringBootTest
@AutoConfigureMockMvc
class RequestFormsWebTest {

    private static final String[] AS_CHECKED = {
        "rules.row", "0", "rules.0.override", "AS_CHECKED",
        "rules.row", "1", "rules.1.override", "AS_CHECKED",
        "rules.row", "2", "rules.2.override", "AS_CHECKED",
        "rules.row", "3", "rules.3.override", "AS_CHECKED"
    };

    @Autowired
    MockMvc web;

    @Autowired
    TestRequests requests;

    @Autowired
    TestPlaces places;

    @Autowired
    TestPeople people;

    @Autowired
    OpenTasks tasks;

    @Autowired
    EvidenceRecord record;

    PersonId coordinator;

    @BeforeEach
    void staff() {
        places.clear();
        coordinator = people.with(Role.COORDINATOR);
    }

    @Test
    void staffEnterARequestThatCameByPhone() throws Exception {
        CaseId id = requests.invited();
        String address = "/requests/" + id + "/on-behalf";
        web.perform(get(address).with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("How did the answers come?")));
        send(address, coordinator, RequestAnswers.complete(requests.start()))
                .andExpect(status().isUnprocessableContent());
        send(address, coordinator, RequestAnswers.complete(requests.start(), "channel", "phone"))
                .andExpect(redirectedUrl(address + "/check"));
        web.perform(get(address + "/check").with(signedIn(coordinator)))
                .andExpect(content().string(containsString("By phone")));
        send(address, coordinator, "_do", "confirm").andExpect(redirectedUrl("/requests/" + id));

        Entry submitted = act(id, "request.submitted");
        assertThat(submitted.author().person()).isEqualTo(coordinator);
        assertThat(submitted.author().onBehalfOf()).isEqualTo(requests.person(id));
        assertThat(submitted.facts()).containsEntry("channel", "PHONE");
        assertThat(requests.get(id).state()).isEqualTo(RequestState.SUBMITTED);
        send(address, coordinator, "_do", "confirm").andExpect(redirectedUrl("/requests/" + id));
    }

    @Test
    void thePersonIsNotAskedHowTheAnswersCame() throws Exception {
        CaseId id = requests.invited();
        web.perform(get(task(id)).with(signedIn(requests.person(id))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("How did the answers come?"))));
    }

    @Test
    void oneDoesNotEnterOnesOwnOnBehalfOfOneself() throws Exception {
        PersonId both = people.with(Role.PARTICIPANT, Role.COORDINATOR);
        CaseId id = requests.invited(both);

        web.perform(get("/requests/" + id + "/on-behalf").with(signedIn(both))).andExpect(status().isNotFound());
    }

    @Test
    void theDecisionShowsEveryRuleAndItsResult() throws Exception {
        CaseId id = requests.submitted();

        web.perform(get(task(id)).with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("You have completed the four core trainings")))
                .andExpect(content().string(containsString("The check says: met")))
                .andExpect(content().string(not(containsString("value=\"remove:rules:0\""))))
                .andExpect(content().string(not(containsString("value=\"add:rules\""))));
        send(task(id), coordinator, with(AS_CHECKED, "_do", "send", "decision", "ELIGIBLE"))
                .andExpect(redirectedUrl("/home"));
        assertThat(requests.get(id).state()).isIn(RequestState.ELIGIBLE, RequestState.WAITLISTED);
    }

    @Test
    void aDecisionThatDoesNotFitIsRefusedAtItsField() throws Exception {
        CaseId id = requests.invited();
        requests.submit(id, requests.inFinalTraining());

        send(task(id), coordinator, with(AS_CHECKED, "_do", "send", "decision", "ELIGIBLE"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose another decision")));
        send(task(id), coordinator, with(AS_CHECKED, "_do", "send", "decision", "NOT_ELIGIBLE", "message", "Sorry"))
                .andExpect(status().isUnprocessableContent());
        assertThat(requests.get(id).state()).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void aRuleLeftOutIsRefused() throws Exception {
        CaseId id = requests.submitted();

        send(task(id), coordinator, "_do", "send", "decision", "ELIGIBLE").andExpect(status().isUnprocessableContent());
        assertThat(requests.get(id).state()).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void thePersonAddsWhatWasAsked() throws Exception {
        CaseId id = requests.submitted();
        requests.decide(id, EligibilityResult.MORE_INFORMATION);
        PersonId person = requests.person(id);

        web.perform(get(task(id)).with(signedIn(person)))
                .andExpect(content().string(containsString("Please tell us more.")));
        send(task(id), person, "_do", "send").andExpect(status().isUnprocessableContent());
        send(task(id), person, "_do", "send", "answer", "It was in May.").andExpect(redirectedUrl("/requests/" + id));
        assertThat(act(id, "request.completed").facts()).containsEntry("channel", "ONLINE");
    }

    @Test
    void theAgreementIsSignedClauseByClause() throws Exception {
        places.cohortWith(1);
        CaseId id = requests.eligible();
        PersonId person = requests.person(id);

        web.perform(get(task(id)).with(signedIn(person)))
                .andExpect(content().string(containsString("Memorandum of Agreement")))
                .andExpect(content().string(containsString("does not guarantee")));
        send(task(id), person, "_do", "send", "agreed", "attendance", "signature", "Test Person")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Check every sentence")));
        send(task(id), person, signed()).andExpect(redirectedUrl("/requests/" + id));
        assertThat(requests.get(id).state()).isEqualTo(RequestState.ENROLLED);
        assertThat(act(id, "agreement.signed").facts())
                .containsEntry("clauses", "registry attendance portfolio no-guarantee");
    }

    @Test
    void staffEnterASignatureOnPaper() throws Exception {
        places.cohortWith(1);
        CaseId id = requests.eligible();

        send("/requests/" + id + "/on-behalf", coordinator, with(signed(), "channel", "paper"))
                .andExpect(redirectedUrl("/requests/" + id));
        assertThat(act(id, "agreement.signed").facts()).containsEntry("channel", "PAPER");
    }

    @Test
    void nobodySignsForSomebodyElse() throws Exception {
        places.cohortWith(1);
        CaseId id = requests.eligible();

        send(task(id), people.with(Role.PARTICIPANT), signed()).andExpect(status().isNotFound());
        assertThat(requests.get(id).state()).isEqualTo(RequestState.ELIGIBLE);
    }

    private static String[] signed() {
        return new String[] {
            "_do", "send",
            "agreed", "registry",
            "agreed", "attendance",
            "agreed", "portfolio",
            "agreed", "no-guarantee",
            "signature", "Test Person"
        };
    }

    private static String[] with(String[] fields, String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    private ResultActions send(String address, PersonId by, String... fields) throws Exception {
        MockHttpServletRequestBuilder click = post(address).with(csrf()).with(signedIn(by));
        for (int i = 0; i < fields.length; i += 2) {
            click.param(fields[i], fields[i + 1]);
        }
        return web.perform(click);
    }

    private String task(CaseId id) {
        return "/tasks/"
                + tasks.ofCase(id).stream()
                        .filter(task -> task.model().startsWith("cohort-"))
                        .map(OpenTask::ref)
                        .findFirst()
                        .orElseThrow();
    }

    private Entry act(CaseId id, String kind) {
        return record.entriesOf(id.value()).stream()
                .filter(entry -> entry.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
