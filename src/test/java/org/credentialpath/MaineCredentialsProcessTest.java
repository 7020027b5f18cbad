package org.credentialpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.Agreements;
import org.credentialpath.cohort.Channel;
import org.credentialpath.cohort.CohortSetUp;
import org.credentialpath.cohort.EligibilityChecks;
import org.credentialpath.cohort.EligibilityDecisions;
import org.credentialpath.cohort.EligibilityResult;
import org.credentialpath.cohort.Invitation;
import org.credentialpath.cohort.Invitations;
import org.credentialpath.cohort.NewCohort;
import org.credentialpath.cohort.PlannedMeeting;
import org.credentialpath.cohort.RequestSubmission;
import org.credentialpath.cohort.Seats;
import org.credentialpath.cohort.Verdict;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.fee.FeeAccount;
import org.credentialpath.fee.Fees;
import org.credentialpath.fee.Receipt;
import org.credentialpath.form.Answers;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Obstacle;
import org.credentialpath.portfolio.Submissions;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.program.VisitPlan;
import org.credentialpath.review.Decision;
import org.credentialpath.review.TeamDecisions;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.Money;
import org.credentialpath.shared.PersonId;
import org.credentialpath.survey.SurveyGiving;
import org.credentialpath.survey.SurveyRefused;
import org.credentialpath.survey.Surveys;
import org.credentialpath.survey.TestSurveys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Maine Credentials that differ from each other, from the invitation to the award, on the same models. */
@SpringBootTest
class MaineCredentialsProcessTest {

    private static final Set<String> NOTHING = Set.of();

    @Autowired
    Invitations invitations;

    @Autowired
    RequestSubmission requests;

    @Autowired
    EligibilityChecks checks;

    @Autowired
    EligibilityDecisions eligibility;

    @Autowired
    Agreements agreements;

    @Autowired
    CohortSetUp setUp;

    @Autowired
    Seats seats;

    @Autowired
    Cases cases;

    @Autowired
    Fees fees;

    @Autowired
    SurveyGiving giving;

    @Autowired
    Surveys surveys;

    @Autowired
    Submissions submissions;

    @Autowired
    TeamDecisions decisions;

    @Autowired
    Awards awards;

    @Autowired
    Programs programs;

    @Autowired
    Registry registry;

    @Autowired
    People people;

    @Autowired
    EngineSteps engine;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestPeople testPeople;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestReviews reviews;

    @Autowired
    TestVisits visits;

    @Autowired
    TestSurveys families;

    PersonId candidate;
    PersonId coordinator;
    CohortId cohort = CohortId.random();

    @BeforeEach
    void somebodyWantsACredential() {
        candidate = testPeople.with(Role.PARTICIPANT);
        coordinator = testPeople.with(Role.COORDINATOR);
        registry.tell(candidate, Registry.Membership.ACTIVE);
    }

    @Test
    void familyChildCareIsEarnedWithAFeeAndWithSurveysByLinkAndOnPaper() {
        CaseId id = enrolled("mrtq-family-child-care", Map.of("experienceHours", BigDecimal.valueOf(4000)));
        assertThat(fees.state(id).owed()).isEqualTo(Money.dollars(25));
        assertThatThrownBy(() -> giving.start(id, candidate, 8, 5)).isInstanceOf(SurveyRefused.class);
        startedMonthsAgo(3);
        assertThat(hurdles(id)).containsExactlyInAnyOrder("fee.hurdle", "survey.hurdle");
        fees.pay(id, coordinator, Money.dollars(25), new Receipt(Receipt.Means.CHECK, "1042", clock.today()));
        assertThat(fees.state(id).state()).isEqualTo(FeeAccount.State.SETTLED);
        List<String> codes = giving.start(id, candidate, 8, 5);
        families.answered(id, codes.subList(0, 3), 5);
        families.onPaper(id, 2, 4);
        assertThat(hurdles(id)).isEmpty();

        applied(id);
        engine.fireTimer(id.value(), "timerEvent_surveyOver");
        assertThat(engine.passed(id.value())).contains("sendTask_tellExtended");
        families.onPaper(id, 1, 5);
        engine.fireTimer(id.value(), "timerEvent_surveyOver");
        var rates = surveys.result(id).orElseThrow().rates();
        assertThat(rates.returnPercent()).isEqualTo(75);
        assertThat(rates.positivePercent()).isEqualTo(100);

        Award award = awarded(id);
        assertThat(award.number()).startsWith("MFCC-");
        assertThat(award.expiresOn()).isEqualTo(award.awardedOn().plusYears(3));
    }

