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

import java.util.List;
import java.util.UUID;
import org.credentialpath.cohort.EligibilityResult;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.cohort.TestPlaces;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of requests: their roles, their states, their refusals. */
@SpringBootTest
@AutoConfigureMockMvc
class RequestPagesWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestRequests requests;

    @Autowired
    TestPlaces places;

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    PersonId coordinator;
    PersonId auditor;

    @BeforeEach
    void staff() {
        places.clear();
        coordinator = testPeople.with(Role.COORDINATOR);
        auditor = testPeople.with(Role.AUDITOR);
    }

    @Test
    void theListIsForStaff() throws Exception {
        web.perform(get("/requests").with(signedIn(coordinator))).andExpect(status().isOk());
        web.perform(get("/requests").with(signedIn(auditor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Invite somebody"))));
        web.perform(get("/requests").with(signedIn(testPeople.with(Role.PARTICIPANT))))
                .andExpect(status().isForbidden());
    }

    @Test
    void theListFindsARequestByViewProgramAndPerson() throws Exception {
        CaseId id = requests.submitted();
        String email = people.get(requests.person(id)).email();

        list("view", "decide", "text", email).andExpect(content().string(containsString("/requests/" + id)));
        list("view", "waiting", "text", email).andExpect(content().string(not(containsString("/requests/" + id))));
        list("view", "decide", "text", email, "program", "mrtq-director")
                .andExpect(content().string(not(containsString("/requests/" + id))));
        list("view", "nonsense", "page", "-3", "text", "%' OR 1=1").andExpect(status().isOk());
    }

    @Test
    void theWaitlistStandsInItsOrder() throws Exception {
        CaseId first = requests.eligible();
        CaseId second = requests.eligible();
        String page = list("view", "waiting").andReturn().getResponse().getContentAsString();

        assertThat(page.indexOf("/requests/" + first)).isPositive().isLessThan(page.indexOf("/requests/" + second));
    }

    @Test
    void thePersonReadsWhatIsNext() throws Exception {
        places.cohortWith(1);
        CaseId id = requests.invited();
        read(id).andExpect(content().string(containsString("Fill in your request")));
        requests.submit(id, requests.complete());
        read(id).andExpect(content().string(containsString("We have your request")))
                .andExpect(content().string(containsString(requests.get(id).reference())));
        requests.decide(id, EligibilityResult.MORE_INFORMATION);
        read(id).andExpect(content().string(containsString("Please tell us more.")));
        requests.inform(id);
        requests.decide(id, EligibilityResult.ELIGIBLE);
        read(id).andExpect(content().string(containsString("A seat is kept for you")));
        CaseId next = requests.eligible();
        read(next).andExpect(content().string(containsString("number 1 in line")));
        requests.sign(id);
        read(id).andExpect(content().string(containsString("/cases/" + id)));
    }

    @Test
    void aRefusalNamesEveryUnmetRule() throws Exception {
        CaseId id = requests.invited();
        requests.submit(id, requests.answers(List.of()));
        requests.decide(id, EligibilityResult.NOT_ELIGIBLE);

        read(id).andExpect(content().string(containsString("You are an active member of the MRTQ Registry.")))
                .andExpect(content().string(containsString("You have completed the four core trainings")));
    }

    @Test
    void staffSeeRulesAndHistory() throws Exception {
        CaseId id = requests.eligible();

        web.perform(get("/requests/" + id).with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Eligibility, rule by rule")))
                .andExpect(content().string(containsString("Eligibility decided: ELIGIBLE")));
        web.perform(get("/requests/" + id).with(signedIn(auditor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/withdraw"))));
    }

    @Test
    void aStrangersRequestIsNotThere() throws Exception {
        CaseId id = requests.submitted();
        PersonId stranger = testPeople.with(Role.PARTICIPANT);

        for (String address :
                List.of("/requests/" + id, "/requests/" + id + "/withdraw", "/requests/" + UUID.randomUUID())) {
            web.perform(get(address).with(signedIn(stranger))).andExpect(status().isNotFound());
        }
        web.perform(post("/requests/" + id + "/withdraw").with(csrf()).with(signedIn(stranger)))
                .andExpect(status().isNotFound());
        assertThat(requests.get(id).state()).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void isWithdrawnAfterASecondLook() throws Exception {
        CaseId id = requests.submitted();
        PersonId person = requests.person(id);

        web.perform(get("/requests/" + id + "/withdraw").with(signedIn(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No reason is needed")));
        web.perform(post("/requests/" + id + "/withdraw").with(csrf()).with(signedIn(person)))
                .andExpect(redirectedUrl("/requests/" + id));
        web.perform(post("/requests/" + id + "/withdraw").with(csrf()).with(signedIn(person)))
                .andExpect(redirectedUrl("/requests/" + id));
        assertThat(requests.get(id).state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void anAuditorChangesNothing() throws Exception {
        CaseId id = requests.invited();

        for (String act : List.of("/withdraw", "/send-again", "/on-behalf")) {
            int status = web.perform(post("/requests/" + id + act).with(csrf()).with(signedIn(auditor)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(act).isIn(403, 404);
        }
        assertThat(requests.get(id).state()).isEqualTo(RequestState.DRAFT);
    }

    @Test
    void aWrongInvitationIsRefusedAndKeepsWhatWasTyped() throws Exception {
        web.perform(post("/requests/invitations/new")
                        .param("email", "not an address")
                        .param("name", "Ana O'Brien")
                        .param("program", TestRequests.PROGRAM)
                        .with(csrf())
                        .with(signedIn(coordinator)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ana O&#39;Brien")))
                .andExpect(content().string(containsString("not an address")));
        web.perform(post("/requests/invitations/new").with(csrf()).with(signedIn(coordinator)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose a program")));
    }

    @Test
    void nobodyIsInvitedTwice() throws Exception {
        String email = UUID.randomUUID() + "@example.org";
        web.perform(invitation(email)).andExpect(status().is3xxRedirection());
        web.perform(invitation(email))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("has an open request")));
        web.perform(get("/requests/invitations/new").with(signedIn(auditor))).andExpect(status().isForbidden());
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder invitation(String email) {
        return post("/requests/invitations/new")
                .param("email", email)
                .param("name", "Ana")
                .param("program", TestRequests.PROGRAM)
                .with(csrf())
                .with(signedIn(coordinator));
    }

    private org.springframework.test.web.servlet.ResultActions list(String... params) throws Exception {
        var request = get("/requests");
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        return web.perform(request.with(signedIn(coordinator)));
    }

    private org.springframework.test.web.servlet.ResultActions read(CaseId id) throws Exception {
        return web.perform(get("/requests/" + id).with(signedIn(requests.person(id))))
                .andExpect(status().isOk());
    }
}
