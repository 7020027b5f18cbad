package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.credentialpath.appeal.TestAppeals;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Extensions;
import org.credentialpath.cases.TestCases;
import org.credentialpath.cohort.EligibilityResult;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.course.TestCourses;
import org.credentialpath.credential.Award;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.pathway.TestPathways;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.PortfolioItem;
import org.credentialpath.renewal.TestRenewals;
import org.credentialpath.review.Decision;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.credentialpath.survey.TestSurveys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Every journey of a participant in a browser that runs no scripts. */
class WithoutScriptsBrowserTest extends BrowserTest {

    @Autowired
    DemoPeople demo;

    @Autowired
    TestRequests requests;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestCases testCases;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestAppeals appeals;

    @Autowired
    TestRenewals renewals;

    @Autowired
    TestCourses courses;

    @Autowired
    PortfolioWork work;

    @Autowired
    Cases cases;

    @Autowired
    Extensions extensions;

    @Autowired
    OpenTasks tasks;

    @Autowired
    HouseClock clock;

    @Autowired
    Doors doors;

    @Test
    void fromTheInvitationToTheAgreement() {
        cohorts.planned(requests.start().plusDays(8), 8);
        CaseId id = requests.invited();
        Plain newcomer = new Plain(visitorWithoutJavaScript());
        newcomer.open(doors.invitation(id))
                .fill("#password", "a long enough password")
                .press("main form button");
        assertThat(newcomer.address()).contains(doors.task(id, "userTask_requestPlace"));
        LongForms.request(newcomer, requests.start()).sendAndConfirm();
        assertThat(requests.get(id).state()).isEqualTo(RequestState.SUBMITTED);

        requests.decide(id, EligibilityResult.ELIGIBLE);
        newcomer.open("/home").press("main a[href='" + doors.task(id, "userTask_signAgreement") + "']");
        newcomer.tickAll("main input[name=agreed]")
                .give("signature", "Test Person")
                .sendAndConfirm();
        assertThat(requests.get(id).state()).isEqualTo(RequestState.ENROLLED);
    }

    @Test
    void homeAndMeetings() {
        PersonId person = demo.withLogin("participant2");
        CohortId cohort = meetings.cohortOf(demo.withLogin("facilitator2"));
        CaseId id = meetings.join(cohort, person);
        MeetingId held = meetings.held(cohort, Map.of(id, AttendanceMark.NO_SHOW));
        Plain visitor = new Plain(visitorWithoutJavaScript()).signIn("participant2");
        visitor.open("/home").press("main a[href='/cases/" + id + "']");
        visitor.open("/cases/" + id + "/meetings");
        visitor.open("/cases/" + id + "/meetings/" + held + "/dispute")
                .fill("#words", "I was there until the end.")
                .press("main form[novalidate] button");
        assertThat(visitor.address()).doesNotContain("/dispute");
        visitor.open("/profile").press("form[action='/sign-out'] button");
        assertThat(visitor.open("/home").address()).contains("/sign-in");
    }

    @Test
    void aPortfolioIsUploadedAndSent(@TempDir Path folder) throws IOException {
        PersonId owner = demo.withLogin("participant3");
        CaseId id = testCases.opened(owner, null);
        String page = "/portfolio/" + id;
        Path file = Files.write(folder.resolve("resume.png"), TestPortfolios.pictureBytes());
        Plain visitor = new Plain(visitorWithoutJavaScript()).signIn("participant3");
        visitor.open(page)
                .press("main a[href='" + page + "/items/resume']")
                .attach("#file", file)
                .press("form[action$='/files'] button[type=submit]");
        assertThat(visitor.text()).contains("resume.png");
        visitor.give("finished", "yes").press("button[value=back]");
        visitor.open(page + "/items/resource-collection")
                .fill("#title", "A song")
                .fill("#text", "For the end of the day")
                .press("form[action$='/entries'] button");
        assertThat(visitor.text()).contains("A song");
        portfolios.finish(id, owner);
        visitor.open(page).press("main a[href='" + page + "/apply']");
        LongForms.application(visitor, "Fadumo Hassan").sendAndConfirm();
        assertThat(visitor.address()).endsWith(page + "/sent");
    }

    @Test
    void whatIsAskedForIsChangedAndSentAgain() {
        PersonId owner = demo.withLogin("participant4");
        CaseId id = appeals.decidedAfterVisit(owner, Decision.Outcome.RESUBMIT);
        String page = "/portfolio/" + id;
        Plain visitor = new Plain(visitorWithoutJavaScript()).signIn("participant4");
        assertThat(visitor.open("/cases/" + id + "/result").text()).contains("Thank you.");
        visitor.open(page);
        work.of(id, owner).open().forEach(open -> visitor.open(page + "/changes/" + open.criterion())
                .fill("#change", "I gave an example.")
                .press("main form[novalidate] button"));
        work.of(id, owner).items().stream().filter(WorkItem::editable).forEach(item -> change(visitor, page, item));
        visitor.open(page + "/apply");
        LongForms.application(visitor, "Hannah Pelletier").sendAndConfirm();
        assertThat(visitor.address()).endsWith(page + "/sent");
    }

