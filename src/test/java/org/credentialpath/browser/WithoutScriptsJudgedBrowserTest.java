package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.credentialpath.appeal.TestAppeals;
import org.credentialpath.browser.NewPeople.Newcomer;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.fee.Fees;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.VisitPlanning;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.Submissions;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.PortfolioItem;
import org.credentialpath.review.Decision;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.credentialpath.survey.SurveyView;
import org.credentialpath.survey.SurveyViews;
import org.credentialpath.survey.SurveyVoiding;
import org.credentialpath.survey.TestSurveys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While others judge: families are asked, a visit is planned, and what was not Met is done again. */
class WithoutScriptsJudgedBrowserTest extends WithoutScripts {

    @Autowired
    TestCases testCases;

    @Autowired
    TestReviews reviews;

    @Autowired
    TestVisits testVisits;

    @Autowired
    TestAppeals testAppeals;

    @Autowired
    TestSurveys testSurveys;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestPeople people;

    @Autowired
    SurveyViews surveys;

    @Autowired
    Visits visits;

    @Autowired
    VisitPlanning planning;

    @Autowired
    SurveyVoiding voiding;

    @Autowired
    Fees fees;

    @Autowired
    PortfolioWork work;

    @Autowired
    Submissions submissions;

    @Autowired
    OpenTasks tasks;

    @Autowired
    EngineSteps engine;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void familiesAreAskedAndGetMoreTime() {
        Newcomer person = newPeople.participant();
        CaseId id = testCases.opened(person.id(), null, TestSurveys.PROGRAM);
        String page = "/cases/" + id + "/families";
        Plain visitor = plain(person).follow("/cases/" + id).follow(page);
        visitor.fill("#families", "6")
                .fill("#links", "2")
                .give("everybody", "true")
                .press("form[action='" + page + "'] button");
        String link = visitor.text().replaceAll("(?s).*?(/survey/[A-Z0-9-]{23}).*", "$1");
        plain().open(link).tickAll("main input[type=radio][value='5']").press("main form button[type=submit]");
        assertThat(view(id, person).rates()).extracting("returned").isEqualTo(1);

        visitor.home().follow("/cases/" + id).follow(page).press("#links");
        assertThat(visitor.address()).endsWith("/slips");
        jdbc.sql("UPDATE survey_collection SET last_day = ? WHERE case_id = ?")
                .params(clock.today().minusDays(1), id.value())
                .update();
        visitor.home().follow("/cases/" + id).follow(page).press("#more-time");
        assertThat(view(id, person).collection()).extracting("extended").isEqualTo(true);
    }

    private SurveyView view(CaseId id, Newcomer person) {
        return surveys.of(id, person.id());
    }

    @Test
    void newSurveysAreGivenOutInPlaceOfVoidOnes() {
        Newcomer person = newPeople.participant();
        PersonId coordinator = people.with(Role.COORDINATOR);
        CaseId id = testCases.opened(person.id(), null, TestSurveys.PROGRAM);
        fees.waive(id, coordinator, fees.state(id).owed(), "Test");
        testSurveys.givenOut(id, person.id(), 4);
        portfolios.submitComplete(id, person.id(), coordinator);
        voiding.byHand(id, coordinator, "The site has closed.");
        engine.runJobs(id.value());
        plain(person)
                .follow(doors.task(id, "userTask_giveOutSurveys"))
                .fill("#families", "3")
                .fill("#links", "0")
                .give("everybody", "true")
                .press("form[action='/cases/" + id + "/families'] button");
        assertThat(view(id, person).rates()).extracting("distributed").isEqualTo(3);
        assertThat(tasks.ofCase(id)).extracting(OpenTask::step).doesNotContain("userTask_giveOutSurveys");
    }

