package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Decision;
import org.credentialpath.review.RoundId;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TeamDecisions;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviewers, staff, the review team and the candidate in front of the pages of a review. */
class ReviewBrowserTest extends BrowserTest {

    @Autowired
    People directory;

    @Autowired
    TestPeople people;

    @Autowired
    TestReviews reviews;

    @Autowired
    TeamDecisions decisions;

    @Autowired
    Rounds rounds;

    @Autowired
    TestVisits visits;

    @Autowired
    OpenTasks tasks;

    @Autowired
    HouseClock clock;

    CaseId id;
    RoundId round;
    AssignmentId first;
    AssignmentId second;
    PersonId candidate;

    @BeforeEach
    void aRound() {
        candidate = demo("nathan.plourde");
        id = reviews.submitted(candidate);
        round = reviews.round(id);
        List<AssignmentId> assignments = rounds.openAssignments(round);
        first = assignments.get(0);
        second = assignments.get(1);
        reviews.assigned(first, demo("patricia.gagnon"));
    }

    @Test
    void aReviewerJudgesAndSigns() {
        Visitor reviewer = signedIn("reviewer1");
        reviewer.open("/reviews/" + first);
        assertThat(reviewer.heading()).isEqualTo("Review the portfolio");
        reviewer.look("review-overview");
        reviewer.follow("Health, safety and nutrition");
        reviewer.page().getByText("Not Met", exactly()).click();
        reviewer.press("Save and go on");
        assertThat(reviewer.title()).startsWith("Error");
        reviewer.look("review-workbench-refused");
        reviewer.fill("Feedback for the candidate", TestReviews.FEEDBACK);
        reviewer.press("Save and go on");
        reviewer.look("review-workbench");
        reviews.judge(first, demo("patricia.gagnon"), Set.of("shows-health"));
        reviewer.open("/reviews/" + first + "/check");
        reviewer.look("review-check");
        reviewer.page().getByText("This is my own judgment").click();
        reviewer.press("Sign the review");
        reviewer.open("/reviews/" + first);
        assertThat(reviewer.heading()).isEqualTo("Your signed review");
        reviewer.look("review-signed");
    }

    @Test
    void aReviewerAnswersOrStepsBack() {
        Visitor coordinator = signedIn("coordinator");
        coordinator.open(task("userTask_chooseReviewer"));
        coordinator.look("review-choose-reviewer");
        coordinator.open("/reviews/" + first + "/release");
        coordinator.look("review-release");
        Visitor reviewer = signedIn("reviewer1");
        reviewer.open("/reviews/" + first + "/step-back");
        reviewer.look("review-step-back");
    }

    @Test
    void reviewersWhoDifferTalkAndStaffSeeBoth() {
        reviews.sign(first, demo("patricia.gagnon"), Set.of("shows-health", "shows-families"));
        reviews.assigned(second, demo("owen.hathaway"));
        reviews.sign(second, demo("owen.hathaway"), Set.of("shows-families"));
        Visitor reviewer = signedIn("reviewer2");
        reviewer.open(task("userTask_findConsensus"));
        reviewer.look("review-consensus");
        Visitor coordinator = signedIn("coordinator");
        coordinator.open("/cases/" + id + "/review");
        coordinator.look("review-case");
    }

    @Test
    void theTeamDecidesAndTheCandidateReadsIt() {
        reviews.sign(first, demo("patricia.gagnon"), Set.of("shows-health"));
        reviews.sign(second, reviews.assigned(second), Set.of("shows-health"));
        visits.held(id, candidate, Set.of());
        reviews.sessionDay(id);
        Visitor team = signedIn("reviewteam1");
        team.open(task("userTask_decideCase"));
        team.look("review-decision");
        Visitor participant = signedIn("learner");
        participant.open("/cases/" + id + "/result");
        participant.look("review-result-none");
        List<PersonId> members = List.of(demo("margaret.foss"), demo("henri.levesque"), people.with(Role.REVIEW_TEAM));
        decisions.decide(
                id,
                members.get(0),
                new TeamDecisions.Verdict(
                        Decision.Outcome.RESUBMIT,
                        members,
                        clock.today().plusDays(60),
                        "As both reviewers found.",
                        "Thank you for a rich portfolio. Your reflections on families stood out."));
        participant.open("/cases/" + id + "/result");
        participant.look("review-result");
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }

    private String task(String step) {
        OpenTask task = tasks.ofCase(id).stream()
                .filter(each -> each.step().equals(step))
                .findFirst()
                .orElseThrow();
        return "/tasks/" + task.ref();
    }

    private PersonId demo(String name) {
        return directory.findByEmail(name + "@example.org").orElseThrow().id();
    }
}