    private static void change(Plain visitor, String page, WorkItem item) {
        visitor.open(page + "/items/" + item.id());
        if (item.definition().kind() == PortfolioItem.What.TEXT) {
            visitor.fill("#text", item.content().text() + " More.");
        }
        if (item.definition().kind() == PortfolioItem.What.LIST) {
            visitor.fill("#title", "Another one")
                    .fill("#text", "What I use it for")
                    .press("form[action$='/entries'] button");
        }
        visitor.give("finished", "yes").press("button[value=back]");
    }

    @Test
    void familiesAreAsked() {
        CaseId id = testCases.opened(demo.withLogin("participant5"), null, TestSurveys.PROGRAM);
        Plain visitor = new Plain(visitorWithoutJavaScript()).signIn("participant5");
        visitor.open("/cases/" + id + "/families")
                .fill("#families", "6")
                .fill("#links", "2")
                .give("everybody", "true")
                .press("main form[novalidate] button");
        assertThat(visitor.address()).endsWith("/slips");
        assertThat(visitor.text()).contains("/survey/");
    }

    @Test
    void aDecisionIsAppealed() {
        CaseId id = appeals.decided(demo.withLogin("participant6"), Decision.Outcome.NOT_AWARDED);
        Plain visitor = new Plain(visitorWithoutJavaScript()).signIn("participant6");
        visitor.open("/cases/" + id + "/appeal")
                .give("why", "FACT")
                .give("statement", TestAppeals.STATEMENT)
                .give("remedy", "NEW_REVIEW")
                .give("understood", "true")
                .sendAndConfirm();
        assertThat(visitor.address()).contains("/appeals/");
        assertThat(visitor.text()).contains(TestAppeals.STATEMENT);
    }

    @Test
    void moreTimeIsAskedFor() {
        CaseId id = testCases.opened(demo.withLogin("participant5"), null);
        Plain visitor = new Plain(visitorWithoutJavaScript()).signIn("participant5");
        visitor.open("/cases/" + id + "/more-time")
                .give("reason", "WORK")
                .date("until", cases.get(id).portfolioDue().plusDays(20))
                .sendAndConfirm();
        assertThat(extensions.waiting(id)).isPresent();
    }

    @Test
    void aCredentialIsRenewed() {
        Award award = renewals.open(demo.withLogin("learner"), TestRenewals.PROGRAM);
        Plain visitor = new Plain(visitorWithoutJavaScript()).signIn("learner");
        visitor.open(doors.task(award.caseId(), "userTask_fileRenewal"))
                .give("roleNow", "Owner of a family child care")
                .give("trainings.0.title", "Inclusive settings")
                .date("trainings.0.completed", clock.today())
                .give("trainings.0.hours", "30")
                .give("reflection", "word ".repeat(120))
                .give("signature", "Nathan Plourde")
                .sendAndConfirm();
        assertThat(tasks.ofCase(award.caseId())).extracting(OpenTask::step).contains("userTask_decideRenewal");
    }

    @Test
    void aCourseIsAppliedForWithCreditAndAProductHandedIn() {
        courses.session(demo.withLogin("facilitator"));
        Plain visitor = new Plain(visitorWithoutJavaScript()).signIn("participant7");
        visitor.open("/courses").press("main a[href='/courses/register/" + TestCourses.FACILITATED + "']");
        visitor.tickAll("main input[name=session]")
                .give("role", "Teacher")
                .give("creditWanted", "true")
                .press("#form button.usa-button[value=send]");
        // The number of the license is asked for where credit is wanted.
        visitor.give("license", "L-100").give("terms", "true").sendAndConfirm();
        CaseId id = CaseId.of(visitor.address().replaceAll(".*/courses/", ""));
        courses.pay(id);
        visitor.open(doors.task(id, "userTask_handIn"))
                .give("text", "Here is my work.")
                .sendAndConfirm();
        assertThat(visitor.open("/courses/" + id).text()).contains("Here is my work.");
    }

    @Test
    void aPathwayIsBegun() {
        Plain visitor = new Plain(visitorWithoutJavaScript()).signIn("participant9");
        visitor.open("/pathways").press("main a[href='/pathways/register/" + TestPathways.PROGRAM + "']");
        visitor.give("purpose", "A new job").give("terms", "true").sendAndConfirm();
        assertThat(visitor.address()).matches(".*/pathways/[0-9a-f-]{36}");
    }
}
