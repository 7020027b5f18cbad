package org.credentialpath.survey.web;

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
import java.util.regex.Pattern;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.TestCases;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestBrowser;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.credentialpath.survey.AnswerRetention;
import org.credentialpath.survey.SurveyViews;
import org.credentialpath.survey.TestSurveys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of family surveys: a family needs no account, a candidate sees rates only, and nothing typed is lost. */
@SpringBootTest
@AutoConfigureMockMvc
class FamilySurveyWebTest {

    private static final Pattern CODE = Pattern.compile("/survey/([A-Z0-9-]{23})");

    @Autowired
    MockMvc web;

    @Autowired
    Programs programs;

    @Autowired
    SurveyViews views;

    @Autowired
    AnswerRetention retention;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases testCases;

    @Autowired
    TestSurveys testSurveys;

    PersonId candidate;
    PersonId coordinator;
    CaseId id;
    String page;

    @BeforeEach
    void openCase() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = testCases.opened(candidate, null, TestSurveys.PROGRAM);
        page = "/cases/" + id + "/families";
    }

    @Test
    void leadsTheCandidateToTheSurveys() throws Exception {
        open(candidate, "/home").andExpect(content().string(containsString(page)));
        open(candidate, "/cases/" + id).andExpect(content().string(containsString(page)));
        open(candidate, page)
                .andExpect(content().string(containsString("At least 75 percent of the surveys must come back")))
                .andExpect(content().string(containsString("At least 80 percent of the answers must be good ones")))
                .andExpect(content().string(containsString("How many families do you work with?")));
    }

    @Test
    void givesSurveysOutAndShowsTheLinksOnce() throws Exception {
        send(candidate, page, "families", "6", "links", "4")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Every family gets a survey")))
                .andExpect(content().string(containsString("value=\"6\"")));
        send(candidate, page, "families", "6", "links", "7", "everybody", "true")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter how many get a link, from 0 to 6")));
        send(candidate, page, "families", "many", "links", "4", "everybody", "true")
                .andExpect(status().isUnprocessableContent());

        var sent = send(candidate, page, "families", "6", "links", "4", "everybody", "true")
                .andExpect(redirectedUrl(page + "/slips"))
                .andReturn();
        var slips = web.perform(get(page + "/slips")
                        .with(signedIn(candidate))
                        .cookie(sent.getResponse().getCookies()))
                .andExpect(status().isOk())
                .andReturn();
        List<String> codes = CODE.matcher(slips.getResponse().getContentAsString())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(codes).hasSize(4);
        open(candidate, page + "/slips").andExpect(redirectedUrl(page));
        open(candidate, page)
                .andExpect(content().string(containsString("0 of 6 surveys came back, 0 percent")))
                .andExpect(content().string(not(containsString(codes.get(0)))));
        open(candidate, page + "/sheet?language=fr")
                .andExpect(content().string(containsString("Tout à fait d’accord")));
        send(candidate, page + "/links").andExpect(redirectedUrl(page + "/slips"));
        send(candidate, page + "/more-time").andExpect(status().isUnprocessableContent());
    }

    @Test
    void letsAFamilyAnswerWithoutSigningIn() throws Exception {
        String code = testSurveys.givenOut(id, candidate, 5).get(0);
        TestBrowser phone = new TestBrowser(web);
        String form = phone.open("/survey/" + code).getResponse().getContentAsString();
        assertThat(form)
                .contains("My child is treated with respect.", "Strongly agree", "Español")
                .contains("About Test", "when at least 5 families have answered")
                .doesNotContain(candidate.toString());

        // Nobody is to learn who answered, though somebody is signed in on the family's computer.
        web.perform(get("/survey/" + code).with(signedIn(candidate)))
                .andExpect(content().string(containsString("</textarea>")))
                .andExpect(content().string(not(containsString("_keep"))));
        web.perform(post("/survey/" + code).param("language", "en").param("comment", "An hour later"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("An hour later</textarea>")));
        var refused = phone.send("/survey/" + code, "language", "en", "item-welcome", "5", "comment", "Kept words");
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(refused.getResponse().getContentAsString()).contains("Kept words", "Choose an answer.");
        var sent = phone.send("/survey/" + code, answers("es"));
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/survey/thanks?language=es");
        assertThat(phone.open("/survey/thanks?language=es").getResponse().getContentAsString())
                .contains("Gracias");

        assertThat(phone.open("/survey/" + code).getResponse().getStatus()).isEqualTo(404);
        assertThat(phone.send("/survey/" + code, answers("en")).getResponse().getStatus())
                .isEqualTo(404);
        assertThat(phone.open("/survey/AAAAA-AAAAA-AAAAA-AAAAA").getResponse().getContentAsString())
                .contains("This link does not open a survey");
        assertThat(views.of(id, candidate).rates()).extracting("returned").isEqualTo(1);
    }

    @Test
    void opensASurveyByItsTypedCode() throws Exception {
        web.perform(get("/survey"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Type the code")));
        web.perform(get("/survey").param("code", "abcde-fghjk mnpqr 23456"))
                .andExpect(redirectedUrl("/survey/ABCDEFGHJKMNPQR23456"));
    }

    @Test
    void takesPaperFromStaffAndKeepsTheBatch() throws Exception {
        testSurveys.givenOut(id, candidate, 2);
        open(candidate, page + "/paper").andExpect(status().isForbidden());
        send(coordinator, page + "/paper", "batch", "B-7", "language", "en", "item-welcome", "4")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"B-7\"")));
        String[] sheet = answers("en");
        String[] whole = java.util.Arrays.copyOf(sheet, sheet.length + 2);
        whole[sheet.length] = "batch";
        whole[sheet.length + 1] = "B-7";
        send(coordinator, page + "/paper", whole).andExpect(redirectedUrl(page + "/paper?batch=B-7&language=en"));
        open(coordinator, page + "/paper?batch=B-7&language=en")
                .andExpect(content().string(containsString("1 of 2 surveys came back, 50 percent")))
                .andExpect(content().string(containsString("value=\"B-7\"")));
        send(coordinator, page + "/paper", whole).andExpect(status().is3xxRedirection());
        send(coordinator, page + "/paper", whole).andExpect(status().isUnprocessableContent());
    }

    @Test
    void turnsStrangersAway() throws Exception {
        for (Role role : List.of(Role.PARTICIPANT, Role.FACILITATOR, Role.REVIEWER, Role.OBSERVER)) {
            PersonId stranger = people.with(role);
            open(stranger, page).andExpect(status().isNotFound());
            open(stranger, page + "/slips").andExpect(status().isNotFound());
            open(stranger, page + "/sheet").andExpect(status().isNotFound());
            send(stranger, page, "families", "3", "links", "3", "everybody", "true")
                    .andExpect(status().isNotFound());
            send(stranger, page + "/links").andExpect(status().isNotFound());
            send(stranger, page + "/more-time").andExpect(status().isNotFound());
        }
        open(coordinator, "/cases/nonsense/families").andExpect(status().isNotFound());
        CaseId without = testCases.opened(candidate, null);
        open(candidate, "/cases/" + without + "/families").andExpect(status().isNotFound());
        PersonId auditor = people.with(Role.AUDITOR);
        open(auditor, page).andExpect(status().isOk());
        send(auditor, page, "families", "3", "links", "3", "everybody", "true").andExpect(status().isNotFound());
        PersonId both = people.with(Role.PARTICIPANT, Role.COORDINATOR);
        CaseId own = testCases.opened(both, null, TestSurveys.PROGRAM);
        open(both, "/cases/" + own + "/families/paper").andExpect(status().isNotFound());
    }

    @Test
    void showsTheResultAsRates() throws Exception {
        testSurveys.answered(id, testSurveys.givenOut(id, candidate, 5), 5);
        open(candidate, page)
                .andExpect(content().string(containsString("100 percent came back")))
                .andExpect(content().string(containsString("100 percent of the answers are good ones")))
                .andExpect(content().string(not(containsString("Good answers by statement"))));
        open(people.with(Role.REVIEW_TEAM), page)
                .andExpect(content().string(containsString("Good answers by statement")));
    }

    @Test
    void saysWhichSurveysDoNotCount() throws Exception {
        testSurveys.answered(id, testSurveys.givenOut(id, candidate, 5), 5);
        open(candidate, page).andExpect(content().string(not(containsString("Make them void"))));
        open(coordinator, page).andExpect(content().string(containsString("Make them void")));
        for (PersonId each : List.of(candidate, people.with(Role.REVIEW_TEAM), people.with(Role.AUDITOR))) {
            send(each, page + "/void", "reason", "No").andExpect(status().isNotFound());
        }
        send(coordinator, page + "/void", "reason", "a".repeat(501))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say why, in at most 500 characters.")))
                .andExpect(content().string(containsString("a".repeat(501))));
        send(coordinator, page + "/void", "reason", "The site has closed.").andExpect(redirectedUrl(page));

        open(candidate, page)
                .andExpect(content().string(containsString("Surveys that do not count")))
                .andExpect(content().string(containsString("The site has closed.")))
                .andExpect(content().string(containsString("How many families do you work with?")))
                .andExpect(content().string(not(containsString("100 percent"))));
        send(coordinator, page + "/void", "reason", "Once more")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("There are no surveys that count")));
    }

    @Test
    void saysWhenAnswersWereDeletedAndKeepsTheRates() throws Exception {
        testSurveys.answered(id, testSurveys.givenOut(id, candidate, 5), 5);
        cases.withdraw(id, candidate, null);
        jdbc.sql("UPDATE case_file SET closed_at = closed_at - interval '2 years' WHERE id = ?")
                .param(id.value())
                .update();
        open(coordinator, page).andExpect(content().string(not(containsString("was deleted on"))));
        retention.sweep();
        open(coordinator, page)
                .andExpect(content().string(containsString("What each family answered was deleted on")))
                .andExpect(content().string(containsString("100 percent of the answers are good ones")))
                .andExpect(content().string(not(containsString("Good answers by statement"))));
    }

    private String[] answers(String language) {
        List<String> fields = new java.util.ArrayList<>(List.of("language", language));
        programs.get(TestSurveys.PROGRAM).current().survey().items().forEach(item -> {
            fields.add("item-" + item.id());
            fields.add("4");
        });
        return fields.toArray(String[]::new);
    }

    private ResultActions open(PersonId person, String address) throws Exception {
        return web.perform(get(address).with(signedIn(person)));
    }

    private ResultActions send(PersonId person, String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder click =
                post(address).with(signedIn(person)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            click.param(fields[i], fields[i + 1]);
        }
        return web.perform(click);
    }
}