    @Test
    void daysAreOfferedForAVisitWhichIsCalledOffForANewSite() {
        Newcomer person = newPeople.participant();
        VisitId visit = visitOf(person);
        CaseId id = visits.get(visit).caseId();
        PersonId observer = people.with(Role.OBSERVER);
        planning.ask(visit, observer);
        planning.answer(visit, observer, Set.of(), true, null);
        LocalDate blocked = calendar.businessDayFrom(planning.windowStart(visit));
        Plain visitor = plain(person).follow(doors.task(id, "userTask_offerDates"));
        site(visitor, "Little Pines")
                .press("button[value='add:blocked']")
                .date("blocked.0.day", blocked)
                .sendAndConfirm();
        assertThat(planning.blocked(visit)).containsExactly(blocked);

        planning.plan(visit, observer, calendar.businessDayFrom(blocked.plusDays(1)), LocalTime.of(9, 0), false);
        visitor.home()
                .follow("/cases/" + id)
                .follow("/visits/" + visit)
                .follow("/visits/" + visit + "/postpone")
                .give("cause", "SITE_GONE")
                .press("form[action$='/postpone'] button");
        engine.runJobs(visit.value());
        visitor.home().follow(doors.task(id, "userTask_nameNewSite"));
        site(visitor, "Big Oaks").sendAndConfirm();
        assertThat(visits.get(visit).siteName()).isEqualTo("Big Oaks");
        assertThat(tasks.ofCase(id)).extracting(OpenTask::step).contains("userTask_offerDates");
    }

    private static Plain site(Plain visitor, String name) {
        return visitor.give("siteName", name)
                .give("siteAddress", "1 Elm Street, Bangor")
                .give("shift", "Monday to Thursday, 8 to 12");
    }

    @Test
    void anotherObserverIsAskedFor() {
        Newcomer person = newPeople.participant();
        VisitId visit = visitOf(person);
        CaseId id = visits.get(visit).caseId();
        testVisits.planned(visit, person.id(), people.with(Role.OBSERVER));
        plain(person)
                .follow("/cases/" + id)
                .follow("/visits/" + visit)
                .unfold("main details summary")
                .fill("#reason", "We had a quarrel.")
                .press("form[action$='/objection'] button");
        engine.runJobs(visit.value());
        assertThat(tasks.ofCase(id)).extracting(OpenTask::step).contains("userTask_assignObserver");
    }

    private VisitId visitOf(Newcomer person) {
        CaseId id = reviews.submitted(person.id());
        reviews.reviewed(id, Set.of());
        return visits.latest(id).orElseThrow().id();
    }

    @Test
    void whatIsAskedForIsChangedAndSentAgain() {
        Newcomer person = newPeople.participant();
        CaseId id = testAppeals.decidedAfterVisit(person.id(), Decision.Outcome.RESUBMIT);
        String page = "/portfolio/" + id;
        Plain visitor = plain(person).follow("/cases/" + id).follow("/cases/" + id + "/result");
        assertThat(visitor.text()).contains("Thank you.");
        visitor.press("main a:has-text('Fix and resubmit')");
        assertThat(visitor.address())
                .endsWith(page + "/items/"
                        + reviews.packet()
                                .criterion(testAppeals.portfolioCriterion())
                                .items()
                                .get(0));
        assertThat(visitor.text()).contains(TestReviews.FEEDBACK);
        visitor.follow(page + "/changes/" + testAppeals.portfolioCriterion());
        visitor.home().follow("/cases/" + id).follow("/cases/" + id + "/result").follow(page);
        work.of(id, person.id()).open().forEach(open -> visitor.follow(page + "/changes/" + open.criterion())
                .fill("#change", "I gave an example.")
                .press("form[action*='/changes/'] button"));
        work.of(id, person.id()).items().stream()
                .filter(WorkItem::editable)
                .forEach(item -> change(visitor, page, item));
        visitor.follow(page + "/apply");
        LongForms.application(visitor, person.name()).sendAndConfirm();
        assertThat(submissions.of(id, person.id())).hasSize(2);
    }

    private static void change(Plain visitor, String page, WorkItem item) {
        visitor.follow(page + "/items/" + item.id());
        if (item.definition().kind() == PortfolioItem.What.TEXT) {
            visitor.fill("#text", item.content().text() + " More.");
        }
        if (item.definition().kind() == PortfolioItem.What.LIST) {
            visitor.fill("#title", "Another one")
                    .fill("#text", "What I use it for")
                    .press("main button:text-is('Add it')");
        }
        visitor.give("finished", "yes").press("button[value=back]");
    }
}
