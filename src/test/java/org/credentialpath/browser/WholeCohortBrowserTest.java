package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.cohort.EligibilityResult;
import org.credentialpath.cohort.Members;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.demo.TimeMachine;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.Visits;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.record.RecordVerifier;
import org.credentialpath.review.SessionDays;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * A whole cohort with seven places, from the first invitation to the certificates. Each kind of step is taken in the
 * browser once or more; what comes again and again the people do through the services behind the pages.
 */
@TestPropertySource(properties = "spring.application.name=whole-cohort")
@DirtiesContext
class WholeCohortBrowserTest extends BrowserTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Set<String> NOTHING = Set.of();

    @Autowired
    DemoPeople demo;

    @Autowired
    TimeMachine machine;

    @Autowired
    HouseClock clock;

    @Autowired
    OpenTasks tasks;

    @Autowired
    CohortCatalog catalog;

    @Autowired
    Members members;

    @Autowired
    Meetings meetings;

    @Autowired
    Cases cases;

    @Autowired
    Visits visits;

    @Autowired
    SessionDays sessions;

    @Autowired
    RecordVerifier verifier;

    @Autowired
    TestRequests requests;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestReviews reviews;

    @Autowired
    TestVisits observations;

    @Autowired
    JdbcClient jdbc;

    Visitor coordinator;
    Visitor facilitator;
    final List<PersonId> people = new ArrayList<>();
    final List<CaseId> ids = new ArrayList<>();
    CohortId cohort;

    @BeforeEach
    void nineAreInvited() {
        coordinator = signedIn("coordinator");
        facilitator = signedIn("facilitator");
        for (int number = 1; number <= 9; number++) {
            people.add(demo.withLogin(number == 1 ? "participant" : "participant" + number));
            ids.add(requests.invited(people.get(number - 1)));
        }
    }

    @Test
    void aCohortRunsFromItsInvitationsToItsCertificates() {
        cohortIsSetUp();
        nineAskAndEightAreEligible();
        sevenSignAndOneOfThemMovedUp();
        membersMeetSixTimes();
        fiveApplyAndAreReviewedAndVisited();
        theTeamDecides();
        oneResubmitsAndIsAwarded();
        certificatesAreThere();
        everyCountAgrees();
    }

    private void cohortIsSetUp() {
        coordinator.open("/cohorts/new");
        coordinator
                .answer()
                .give("program", TestRequests.PROGRAM)
                .give("start", requests.start().withDayOfMonth(9).toString())
                .give("time", "18:00")
                .press("Propose the meetings");
        coordinator
                .page()
                .locator("#facilitator")
                .selectOption(demo.withLogin("facilitator").toString());
        coordinator
                .answer()
                .give("max", "7")
                .give("place", "https://meet.example.org/infants")
                .press("Set up the cohort");
        coordinator.look("whole-cohort-planned");
        cohort = catalog.all().get(0).id();
    }

    private void nineAskAndEightAreEligible() {
        Visitor first = participant(1);
        first.open(task(1, "userTask_requestPlace"));
        RequestBrowserTest.fill(first);
        first.answer().goOn();
        first.answer().press("Send your cohort request");
        everybody(2, 9, number -> requests.submit(id(number), requests.complete()));

        coordinator.open(task(1, "userTask_decideEligibility"));
        coordinator.look("whole-cohort-eligibility");
        coordinator.answer().give("decision", "ELIGIBLE").press("Decide");
        everybody(2, 8, number -> requests.decide(id(number), EligibilityResult.ELIGIBLE));
        requests.decide(id(9), EligibilityResult.NOT_ELIGIBLE);

        assertThat(requests.get(id(8)).state()).isEqualTo(RequestState.WAITLISTED);
        assertThat(requests.get(id(9)).state()).isEqualTo(RequestState.INELIGIBLE);
        Visitor refused = participant(9);
        refused.open("/requests/" + id(9));
        refused.look("whole-cohort-not-eligible");
    }

    private void sevenSignAndOneOfThemMovedUp() {
        Visitor first = participant(1);
        first.open("/home");
        first.look("whole-cohort-home-sign");
        first.open(task(1, "userTask_signAgreement"));
        first.page().locator("main input[name=agreed]").all().forEach(Locator::check);
        first.answer().give("signature", "Abigail Thibodeau").press("Sign and take the seat");
        everybody(2, 6, number -> requests.sign(id(number)));

        travelTo(clock.today().plusDays(25));
        assertThat(requests.get(id(7)).state()).isEqualTo(RequestState.EXPIRED);
        assertThat(requests.get(id(8)).state()).isEqualTo(RequestState.ELIGIBLE);
        requests.sign(id(8));
        assertThat(members.of(cohort)).hasSize(7);
    }

    private void membersMeetSixTimes() {
        for (int number = 1; number <= 6; number++) {
            Meeting next = meeting(number);
            travelTo(next.begins().plus(next.length()).plus(Duration.ofMinutes(30)));
            recordAttendance(next, number);
            switch (number) {
                case 1 -> {
                    assertThat(catalog.get(cohort).state()).isEqualTo(Cohort.State.RUNNING);
                    contact();
                }
                case 3 -> {
                    agreeOnAPlan();
                    withdraw();
                }
                case 4 -> moveToTheNextCohort();
                default -> {}
            }
        }
        travelTo(clock.today().plusDays(7));
        assertThat(catalog.get(cohort).state()).isEqualTo(Cohort.State.CLOSED);
    }

    private void recordAttendance(Meeting meeting, int number) {
        String address = "/cohorts/" + cohort + "/meetings/" + meeting.id();
        facilitator.open(address + "/attendance");
        if (Set.of(1, 3, 4).contains(number)) {
            facilitator.page().locator("#NO_SHOW-" + id(6)).click();
        }
        facilitator.page().locator("#tap-rest-button").click();
        facilitator.press("Finish attendance");
        facilitator.page().waitForURL("**" + address);
    }

    private void contact() {
        facilitator.open(taskAt("userTask_contactParticipant"));
        facilitator.answer().give("reached", "yes").give("note", "Caleb works on Saturdays now.");
        facilitator.page().locator("main button.usa-button[value=send]").last().click();
    }

    private void agreeOnAPlan() {
        facilitator.open(taskAt("userTask_agreeMakeUpPlan"));
        facilitator
                .answer()
                .give("plan", "Watch the recording and write half a page.")
                .date("due", clock.today().plusDays(14));
        facilitator.page().locator("main button.usa-button[value=send]").last().click();
    }

    private void moveToTheNextCohort() {
        cohorts.planned(requests.start().plusYears(1).withDayOfMonth(10), 7, demo.withLogin("facilitator2"));
        coordinator.open(taskAt("userTask_decideContinuation"));
        coordinator
                .answer()
                .date("talkedOn", clock.today())
                .give("outcome", "TRANSFER")
                .give("reason", "Caleb would like to begin again with the next cohort.")
                .press("Decide");
        assertThat(cases.get(id(6)).cohort()).isNotNull().isNotEqualTo(cohort);
    }

    private void withdraw() {
        Visitor fifth = participant(5);
        fifth.open("/cases/" + id(5) + "/withdraw");
        fifth.press("Continue");
        fifth.press("Yes, stop here");
        assertThat(cases.get(id(5)).status()).isEqualTo(Case.Status.WITHDRAWN);
        assertThat(members.of(cohort)).hasSize(6);
    }

    private void fiveApplyAndAreReviewedAndVisited() {
        apply();
        for (int number : new int[] {2, 3, 4, 8}) {
            portfolios.submitComplete(id(number), person(number), demo.withLogin("coordinator"));
        }
        reviews.reviewed(id(1), NOTHING);
        reviews.reviewed(id(2), Set.of("shows-health", "shows-families"));
        reviews.reviewed(id(3), Set.of("shows-health"));
        reviews.reviewed(id(4), NOTHING);
        reviews.reviewed(id(8), NOTHING);
        visitInTheBrowser();
        visitAfterTheSnow();
        for (int number : new int[] {2, 3, 8}) {
            observations.held(id(number), person(number), NOTHING);
        }
    }

    private void apply() {
        portfolios.finish(id(1), person(1));
        Visitor first = participant(1);
        first.open("/portfolio/" + id(1));
        first.look("whole-cohort-portfolio");
        first.open("/portfolio/" + id(1) + "/apply");
        first.answer()
                .give("siteName", "Little Pines")
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
                .give("signature", "Abigail Thibodeau")
                .goOn();
        first.answer().press("Send your application");
        first.look("whole-cohort-applied");

        coordinator.open("/portfolio/" + id(1) + "/check");
        coordinator.look("whole-cohort-completeness");
        coordinator.page().locator("main input[type=radio][value=yes]").all().forEach(Locator::check);
        coordinator.page().locator("#check button[type=submit]").click();
        assertThat(cases.get(id(1)).status()).isEqualTo(Case.Status.IN_REVIEW);
    }

    private void visitInTheBrowser() {
        VisitId visit = visits.latest(id(1)).orElseThrow().id();
        observations.planned(visit, person(1), demo.withLogin("observer"));
        travelTo(visits.plannedAt(visit).plus(Duration.ofHours(3)));
        Visitor observer = signedIn("observer");
        observer.open("/visits/" + visit + "/record");
        observer.look("visit-record");
        observer.answer()
                .give("held", "yes")
                .give("started", "09:00")
                .give("ended", "11:10")
                .give("children", "6")
                .give("ages", "6 to 30 months")
                .give("notes", "A calm morning.");
        observer.page().locator("main input[type=radio][value=MET]").all().forEach(Locator::check);
        observer.page().locator("#signed").check();
        observer.press("Sign and send").look("visit-recorded");
        assertThat(visits.record(id(1))).isPresent();
    }

    private void visitAfterTheSnow() {
        VisitId visit = visits.latest(id(4)).orElseThrow().id();
        observations.planned(visit, person(4), demo.withLogin("observer2"));
        Visitor fourth = participant(4);
        fourth.open("/cases/" + id(4));
        fourth.follow("The visit").look("visit-planned");
        fourth.follow("It cannot take place that day").look("visit-postpone");
        fourth.page().locator("#cause-WEATHER").check();
        fourth.press("Call the visit off");
        travelTo(clock.instant().plus(Duration.ofHours(1)));
        observations.again(visit, person(4), demo.withLogin("observer2"));
        assertThat(visits.record(id(4))).isPresent();
    }

    private void theTeamDecides() {
        Instant session = Stream.of(1, 2, 3, 4, 8)
                .map(number -> sessions.begins(id(number)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        travelTo(session.plus(Duration.ofHours(9)));
        decide(1, "AWARD");
        decide(2, "RESUBMIT");
        decide(3, "NOT_AWARDED");
        decide(4, "AWARD");
        decide(8, "AWARD");
        travelTo(clock.today().plusDays(1));
        assertThat(cases.get(id(3)).status()).isEqualTo(Case.Status.NOT_AWARDED);
        Visitor second = participant(2);
        second.open("/cases/" + id(2) + "/result");
        second.look("whole-cohort-result-resubmit");
    }

    private void decide(int number, String outcome) {
        Visitor team = signedIn("reviewteam1");
        team.open(task(number, "userTask_decideCase"));
        team.page().locator("main input[name=members]").all().forEach(Locator::check);
        team.answer().give("decision", outcome);
        if (outcome.equals("RESUBMIT")) {
            team.answer().date("due", clock.today().plusDays(40));
        }
        team.answer()
                .give("reason", "As the criteria stand.")
                .give("letter", "Thank you for your portfolio.")
                .goOn();
        team.answer().press("Decide");
    }

    private void oneResubmitsAndIsAwarded() {
        portfolios.resubmitComplete(id(2), person(2), demo.withLogin("coordinator"));
        reviews.reviewed(id(2), NOTHING);
        travelTo(sessions.begins(id(2)).plus(Duration.ofHours(9)));
        decide(2, "AWARD");
        travelTo(clock.today().plusDays(1));
    }

    private void certificatesAreThere() {
        for (int number : new int[] {1, 2, 4, 8}) {
            assertThat(cases.get(id(number)).status()).as("case %s", number).isEqualTo(Case.Status.AWARDED);
        }
        Visitor first = participant(1);
        first.open("/credentials");
        first.look("whole-cohort-credentials");
        String address =
                first.page().locator("main a[href$='/certificate']").first().getAttribute("href");
        var certificate = first.page().request().get(address);
        assertThat(certificate.headers().get("content-type")).startsWith("application/pdf");
        coordinator.open("/awards");
        coordinator.look("whole-cohort-awards");
        coordinator.open(address.replace("/certificate", ""));
        coordinator.follow("Revoke this credential").look("credential-revoke");
        coordinator.open("/cases/" + id(2));
        coordinator.page().locator("[data-drawn=yes]").waitFor();
        coordinator.look("whole-cohort-case");
    }

    /** What our tables say, what the engine says and what the record says is the same. */
    private void everyCountAgrees() {
        assertThat(count("SELECT count(*) FROM award")).isEqualTo(4);
        assertThat(count("SELECT count(*) FROM award_certificate")).isEqualTo(4);
        assertThat(count("SELECT count(*) FROM record_entry WHERE kind = 'award.entered'"))
                .isEqualTo(4);
        assertThat(ended("credential-case", "endEvent_awarded")).isEqualTo(4);
        assertThat(ended("credential-case", "endEvent_notAwarded")).isEqualTo(1);
        assertThat(ended("credential-case", "endEvent_caseWithdrawn")).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM case_file WHERE status = 'OPEN'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM act_ru_execution e JOIN act_re_procdef d ON d.id_ = e.proc_def_id_"
                        + " WHERE d.key_ = 'credential-case' AND e.parent_id_ IS NULL"))
                .isEqualTo(1);
        assertThat(ended("cohort-request", "endEvent_enrolled")).isEqualTo(7);
        assertThat(ended("cohort-request", "endEvent_notEligible")).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM open_task")).isEqualTo(count("SELECT count(*) FROM act_ru_task"));
        assertThat(tasks.rebuild()).isZero();
        assertThat(count("SELECT count(*) FROM act_ru_incident")).isZero();
        assertThat(verifier.verifyAll().broken()).isEmpty();
    }

    private int ended(String model, String end) {
        return jdbc.sql("SELECT count(*) FROM act_hi_actinst WHERE proc_def_key_ = ? AND act_id_ = ?")
                .params(model, end)
                .query(Integer.class)
                .single();
    }

    private int count(String query) {
        return jdbc.sql(query).query(Integer.class).single();
    }

    private static void everybody(int from, int to, Consumer<Integer> does) {
        for (int number = from; number <= to; number++) {
            does.accept(number);
        }
    }

    private Visitor participant(int number) {
        return signedIn(number == 1 ? "participant" : "participant" + number);
    }

    private CaseId id(int number) {
        return ids.get(number - 1);
    }

    private PersonId person(int number) {
        return people.get(number - 1);
    }

    private Meeting meeting(int number) {
        return meetings.of(cohort).stream()
                .filter(meeting -> meeting.number() == number)
                .max(Comparator.comparing(Meeting::begins))
                .orElseThrow();
    }

    private String task(int number, String step) {
        return tasks.ofCase(id(number)).stream()
                .filter(task -> task.step().equals(step))
                .map(task -> "/tasks/" + task.ref())
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not open, but "
                        + tasks.ofCase(id(number)).stream().map(OpenTask::step).toList()));
    }

    private String taskAt(String step) {
        return "/tasks/"
                + jdbc.sql("SELECT ref FROM open_task WHERE step = ?")
                        .param(step)
                        .query(String.class)
                        .single();
    }

    private void travelTo(LocalDate day) {
        travelTo(day.atTime(9, 0).atZone(HouseClock.ZONE).toInstant());
    }

    private void travelTo(Instant moment) {
        assertThat(machine.travelTo(moment, PATIENCE))
                .as("arrived at %s", moment)
                .isTrue();
    }
}
