package org.credentialpath.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Cases in review for tests: inject it into any test with a Spring context. */
@Component
public class TestReviews {

    /** What a Not Met says in tests. */
    public static final String FEEDBACK = "Give one example and say what the child did next.";

    private final TestPeople people;
    private final TestCases cases;
    private final TestPortfolios portfolios;
    private final Assignments assignments;
    private final Reviews reviews;
    private final Rounds rounds;
    private final RoundTable table;
    private final TeamDecisions decisions;
    private final TeamDecisionTable decided;
    private final Programs programs;
    private final RuntimeService runs;
    private final EngineSteps steps;
    private final HouseClock clock;
    private String more = "";

    TestReviews(
            TestPeople people,
            TestCases cases,
            TestPortfolios portfolios,
            Assignments assignments,
            Reviews reviews,
            Rounds rounds,
            RoundTable table,
            TeamDecisions decisions,
            TeamDecisionTable decided,
            Programs programs,
            RuntimeService runs,
            EngineSteps steps,
            HouseClock clock) {
        this.people = people;
        this.cases = cases;
        this.portfolios = portfolios;
        this.assignments = assignments;
        this.reviews = reviews;
        this.rounds = rounds;
        this.table = table;
        this.decisions = decisions;
        this.decided = decided;
        this.programs = programs;
        this.runs = runs;
        this.steps = steps;
        this.clock = clock;
    }

    /** From now on everything that is written ends with these words. */
    public void adding(String words) {
        more = words;
    }

    public Packet packet() {
        return programs.packet(cases.packet());
    }

    /** The ids of the criteria judged from the portfolio. */
    public List<String> criteria() {
        return packet().criteriaJudgedBy(Criterion.Judge.PORTFOLIO).stream()
                .map(Criterion::id)
                .toList();
    }

    /** A case with a complete submission, whose first round is open. */
    public CaseId submitted(PersonId participant) {
        CaseId id = cases.opened(participant, null);
        portfolios.submitComplete(id, participant, people.with(Role.COORDINATOR));
        return id;
    }

    /** After a decision to resubmit: changes what is open and sends it in again. */
    public void resubmit(CaseId id, PersonId participant) {
        portfolios.resubmitComplete(id, participant, people.with(Role.COORDINATOR), more);
    }

    /** The newest round of the case. */
    public RoundId round(CaseId id) {
        return rounds.latest(id).orElseThrow().id();
    }

    /** A round in which nothing is judged from the portfolio, with the model of its review running. */
    public RoundId roundWithout(CaseId id) {
        var round = new Round(RoundId.random(), id, 2, Round.State.OPEN, List.of(), clock.instant());
        table.add(round, UUID.randomUUID());
        runs.startProcessInstanceByKey(
                "portfolio-review",
                round.id().toString(),
                Map.of(
                        "program", cases.packet().program(),
                        "packet", cases.packet().version(),
                        "caseId", id.toString(),
                        "roundId", round.id().toString()));
        return round.id();
    }

    /** Somebody new is invited and accepts. */
    public PersonId assigned(AssignmentId id) {
        PersonId reviewer = people.with(Role.REVIEWER);
        assigned(id, reviewer);
        return reviewer;
    }

    /** The reviewer is invited and accepts. */
    public void assigned(AssignmentId id, PersonId reviewer) {
        assignments.invite(id, people.with(Role.COORDINATOR), reviewer);
        assignments.answer(id, reviewer, Set.of(), true, "");
    }

    /** Judges everything Met but these, and signs. */
    public void sign(AssignmentId id, PersonId reviewer, Set<String> notMet) {
        judge(id, reviewer, notMet);
        reviews.sign(id, reviewer);
    }

    /** Judges everything Met but these, without signing. */
    public void judge(AssignmentId id, PersonId reviewer, Set<String> notMet) {
        reviews.save(
                id,
                reviewer,
                reviews.open(id, reviewer).criteria().stream()
                        .map(each -> notMet.contains(each.id())
                                ? new Judgement(each.id(), false, (FEEDBACK + " " + more).strip(), "For the team.")
                                : new Judgement(each.id(), true, "", ""))
                        .toList());
    }

    /** All reviewers who are wanted in the newest round sign and agree: everything is Met but these. */
    public void reviewed(CaseId id, Set<String> notMet) {
        rounds.assignments(round(id)).stream()
                .filter(each -> each.state() == Assignment.State.WANTED)
                .forEach(each -> sign(each.id(), assigned(each.id()), notMet));
    }

    /** The ledger says that the case was not awarded then; nothing else happens. */
    public UUID notAwardedOn(CaseId id, Instant at) {
        List<PersonId> team = List.of(people.with(Role.REVIEW_TEAM));
        var decision = new Decision(
                UUID.randomUUID(),
                id,
                round(id),
                Decision.Outcome.NOT_AWARDED,
                team.get(0),
                at,
                team,
                null,
                "As the criteria stand.",
                "Thank you.",
                decisions.standings(id));
        decided.add(decision);
        return decision.id();
    }

    /** The session day has come, and the review team is to decide. */
    public void sessionDay(CaseId id) {
        steps.fireTimer(id.value(), "timerEvent_sessionDay");
    }

    /** The session day comes, and the review team decides. */
    public void decided(CaseId id, Decision.Outcome outcome) {
        sessionDay(id);
        List<PersonId> team = Stream.generate(() -> people.with(Role.REVIEW_TEAM))
                .limit(decisions.quorum(id))
                .toList();
        LocalDate due = outcome == Decision.Outcome.RESUBMIT ? clock.today().plusDays(28) : null;
        decisions.decide(
                id, team.get(0), new TeamDecisions.Verdict(outcome, team, due, "As the criteria stand.", "Thank you."));
    }
}
