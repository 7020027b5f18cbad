package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.credentialpath.browser.NewPeople.Newcomer;
import org.credentialpath.cases.TestCases;
import org.credentialpath.cohort.Invitation;
import org.credentialpath.cohort.Invitations;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.TestAwards;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Application.Consent;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.program.Criterion;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Judgement;
import org.credentialpath.review.Review;
import org.credentialpath.review.Reviews;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The main journeys by keyboard alone, from where one lands. An address is opened only where a mail holds it. */
class KeyboardBrowserTest extends BrowserTest {

    private static final String PASSWORD = "a long enough password";

    @Autowired
    DemoPeople demo;

    @Autowired
    Invitations invitations;

    @Autowired
    TestRequests requests;

    @Autowired
    TestCases testCases;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestReviews reviews;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestAwards awards;

    @Autowired
    Rounds rounds;

    @Autowired
    Reviews written;

    @Autowired
    NewPeople newPeople;

    @Autowired
    Doors doors;

    @Test
    void anInvitationIsAcceptedAndSomebodySignsInAgain() {
        String email = "keys-" + UUID.randomUUID() + "@example.org";
        PersonId coordinator = demo.withLogin("coordinator");
        CaseId id = TestPeople.as(
                coordinator, () -> invitations.invite(new Invitation(TestRequests.PROGRAM, "Zoë", email), coordinator));
        Visitor visitor = visitor();
        visitor.open(doors.invitation(id));
        Keyboard keys = new Keyboard(visitor);
        keys.type("#password", PASSWORD).press("main form button.usa-button[type=submit]");
        assertThat(visitor.page().url()).contains("/tasks/");
        keys.press("form[action='/sign-out'] button").press(".cp-account a");
        keys.type("#login", email).type("#password", PASSWORD).press("form:has(#password) button[type=submit]");
        assertThat(visitor.page().locator(".cp-account").innerText()).contains("Zoë");
        keys.press("main a[href^='/tasks/']");
        assertThat(visitor.page().locator("#form").count()).isEqualTo(1);
    }

