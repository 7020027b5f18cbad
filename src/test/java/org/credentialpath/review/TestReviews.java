package org.credentialpath.review;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.CompletenessChecks;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.Submissions;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.credentialpath.program.PortfolioItem;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases in review for tests: inject it into any test with a Spring context. */
@Component
public class TestReviews {

    /** What a Not Met says in tests. */
    public static final String FEEDBACK = "Give one example and say what the child did next.";

    private final TestPeople people;
    private final TestCases cases;
    private final TestPortfolios portfolios;
    private final PortfolioWork work;
    private final Submissions submissions;
    private final CompletenessChecks checks;
    private final Assignments assignments;
    private final Reviews reviews;
    private final RoundTable rounds;
    private final JudgementTable judgements;
    private final Programs programs;
    private final RuntimeService runs;
    private final RepositoryService repository;
    private final EngineSteps steps;
    private final JdbcClient jdbc;
    private final HouseClock clock;

    TestReviews(
            TestPeople people,
            TestCases cases,
            TestPortfolios portfolios,
            PortfolioWork work,
            Submissions submissions,
            CompletenessChecks checks,
            Assignments assignments,
            Reviews reviews,
            RoundTable rounds,
            JudgementTable judgements,
            Programs programs,
            RuntimeService runs,
            RepositoryService repository,
            EngineSteps steps,
            JdbcClient jdbc,
            HouseClock clock) {
        this.people = people;
        this.cases = cases;
        this.portfolios = portfolios;
        this.work = work;
        this.submissions = submissions;
        this.checks = checks;
        this.assignments = assignments;
        this.reviews = reviews;
        this.rounds = rounds;
        this.judgements = judgements;
        this.programs = programs;
        this.runs = runs;
        this.repository = repository;
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
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

    /** A case with a complete submission and without a round. */
    public CaseId submitted(PersonId participant) {
        CaseId id = cases.opened(participant, null);
        portfolios.submitComplete(id, participant, people.with(Role.COORDINATOR));
        return id;
    }

    /** After a decision to resubmit: changes what is open and sends it in again. */
    public void resubmit(CaseId id, PersonId participant) {
        cases.nextRound(id);
        work.of(id, participant).open().forEach(each -> {
            work.describeChange(id, participant, each.criterion(), "I gave an example of " + each.criterion() + ".");
            packet().criterion(each.criterion()).items().forEach(item -> change(id, participant, item));
        });
        var sent = submissions.submit(id, participant, TestPortfolios.application());
        checks.check(id, people.with(Role.COORDINATOR), portfolios.present(sent), "");
    }

    private void change(CaseId id, PersonId participant, String item) {
        WorkItem now = work.of(id, participant).item(item);
        if (now.definition().kind() == PortfolioItem.What.TEXT) {
            work.save(id, participant, item, now.version(), now.content().text() + " More.", List.of());
        }
        work.finish(id, participant, item, true);
    }

    /** Opens the round of the last submission in a run that ends with the decision. */
    public RoundId round(CaseId id) {
        deploy();
        runs.startProcessInstanceByKey(
                "decide-case-stub",
                id.toString(),
                Map.of(
                        "program", cases.packet().program(),
                        "packet", cases.packet().version(),
                        "caseId", id.toString()));
        return rounds.ofCase(id).get(0).id();
    }

    /** A round of a complete submission, with the model of its review running. */
    public RoundId inReview(CaseId id) {
        RoundId round = round(id);
        review(id, round);
        return round;
    }

    /** Starts the model of the round's review. */
    public void review(CaseId id, RoundId round) {
        runs.startProcessInstanceByKey(
                "portfolio-review",
                round.toString(),
                Map.of(
                        "program", cases.packet().program(),
                        "packet", cases.packet().version(),
                        "caseId", id.toString(),
                        "roundId", round.toString()));
    }

    /** A round in which nothing is judged from the portfolio. */
    public RoundId roundWithout(CaseId id) {
        var round = new Round(RoundId.random(), id, 2, Round.State.OPEN, List.of(), clock.instant());
        rounds.add(round, UUID.randomUUID());
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
                                ? new Judgement(each.id(), false, FEEDBACK, "For the team.")
                                : new Judgement(each.id(), true, "", ""))
                        .toList());
    }

    /** Settles the round without reviewers: everything is Met but these. */
    public void settle(RoundId id, Set<String> notMet) {
        Round round = rounds.find(id).orElseThrow();
        round.criteria().forEach(each -> {
            boolean met = !notMet.contains(each);
            judgements.add(id, new Result(each, met, Result.How.AGREED, met ? "" : FEEDBACK));
        });
        rounds.end(id, Round.State.SETTLED, clock.instant());
    }

    /** Records a visit at which everything was Met but these. */
    public PersonId visited(CaseId id, Set<String> notMet) {
        PersonId observer = people.with(Role.OBSERVER);
        UUID visit = UUID.randomUUID();
        var now = Columns.of(clock.instant());
        jdbc.sql("INSERT INTO visit (id, case_id, state, observer, wanted_at) VALUES (?, ?, 'RECORDED', ?, ?)")
                .params(visit, id.value(), observer.value(), now)
                .update();
        jdbc.sql("INSERT INTO visit_record (visit, observer, started_at, ended_at, notes, signed_at)"
                        + " VALUES (?, ?, ?, ?, 'Calm.', ?)")
                .params(visit, observer.value(), now, Columns.of(clock.instant().plus(Duration.ofHours(2))), now)
                .update();
        packet().criteriaJudgedBy(Criterion.Judge.VISIT).forEach(each -> jdbc.sql(
                        "INSERT INTO visit_result (visit, criterion, met, feedback) VALUES (?, ?, ?, ?)")
                .params(visit, each.id(), !notMet.contains(each.id()), notMet.contains(each.id()) ? FEEDBACK : "")
                .update());
        return observer;
    }

    /** The session day has come, and the review team is to decide. */
    public void sessionDay(CaseId id) {
        steps.fireTimer(id.value(), "timerEvent_sessionDay");
    }

    private void deploy() {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("decide-case-stub")
                        .count()
                == 0) {
            repository
                    .createDeployment()
                    .addClasspathResource("review/decide-case-stub.bpmn")
                    .deploy();
        }
    }
}
