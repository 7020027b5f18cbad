package org.credentialpath.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.ReviewSessions;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** From a complete submission to the review team's decision. */
@SpringBootTest
class TeamDecisionModuleTest {

    @Autowired
    TeamDecisions decisions;

    @Autowired
    RoundOpening opening;

    @Autowired
    Rounds rounds;

    @Autowired
    SessionDays days;

    @Autowired
    Cases cases;

    @Autowired
    Visits visits;

    @Autowired
    PortfolioWork work;

    @Autowired
    Conflicts conflicts;

    @Autowired
    ReviewSessions sessions;

    @Autowired
    EvidenceRecord record;

    @Autowired
    HouseClock clock;

    @Autowired
    EngineSteps steps;

    @Autowired
    TestPeople people;

    @Autowired
    TestReviews reviews;

    @Autowired
    TestVisits observations;

    @Autowired
    TestPortfolios portfolios;

    PersonId candidate;
    List<PersonId> team;
    CaseId id;

    @BeforeEach
    void submitted() {
        candidate = people.with(Role.PARTICIPANT);
        team = Stream.generate(() -> people.with(Role.REVIEW_TEAM)).limit(3).toList();
        id = reviews.submitted(candidate);
    }

    @Test
    void opensOneRoundForASubmissionHoweverOften() {
        RoundOpening.Opened first = opening.open(id);
        RoundOpening.Opened second = opening.open(id);

        assertThat(second).isEqualTo(first);
        assertThat(rounds.get(first.round()).criteria()).isEqualTo(reviews.criteria());
        assertThat(rounds.get(first.round()).attempt()).isEqualTo(1);
        assertThat(record.entriesOf(id.value()))
                .filteredOn(entry -> entry.kind().equals("round.opened"))
                .hasSize(1);
    }

    @Test
    void wantsOneVisitUntilItsCriteriaAreMet() {
        RoundOpening.Opened opened = opening.open(id);
        assertThat(opened.visitNeeded()).isTrue();
        assertThat(visits.latest(id).map(Visit::id)).contains(opened.visit());

        observations.held(id, candidate, Set.of("seen-health"));
        assertThat(opening.open(id).visitNeeded()).isTrue();
    }

    @Test
    void wantsNoVisitOnceItsCriteriaAreMet() {
        observations.held(id, candidate, Set.of());
        assertThat(opening.open(id).visitNeeded()).isFalse();
    }

    @Test
    void asksForACoachAfterTheNumberOfSubmissionsThePacketNames() {
        assertThat(reviews.packet().review().submissionsBeforeCoach()).isEqualTo(3);
        assertThat(opening.open(id).coachNeeded()).isFalse();

        resubmitted();
        resubmitted();

        assertThat(rounds.latest(id).orElseThrow().attempt()).isEqualTo(3);
        assertThat(opening.open(id).coachNeeded()).isTrue();
    }

    @Test
    void decidesOnTheSessionDayTheSubmissionWasAimedAt() {
        LocalDate session = days.day(id).orElseThrow();

        assertThat(session)
                .isEqualTo(sessions.nextFor(reviews.packet(), clock.instant()).day());
        assertThat(days.begins(id))
                .isEqualTo(session.atStartOfDay(HouseClock.ZONE).toInstant());
    }

    @Test
    void awardsWhenEverythingIsMet() {
        waitsForDecision(Set.of());

        Decision made = decide(Decision.Outcome.AWARD, null);

        assertThat(made.met()).hasSameSizeAs(reviews.packet().criteria());
        assertThat(decisions.of(id)).extracting(Decision::id).containsExactly(made.id());
        steps.runJobs(id.value());
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
        steps.assertEndedAt(id.value(), "endEvent_awarded");
    }

    @Test
    void refusesToAwardWhatIsNotMetOrWasNotSeen() {
        reviews.reviewed(id, Set.of());
        assertRefused(Decision.Outcome.AWARD, "award-not-met");

        observations.held(id, candidate, Set.of("seen-health"));
        reviews.sessionDay(id);
        assertRefused(Decision.Outcome.AWARD, "award-not-met");
        assertThat(decisions.possible(id))
                .containsExactly(Decision.Outcome.RESUBMIT, Decision.Outcome.NOT_AWARDED, Decision.Outcome.DEFER);
    }

