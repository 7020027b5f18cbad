package org.credentialpath.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.Pattern;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.RunHistory;
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

/** Where a case stands in its pictures, and who may see it. */
@SpringBootTest
@AutoConfigureMockMvc
class CaseRunWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    RunHistory history;

    @Autowired
    TestCases cases;

    @Autowired
    TestPeople people;

    PersonId candidate;
    CaseId caseId;
    RunHistory.Run work;

    @BeforeEach
    void aCaseIsOpen() {
        candidate = people.with(Role.PARTICIPANT);
        caseId = cases.opened(candidate, null);
        work = history.of(caseId).stream()
                .filter(run -> run.model().equals("portfolio-work"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void staffSeeWhereTheCaseStands() throws Exception {
        PersonId coordinator = people.with(Role.COORDINATOR);
        web.perform(get("/cases/" + caseId).with(signedIn(coordinator)))
                .andExpect(content().string(containsString("Build the portfolio and apply")))
                .andExpect(content().string(containsString("data-active=\"callActivity_buildPortfolio\"")))
                .andExpect(content().string(containsString(address())));
        web.perform(get(address()).with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Steps taken")))
                .andExpect(content().string(containsString("userTask_buildPortfolio")));
        String model = web.perform(get(address() + "/model.bpmn").with(signedIn(coordinator)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(model).contains("<bpmn:process id=\"portfolio-work\"");
    }

    @Test
    void anAuditorSeesItAndWhereverThePageLeads() throws Exception {
        PersonId auditor = people.with(Role.AUDITOR);
        web.perform(get(address()).with(signedIn(auditor))).andExpect(status().isOk());

        String page = web.perform(get("/cases/" + caseId).with(signedIn(auditor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> links = Pattern.compile("href=\"(/cases/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links).anyMatch(link -> link.endsWith("/review")).noneMatch(link -> link.endsWith("/withdraw"));
        for (String link : links) {
            web.perform(get(link).with(signedIn(auditor))).andExpect(status().isOk());
        }
    }

    @Test
    void candidatesReviewersAndStrangersDoNot() throws Exception {
        web.perform(get("/cases/" + caseId).with(signedIn(candidate)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/runs/"))));
        for (PersonId other : new PersonId[] {candidate, people.with(Role.REVIEWER), people.with(Role.PARTICIPANT)}) {
            web.perform(get(address()).with(signedIn(other))).andExpect(status().isNotFound());
            web.perform(get(address() + "/model.bpmn").with(signedIn(other))).andExpect(status().isNotFound());
        }
    }

    @Test
    void aRunOfAnotherCaseIsNotThere() throws Exception {
        CaseId other = cases.opened(people.with(Role.PARTICIPANT), null);
        PersonId coordinator = people.with(Role.COORDINATOR);
        web.perform(get("/cases/" + other + "/runs/" + work.id()).with(signedIn(coordinator)))
                .andExpect(status().isNotFound());
        web.perform(get("/cases/nonsense/runs/" + work.id()).with(signedIn(coordinator)))
                .andExpect(status().isNotFound());
    }

    private String address() {
        return "/cases/" + caseId + "/runs/" + work.id();
    }
}
