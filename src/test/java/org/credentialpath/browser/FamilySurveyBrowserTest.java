package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.credentialpath.cases.TestCases;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.credentialpath.survey.TestSurveys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A fee and family surveys as a candidate, a coordinator and a family on a phone without JavaScript see them. */
class FamilySurveyBrowserTest extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("/survey/[A-Z0-9-]{23}");

    @Autowired
    DemoPeople demo;

    @Autowired
    TestCases testCases;

    @Autowired
    TestSurveys testSurveys;

    CaseId id;
    String page;

    @BeforeEach
    void aCase() {
        PersonId candidate = demo.withLogin("participant");
        id = testCases.opened(candidate, null, TestSurveys.PROGRAM);
        page = "/cases/" + id;
    }

    @Test
    void aFeeIsPaidByCheck() {
        Visitor candidate = signedIn("participant");
        candidate.open("/home");
        candidate.look("home-needed");
        candidate.open(page + "/fee");
        candidate.look("fee-owed");
        Visitor coordinator = signedIn("coordinator");
        coordinator.open("/fees");
        coordinator.look("fees");
        coordinator.open(page + "/fee/payment");
        coordinator.press("Enter");
        coordinator.look("fee-payment-refused");
        coordinator.page().getByLabel("Check", exactly()).check();
        coordinator.fill("Number of the check or receipt", "1042");
        coordinator.press("Enter");
        assertThat(coordinator.page().locator("main").innerText()).contains("Paid by check 1042", "Nothing is owed");
        coordinator.look("fee-settled");
    }

    @Test
    void familiesAnswerOnAPhoneAndOnPaper() {
        Visitor candidate = signedIn("participant");
        candidate.open(page + "/families");
        candidate.look("families-start");
        candidate.fill("How many families do you work with?", "6");
        candidate.fill("How many of them get a link?", "2");
        candidate.page().getByLabel("Every family gets a survey").check();
        candidate.press("Give out the surveys");
        candidate.look("families-slips");
        List<String> links = LINK.matcher(candidate.page().locator("main").innerText())
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        assertThat(links).hasSize(2);

        Visitor family = visitorWithoutJavaScript();
        family.open(links.get(0) + "?language=es");
        family.press("Enviar mis respuestas");
        family.page().getByLabel("Muy de acuerdo").all().forEach(each -> each.check());
        family.press("Enviar mis respuestas");
        assertThat(family.heading()).isEqualTo("Gracias");

        Visitor other = visitor();
        other.open(links.get(1));
        other.look("family-survey");
        other.open(links.get(0));
        other.look("family-survey-gone");

        Visitor coordinator = signedIn("coordinator");
        coordinator.open(page + "/families/paper");
        coordinator.look("families-paper");
        testSurveys.onPaper(id, 4, 5);
        candidate.open(page + "/families");
        candidate.look("families-open");
        testSurveys.onPaper(id, 1, 4);
        candidate.open(page + "/families");
        candidate.look("families-ended");
        coordinator.open(page + "/families");
        coordinator.look("families-staff");
        coordinator.page().getByText("Make these surveys void").click();
        coordinator.press("Make them void");
        coordinator.look("families-void-refused");
        coordinator.fill("Why do these surveys not count?", "The candidate works at another site now.");
        coordinator.press("Make them void");
        candidate.open(page + "/families");
        candidate.look("families-void");
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exactly() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }
}