    @Test
    void reopensOnlyWhatIsNotMet() {
        waitsForDecision(Set.of("shows-health"));
        LocalDate due = clock.today().plusDays(60);

        decide(Decision.Outcome.RESUBMIT, due);

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.OPEN);
        assertThat(cases.get(id).portfolioDue()).isEqualTo(due);
        assertThat(work.of(id, candidate).open()).singleElement().satisfies(open -> {
            assertThat(open.criterion()).isEqualTo("shows-health");
            assertThat(open.feedback()).isEqualTo(TestReviews.FEEDBACK);
        });
        assertThat(work.of(id, candidate).items().stream().filter(WorkItem::editable))
                .extracting(WorkItem::id)
                .containsExactlyInAnyOrder("reflection-health", "resource-collection");
    }

    @Test
    void reviewsOnlyWhatWasReopenedAndKeepsWhatIsMet() {
        waitsForDecision(Set.of("shows-health"));
        decide(Decision.Outcome.RESUBMIT, clock.today().plusDays(60));
        resubmit();

        RoundId second = reviews.round(id);
        assertThat(rounds.get(second).criteria()).containsExactly("shows-health");
        assertThat(rounds.get(second).attempt()).isEqualTo(2);
        assertThat(opening.open(id).visitNeeded()).isFalse();

        reviews.reviewed(id, Set.of());
        assertThat(decisions.standings(id)).allMatch(Standing::isMet);
    }

    @Test
    void refusesToAskForAResubmissionWithoutCauseOrDay() {
        waitsForDecision(Set.of());
        assertRefused(Decision.Outcome.RESUBMIT, "resubmit-all-met");

        CaseId other = reviews.submitted(candidate);
        reviews.reviewed(other, Set.of("shows-health"));
        observations.held(other, candidate, Set.of());
        reviews.sessionDay(other);
        for (LocalDate day : List.of(clock.today(), cases.get(other).openUntil().plusDays(1))) {
            assertThatThrownBy(() -> decisions.decide(other, team.get(0), verdict(Decision.Outcome.RESUBMIT, day)))
                    .isInstanceOf(ReviewRefused.class)
                    .hasMessageContaining("due");
        }
    }

    @Test
    void closesTheCaseWhenItIsNotAwarded() {
        waitsForDecision(Set.of("shows-health"));

        decide(Decision.Outcome.NOT_AWARDED, null);

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.NOT_AWARDED);
    }

    @Test
    void defersToTheNextSessionWithoutUsingAnAttempt() {
        waitsForDecision(Set.of());
        LocalDate first = days.day(id).orElseThrow();

        decide(Decision.Outcome.DEFER, null);

        assertThat(steps.waitsAt(id.value())).contains("timerEvent_sessionDay");
        assertThat(days.day(id).orElseThrow()).isAfterOrEqualTo(first).isAfter(clock.today());
        assertThat(rounds.latest(id).orElseThrow().attempt()).isEqualTo(1);
        reviews.sessionDay(id);
        assertThat(decisions.possible(id)).contains(Decision.Outcome.DEFER, Decision.Outcome.NOT_AWARDED);
    }

    @Test
    void decidesNothingBeforeTheReviewIsOver() {
        assertRefused(Decision.Outcome.NOT_AWARDED, "round-open");
    }

    @Test
    void keepsWhoHasATieOrHasObservedOutOfTheDecision() {
        waitsForDecision(Set.of());
        PersonId related = people.with(Role.REVIEW_TEAM);
        conflicts.declare(new Conflicts.Tie(related, candidate, Conflicts.Kind.RELATED, null));
        PersonId stranger = people.with(Role.COORDINATOR);

        assertThat(decisions.members(id))
                .extracting(Person::id)
                .containsAll(team)
                .doesNotContain(related, stranger);
        for (PersonId barred : List.of(related, stranger)) {
            assertThatThrownBy(() -> decisions.decide(id, barred, verdict(Decision.Outcome.DEFER, null)))
                    .isInstanceOf(ReviewRefused.class)
                    .hasMessageContaining("members");
        }
    }

    @Test
    void needsAQuorumThatWhoeverEntersItBelongsTo() {
        waitsForDecision(Set.of());
        var two = new TeamDecisions.Verdict(
                Decision.Outcome.DEFER, team.subList(0, 2), null, "Nobody's fault.", "Next time.");

        assertThatThrownBy(() -> decisions.decide(id, team.get(0), two)).hasMessageContaining("quorum");
        assertThatThrownBy(() -> decisions.decide(id, team.get(2), two)).hasMessageContaining("without-you");
    }

    @Test
    void closesAnOpenRoundOnceWhenTheCaseEnds() {
        RoundId round = reviews.round(id);

        rounds.close(id);
        rounds.close(id);

        assertThat(rounds.get(round).state()).isEqualTo(Round.State.CLOSED);
        assertThat(rounds.assignments(round)).allMatch(each -> each.state() == Assignment.State.RELEASED);
        assertThat(record.entriesOf(id.value()))
                .filteredOn(entry -> entry.kind().equals("round.closed"))
                .hasSize(1);
    }

    private void waitsForDecision(Set<String> notMet) {
        reviews.reviewed(id, notMet);
        observations.held(id, candidate, Set.of());
        reviews.sessionDay(id);
    }

    private void resubmitted() {
        reviews.reviewed(id, Set.of("shows-health"));
        if (opening.open(id).visitNeeded()) {
            observations.held(id, candidate, Set.of());
        }
        reviews.sessionDay(id);
        decide(Decision.Outcome.RESUBMIT, clock.today().plusDays(60));
        resubmit();
        opening.open(id);
    }

    private void resubmit() {
        reviews.resubmit(id, candidate);
    }

    private Decision decide(Decision.Outcome outcome, @Nullable LocalDate due) {
        return decisions.decide(id, team.get(0), verdict(outcome, due));
    }

    private TeamDecisions.Verdict verdict(Decision.Outcome outcome, @Nullable LocalDate due) {
        return new TeamDecisions.Verdict(outcome, team, due, "As the reviews say.", "Thank you for your work.");
    }

    private void assertRefused(Decision.Outcome outcome, String why) {
        assertThat(decisions.refusal(id, outcome)).contains(why);
        assertThatThrownBy(() -> decide(outcome, clock.today().plusDays(60)))
                .isInstanceOf(ReviewRefused.class)
                .hasMessageContaining(why);
    }
}
