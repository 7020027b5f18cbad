package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every journey of a participant in a browser that runs no scripts. */
class WithoutScriptsBrowserTest extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("/requests/invitation/[\\w-]+");

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
    JdbcClient jdbc;

    @Test
    void fromTheInvitationToTheAgreement() {
        cohorts.planned(requests.start().plusDays(8), 8);
        CaseId id = requests.invited();
        Plain newcomer = new Plain(visitorWithoutJavaScript());
        newcomer.open(link(id)).fill("#password", "a long enough password").press("main form button");
        assertThat(newcomer.address()).contains(task(id, "userTask_requestPlace"));
        answer(newcomer);
        newcomer.sendAndConfirm();
        assertThat(requests.get(id).state()).isEqualTo(RequestState.SUBMITTED);

        requests.decide(id, EligibilityResult.ELIGIBLE);
        newcomer.open("/home").press("main a[href='" + task(id, "userTask_signAgreement") + "']");
        newcomer.tickAll("main input[name=agreed]")
                .give("signature", "Test Person")
                .sendAndConfirm();
        assertThat(requests.get(id).state()).isEqualTo(RequestState.ENROLLED);
    }

    private void answer(Plain newcomer) {
        newcomer.give("preferredName", "Zoë")
                .give("legalName", "Zoë N'Diaye")
                .give("language", "en")
                .give("role", "teacher")
                .give("experienceHours", "4,000")
                .give("education", "associate");
        for (int i = 0; i < 4; i++) {
            String row = "trainings." + i + ".";
            if (i > 0) {
                newcomer.press("button[value='add:trainings']");
            }
            newcomer.give(row + "training", "core-" + (i + 1))
                    .date(row + "completed", LocalDate.parse("2025-05-01"))
                    .give(row + "hours", "30")
                    .give(row + "inRegistry", "true");
        }
        newcomer.give("preferredStart", requests.start().toString().substring(0, 7))
                .give("readyForPortfolio", "yes")
                .give("noGuarantee", "true");
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
        apply(visitor);
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
        apply(visitor);
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

    private static void apply(Plain visitor) {
        visitor.give("siteName", "Little Pines")
                .give("siteAddress", "1 Main Street, Bangor, ME 04401")
                .give("supervisor", "Ann Lee")
                .give("supervisorContact", "207 555 0123")
                .give("experience.0.role", "Teacher")
                .give("experience.0.place", "Little Pines")
                .date("experience.0.from", LocalDate.parse("2020-09-01"))
                .give("ethics", "true")
                .give("originality", "true")
                .give("privacy", "true")
                .give("consent", "NAME")
                .give("signature", "Hannah Pelletier")
                .sendAndConfirm();
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
        visitor.open(task(award.caseId(), "userTask_fileRenewal"))
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
        visitor.open(task(id, "userTask_handIn"))
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

    private String link(CaseId id) {
        String text = jdbc.sql("SELECT text FROM outbox_mail WHERE about = ? AND notice = 'invitation'")
                .param(id.value())
                .query(String.class)
                .single();
        Matcher found = LINK.matcher(Objects.requireNonNull(text));
        assertThat(found.find()).as("a link in %s", text).isTrue();
        return found.group();
    }

    private String task(CaseId id, String step) {
        return tasks.ofCase(id).stream()
                .filter(task -> task.step().equals(step))
                .map(task -> "/tasks/" + task.ref())
                .findFirst()
                .orElseThrow();
    }
}