    @Test
    void aPlaceIsRequested() {
        CaseId id = requests.invited(demo.withLogin("participant7"));
        Visitor visitor = signedIn("participant7");
        Keyboard keys = new Keyboard(visitor);
        keys.press("main a[href='" + doors.task(id, "userTask_requestPlace") + "']");
        LongForms.request(keys, requests.start()).sendAndConfirm();
        assertThat(requests.get(id).state()).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void anItemIsUploadedAndThePortfolioSent(@TempDir Path folder) throws IOException {
        Newcomer owner = newPeople.participant();
        CaseId id = testCases.opened(owner.id(), null);
        String page = "/portfolio/" + id;
        Path file = Files.write(folder.resolve("resume.png"), TestPortfolios.pictureBytes());
        Visitor visitor = signedIn(owner.email());
        Keyboard keys = new Keyboard(visitor);
        keys.press("main a[href='" + doors.task(id, "userTask_buildPortfolio") + "']")
                .press("main a[href='" + page + "/items/resume']")
                .attach("#file", file)
                .press("button[value=add]");
        assertThat(visitor.page().locator("main").innerText()).contains("resume.png");
        keys.mark("[name=finished]", "yes").press("button[value=back]");
        portfolios.finish(id, owner.id());
        visitor.page().reload();
        keys.press("main a[href='" + page + "/apply']");
        LongForms.application(keys, owner.name()).sendAndConfirm();
        assertThat(visitor.page().url()).endsWith(page + "/sent");
    }

    @Test
    void aPortfolioIsReviewedWithOneNotMetAndSigned() {
        CaseId id = reviews.submitted(demo.withLogin("participant9"));
        AssignmentId assignment = rounds.openAssignments(reviews.round(id)).get(0);
        Newcomer reviewer = newPeople.with(Role.REVIEWER);
        reviews.assigned(assignment, reviewer.id());
        Visitor visitor = signedIn(reviewer.email());
        Keyboard keys = new Keyboard(visitor);
        keys.press("main a[href='" + doors.task(id, "userTask_reviewPortfolio") + "']");
        List<Criterion> criteria = reviews.packet().criteriaJudgedBy(Criterion.Judge.PORTFOLIO);
        Criterion notMet = criteria.get(0);
        keys.press("main a[href='/reviews/" + assignment + "/competencies/" + notMet.competency() + "']");
        for (String competency :
                criteria.stream().map(Criterion::competency).distinct().toList()) {
            assertThat(visitor.page().url()).endsWith("/competencies/" + competency);
            criteria.stream()
                    .filter(each -> each.competency().equals(competency))
                    .forEach(each -> judge(keys, each, !each.equals(notMet)));
            keys.press("button[name=then][value=next]");
        }
        keys.tick("main form[action$='/sign'] [type=checkbox]").press("main form[action$='/sign'] button");
        Review signed = written.open(assignment, reviewer.id());
        assertThat(signed.isSigned()).isTrue();
        assertThat(signed.judgement(notMet.id()))
                .extracting(Judgement::met, Judgement::feedback)
                .containsExactly(false, TestReviews.FEEDBACK);
    }

    private static void judge(Keyboard keys, Criterion criterion, boolean met) {
        keys.mark("[name='met-" + criterion.id() + "']", met ? "MET" : "NOT_MET");
        if (!met) {
            keys.type("#feedback-" + criterion.id(), TestReviews.FEEDBACK);
        }
    }

    @Test
    void aTaskIsFoundClaimedReleasedAndDone() {
        Newcomer person = newPeople.participant();
        CaseId id = requests.invited(person.id());
        requests.submit(id, requests.complete());
        String task = doors.task(id, "userTask_decideEligibility");
        Visitor visitor = signedIn("coordinator2");
        Keyboard keys = new Keyboard(visitor);
        keys.press(".cp-nav a[href='/tasks']").press("main .cp-tabs a[href*='view=free']");
        found(keys, person, task).press("form[action='" + task + "/claim'] button");
        assertThat(visitor.page().locator("form[action='" + task + "/claim']").count())
                .isZero();
        keys.press("form[action='" + task + "/release'] button").press("main .cp-tabs a[href*='view=free']");
        found(keys, person, task).press("form[action='" + task + "/claim'] button");
        keys.mark("[name=decision]", "ELIGIBLE").send();
        assertThat(requests.get(id).state()).isIn(RequestState.ELIGIBLE, RequestState.WAITLISTED);
        assertThat(visitor.page().locator("main a[href='" + task + "']").count())
                .isZero();
    }

    private static Keyboard found(Keyboard keys, Newcomer person, String task) {
        return keys.type("#text", person.name())
                .press("main form[role=search] button")
                .press("main a[href='" + task + "']");
    }

    @Test
    void attendanceIsRecorded() {
        Newcomer facilitator = newPeople.with(Role.FACILITATOR);
        CohortId cohort = meetings.cohortOf(facilitator.id());
        CaseId absent = meetings.join(cohort, demo.withLogin("participant2"));
        meetings.join(cohort, demo.withLogin("participant3"));
        MeetingId id = meetings.over(cohort);
        String page = "/cohorts/" + cohort + "/meetings/" + id;
        Visitor visitor = signedIn(facilitator.email());
        Keyboard keys = new Keyboard(visitor);
        keys.press(".cp-nav a[href='/meetings']")
                .press("main a[href='" + page + "/attendance']")
                .press("#NO_SHOW-" + absent, "[aria-pressed=true]")
                .press("#tap-rest-button", "#tap-rest:not(:has(button))")
                .press("#tap-finish-form button");
        assertThat(visitor.page().url()).endsWith(page);
        assertThat(visitor.page().locator("main").innerText()).contains("Absent without excuse");
    }

    @Test
    void aCredentialIsLookedAtAndChecked() {
        Award award = awards.delivered(demo.withLogin("participant4"), Consent.NAME);
        Visitor holder = signedIn("participant4");
        Keyboard keys = new Keyboard(holder);
        keys.press(".cp-nav a[href='/credentials']");
        keys.to("main a[href='/credentials/" + award.id() + "/certificate']");
        keys.press("main a[href='/credentials/" + award.id() + "']");
        assertThat(holder.page().locator("main").innerText()).contains(award.number());
        Visitor stranger = visitor();
        stranger.open("/");
        Keyboard theirs = new Keyboard(stranger);
        theirs.press(".cp-footer a[href='/verify']")
                .type("#number", award.number())
                .press("main form button[type=submit]");
        assertThat(stranger.page().locator("main").innerText()).contains("stands in our register and is valid");
    }
}