    @Test
    void directorIsEarnedWithAnInterview() {
        CaseId id = enrolled(
                "mrtq-director",
                Map.of(
                        "experienceHours",
                        BigDecimal.valueOf(4000),
                        "earlyChildhoodExperience",
                        true,
                        "collegeCredits",
                        BigDecimal.ZERO));
        assertThat(programs.get("mrtq-director").current().visit().kind()).isEqualTo(VisitPlan.What.INTERVIEW);
        assertThat(fees.state(id).state()).isEqualTo(FeeAccount.State.NONE);
        assertThat(hurdles(id)).isEmpty();

        applied(id);
        Award award = awarded(id);
        assertThat(award.number()).startsWith("MDC-");
        assertThat(award.expiresOn()).isNull();
    }

    private CaseId enrolled(String program, Map<String, Object> answers) {
        Packet packet = programs.get(program).current();
        LocalDate start = start(packet);
        cohort = cohort(packet, start.plusDays(5));
        Person person = people.get(candidate);
        CaseId id = TestPeople.as(
                coordinator,
                () -> invitations.invite(new Invitation(program, person.preferredName(), person.email()), coordinator));
        acting(
                candidate,
                () -> requests.submit(
                        id, "cohort-request", request(packet, start, answers), start, candidate, Channel.ONLINE));
        acting(coordinator, () -> eligibility.decide(id, verdict(id), coordinator));
        acting(candidate, () -> agreements.sign(id, "Test Person", candidate, Channel.ONLINE));
        assertThat(cases.get(id).cohort()).isEqualTo(cohort);
        return id;
    }

    /** The first day of the start month after next month, so that nothing in it has begun. */
    private LocalDate start(Packet packet) {
        LocalDate day = clock.today().withDayOfMonth(1).plusMonths(2);
        while (!packet.cohort().startMonths().contains(day.getMonth())) {
            day = day.plusMonths(1);
        }
        return day;
    }

    private CohortId cohort(Packet packet, LocalDate first) {
        List<PlannedMeeting> meetings = packet.cohort().meetings().stream()
                .map(each -> new PlannedMeeting(
                        each.number(),
                        first.plusMonths(each.number() - 1L).atTime(18, 0),
                        Duration.ofMinutes(each.minutes()),
                        false,
                        "https://meet.example.org/test",
                        each.title()))
                .toList();
        PersonId facilitator = testPeople.with(Role.FACILITATOR);
        CohortId id = TestPeople.as(
                coordinator,
                () -> setUp.setUp(
                        new NewCohort(CohortId.random(), packet.ref(), "Test cohort", facilitator, 1, 12, "", meetings),
                        coordinator));
        seats.offerFree(id);
        return id;
    }

    private static Answers request(Packet packet, LocalDate start, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("preferredStart", start.toString().substring(0, 7));
        values.put("readyForPortfolio", "yes");
        values.put("education", "associate");
        values.put(
                "trainings",
                packet.eligibility().trainings().stream()
                        .map(each -> new Answers(Map.of(
                                "training",
                                each.id(),
                                "hours",
                                each.hours().toNumber(),
                                "completed",
                                LocalDate.of(2025, 5, 1))))
                        .toList());
        return new Answers(values);
    }

    /** What needs a person's look is found to be met. */
    private Verdict verdict(CaseId id) {
        List<Verdict.OnRule> rules = checks.latest(id).stream()
                .map(each -> each.result() == Answer.MET
                        ? Verdict.OnRule.none()
                        : new Verdict.OnRule(Answer.MET, "Seen in the Registry record"))
                .toList();
        return new Verdict(EligibilityResult.ELIGIBLE, rules, null, null, null);
    }

    private void startedMonthsAgo(int months) {
        jdbc.sql("UPDATE cohort SET first_meeting = ? WHERE id = ?")
                .params(
                        Timestamp.from(clock.today()
                                .minusMonths(months)
                                .atTime(6, 0)
                                .atZone(HouseClock.ZONE)
                                .toInstant()),
                        cohort.value())
                .update();
    }

    private void applied(CaseId id) {
        portfolios.submitComplete(id, candidate, coordinator);
        reviews.reviewed(id, NOTHING);
        visits.held(id, candidate, NOTHING);
    }

    private Award awarded(CaseId id) {
        UUID key = id.value();
        assertThat(decisions.standings(id)).allMatch(standing -> standing.isMet());
        reviews.decided(id, Decision.Outcome.AWARD);
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_awarded");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
        return awards.ofCase(id).orElseThrow();
    }

    private List<String> hurdles(CaseId id) {
        return submissions.obstacles(id, candidate).stream()
                .filter(each -> each.hurdle() != null)
                .map(Obstacle::messageKey)
                .toList();
    }

    private static void acting(PersonId person, Runnable work) {
        TestPeople.as(person, () -> {
            work.run();
            return true;
        });
    }
}
