package org.credentialpath.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.review.Assignment;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Assignments;
import org.credentialpath.review.ReviewRefused;
import org.credentialpath.review.ReviewerReply;
import org.credentialpath.review.RoundId;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through {@code review-assignment}. */
@SpringBootTest
@WalksAll("review-assignment")
class ReviewAssignmentProcessTest {

    @Autowired
    EngineSteps engine;

    @Autowired
    TestPeople people;

    @Autowired
    TestReviews testReviews;

    @Autowired
    Rounds rounds;

    @Autowired
    Assignments assignments;

    @Autowired
    Conflicts conflicts;

    @Autowired
    JdbcClient jdbc;

    PersonId candidate;
    PersonId coordinator;
    PersonId reviewer;
    AssignmentId id;

    @BeforeEach
    void aReviewerIsWanted() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        reviewer = people.with(Role.REVIEWER);
        RoundId round = testReviews.round(testReviews.submitted(candidate));
        id = rounds.openAssignments(round).get(0);
    }

    @Test
    void endsWhenTheReviewIsSigned() {
        assignments.invite(id, coordinator, reviewer);
        engine.assertWaitsAt(id.value(), "userTask_answerInvitation");
        assertThat(invited()).isEqualTo(1);
        assertThat(assignments.answer(id, reviewer, Set.of(), true, "")).isEqualTo(ReviewerReply.ACCEPTED);
        engine.assertWaitsAt(id.value(), "userTask_reviewPortfolio");

        testReviews.sign(id, reviewer, Set.of());

        engine.assertEndedAt(id.value(), "endEvent_reviewSigned");
        assertThat(assignments.get(id).state()).isEqualTo(Assignment.State.SIGNED);
    }

    @Test
    void aReviewerWhoDeclinesIsReplaced() {
        assignments.invite(id, coordinator, reviewer);
        assertThat(assignments.answer(id, reviewer, Set.of(), false, "On leave"))
                .isEqualTo(ReviewerReply.DECLINED);

        engine.assertWaitsAt(id.value(), "userTask_chooseReviewer");
        assertThat(bar(reviewer)).isEqualTo("left");
    }

    @Test
    void aDeclaredTieDeclinesByItselfAndIsKept() {
        assignments.invite(id, coordinator, reviewer);
        assertThat(assignments.answer(id, reviewer, Set.of(Conflicts.Kind.TRAINED), true, ""))
                .isEqualTo(ReviewerReply.DECLINED);

        engine.assertWaitsAt(id.value(), "userTask_chooseReviewer");
        assertThat(conflicts.between(reviewer, candidate)).hasSize(1);
        assertThat(bar(reviewer)).isEqualTo("tie.TRAINED");
    }

    @Test
    void aReviewerWhoDoesNotAnswerIsReplacedAndMayBeAskedAgain() {
        assignments.invite(id, coordinator, reviewer);
        engine.fireTimer(id.value(), "boundaryEvent_noAnswer");

        engine.assertWaitsAt(id.value(), "userTask_chooseReviewer");
        assertThat(engine.passed(id.value())).contains("serviceTask_releaseReviewer");
        assertThat(assignments.get(id).reviewer()).isNull();
        assertThat(bar(reviewer)).isNull();
    }

    @Test
    void aCoordinatorReleasesAReviewer() {
        accepted();
        assertThatThrownBy(() -> assignments.release(id, coordinator, " ")).isInstanceOf(ReviewRefused.class);

        assignments.release(id, coordinator, "Ill for a while");
        engine.runJobs(id.value());

        engine.assertWaitsAt(id.value(), "userTask_chooseReviewer");
        assertThat(assignments.get(id).state()).isEqualTo(Assignment.State.WANTED);
        assertThat(bar(reviewer)).isEqualTo("left");
    }

    @Test
    void aReviewerWhoRecognizesTheCandidateStepsBack() {
        accepted();
        assignments.stepBack(id, reviewer, Set.of(Conflicts.Kind.WORKED_TOGETHER), "I know this room");
        engine.runJobs(id.value());

        engine.assertWaitsAt(id.value(), "userTask_chooseReviewer");
        assertThat(conflicts.between(reviewer, candidate)).hasSize(1);
    }

    @Test
    void somebodyWithATieCannotBeInvited() {
        conflicts.declare(new Conflicts.Tie(reviewer, candidate, Conflicts.Kind.RELATED, null));

        assertThatThrownBy(() -> assignments.invite(id, coordinator, reviewer)).isInstanceOf(ReviewRefused.class);
        assertThatThrownBy(() -> assignments.invite(id, coordinator, coordinator))
                .isInstanceOf(ReviewRefused.class);
        engine.assertWaitsAt(id.value(), "userTask_chooseReviewer");
    }

    private void accepted() {
        assignments.invite(id, coordinator, reviewer);
        assignments.answer(id, reviewer, Set.of(), true, "");
        engine.assertWaitsAt(id.value(), "userTask_reviewPortfolio");
    }

    private @org.jspecify.annotations.Nullable String bar(PersonId person) {
        return assignments.candidates(id).stream()
                .filter(each -> each.person().id().equals(person))
                .findFirst()
                .orElseThrow()
                .bar();
    }

    private int invited() {
        return jdbc.sql("SELECT count(*) FROM outbox_mail WHERE notice = 'reviewer-invited' AND about = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
