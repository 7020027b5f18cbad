package org.credentialpath.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.TestCases;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.observation.SiteWatch;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Obstacle;
import org.credentialpath.portfolio.Submissions;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Surveys are given out once, answered once each, counted alike, and tell nobody who answered what. */
@SpringBootTest
class SurveyModuleTest {

    @Autowired
    SurveyGiving giving;

    @Autowired
    FamilyAnswers families;

    @Autowired
    AnswerRetention retention;

    @Autowired
    SurveyVoiding voiding;

    @Autowired
    SiteWatch siteWatch;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyViews views;

    @Autowired
    Cases cases;

    @Autowired
    Programs programs;

    @Autowired
    Submissions submissions;

    @Autowired
    EvidenceRecord record;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases testCases;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestSurveys testSurveys;

    PersonId candidate;
    PersonId coordinator;
    CaseId id;

    @BeforeEach
    void open() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = testCases.opened(candidate, null, TestSurveys.PROGRAM);
    }

    @Test
    void mustBeOutBeforeTheApplication() {
        assertThat(obstacles()).contains("survey.hurdle");
        testSurveys.givenOut(id, candidate, 4);
        assertThat(obstacles()).doesNotContain("survey.hurdle");
    }

    @Test
    void opensInTheFourthMonthOfTheCohort() {
        CohortId cohort = cohorts.planned(cohorts.start(), 12);
        CaseId member = testCases.opened(people.with(Role.PARTICIPANT), cohort, TestSurveys.PROGRAM);

        assertThat(giving.opensOn(cases.get(member))).isEqualTo(cohorts.start().plusMonths(3));
        refused("families", () -> giving.start(member, coordinator, 4, 4));
        assertThat(giving.opensOn(cases.get(id))).isEqualTo(clock.today());
    }

    @Test
    void isGivenOutOnceWithANumberThatStays() {
        refused("families", () -> giving.start(id, candidate, 0, 0));
        refused("families", () -> giving.start(id, candidate, 301, 0));
        refused("links", () -> giving.start(id, candidate, 4, 5));
        assertThat(giving.start(id, candidate, 4, 3)).hasSize(3).doesNotHaveDuplicates();
        refused("families", () -> giving.start(id, candidate, 9, 9));
        assertThat(views.of(id, candidate).rates()).isEqualTo(new SurveyRates(4, 0, 0, 0));
    }

    @Test
    void opensWithALinkOnce() {
        List<String> codes = testSurveys.givenOut(id, candidate, 3);
        String code = codes.get(0);
        assertThat(families.open(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))
                        .plan()
                        .languages())
                .contains("es");
        families.answer(code, "es", testSurveys.all(id, 4, ""));

        assertThatThrownBy(() -> families.open(code)).isInstanceOf(SurveyLinkUnknown.class);
        assertThatThrownBy(() -> families.answer(code, "en", testSurveys.all(id, 5, "")))
                .isInstanceOf(SurveyLinkUnknown.class);
        assertThatThrownBy(() -> families.open("nonsense")).isInstanceOf(SurveyLinkUnknown.class);
        assertThat(returned()).isEqualTo(1);
    }

    @Test
    void takesOneAnswerOfTwoSentAtOnce() throws Exception {
        String code = testSurveys.givenOut(id, candidate, 3).get(0);
        ExecutorService clicks = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> done = clicks.invokeAll(List.of(() -> answer(code), () -> answer(code)));
            assertThat(done.get(0).get()).isNotEqualTo(done.get(1).get());
        } finally {
            clicks.shutdown();
        }
        assertThat(returned()).isEqualTo(1);
    }

    @Test
    void asksForEveryAnswer() {
        String code = testSurveys.givenOut(id, candidate, 3).get(0);
        Map<String, Integer> marks = new HashMap<>(testSurveys.all(id, 5, "").marks());
        marks.remove("heard");
        refused("item-heard", () -> families.answer(code, "en", new FamilyAnswer(marks, "")));
        marks.put("heard", 6);
        refused("item-heard", () -> families.answer(code, "en", new FamilyAnswer(marks, "")));
        refused("language", () -> families.answer(code, "xx", testSurveys.all(id, 5, "")));
        refused("comment", () -> families.answer(code, "en", testSurveys.all(id, 5, "x".repeat(2001))));
        assertThat(families.open(code)).isNotNull();
    }

    @Test
    void countsPaperLikeAnAnswerByLink() {
        CaseId other = testCases.opened(candidate, null, TestSurveys.PROGRAM);
        testSurveys.answered(id, testSurveys.givenOut(id, candidate, 6), 5);
        testSurveys.givenOut(other, candidate, 6);
        testSurveys.onPaper(other, 6, 5);

        assertThat(surveys.count(id)).isEqualTo(SurveyOutcome.REACHED);
        assertThat(surveys.count(other)).isEqualTo(SurveyOutcome.REACHED);
        assertThat(surveys.result(id).orElseThrow().rates())
                .isEqualTo(surveys.result(other).orElseThrow().rates())
                .isEqualTo(new SurveyRates(6, 6, 48, 48));
    }

    @Test
    void takesPaperFromStaffOnlyAndNeverMoreThanWereGivenOut() {
        testSurveys.givenOut(id, candidate, 1);
        FamilyAnswer answer = testSurveys.all(id, 3, "");
        assertThatThrownBy(() -> families.enterSheet(id, candidate, "B-1", "en", answer))
                .isInstanceOf(Forbidden.class);
        refused("batch", () -> families.enterSheet(id, coordinator, " ", "en", answer));
        families.enterSheet(id, coordinator, "B-1", "en", answer);
        refused("batch", () -> families.enterSheet(id, coordinator, "B-1", "en", answer));
        assertThat(returned()).isEqualTo(1);
    }

    @Test
    void replacesLostLinks() {
        List<String> codes = testSurveys.givenOut(id, candidate, 4);
        testSurveys.answered(id, codes.subList(0, 1), 5);
        List<String> fresh = giving.renewLinks(id, candidate);

        assertThat(fresh).hasSize(3);
        assertThatThrownBy(() -> families.open(codes.get(1))).isInstanceOf(SurveyLinkUnknown.class);
        testSurveys.answered(id, fresh, 5);
        assertThat(returned()).isEqualTo(4);
        refused("links", () -> giving.renewLinks(id, candidate));
    }

    @Test
    void showsACandidateRatesAndNothingElse() {
        List<String> codes = testSurveys.givenOut(id, candidate, 6);
        testSurveys.answered(id, codes.subList(0, 4), 5);
        families.answer(codes.get(4), "en", testSurveys.all(id, 2, "Too loud in the morning."));
        SurveyView before = views.of(id, candidate);
        assertThat(before.positiveShown()).isFalse();
        assertThat(before.comments()).isEmpty();

        testSurveys.onPaper(id, 1, 5);
        SurveyView after = views.of(id, candidate);
        assertThat(after.positiveShown()).isTrue();
        assertThat(after.byItem()).isEmpty();
        assertThat(after.comments()).containsExactly("Too loud in the morning.");
        assertThat(views.of(id, coordinator).byItem()).containsEntry("heard", 83);
    }

    @Test
    void withholdsWhatFewFamiliesSay() {
        List<String> codes = testSurveys.givenOut(id, candidate, 4);
        codes.forEach(code -> families.answer(code, "en", testSurveys.all(id, 5, "Wonderful.")));

        assertThat(views.of(id, candidate).positiveShown()).isFalse();
        assertThat(views.of(id, candidate).comments()).isEmpty();
        assertThat(views.of(id, coordinator).comments()).isEmpty();
        assertThat(views.of(id, coordinator).byItem()).isEmpty();
    }

    @Test
    void keepsNothingThatTellsWhoAnswered() {
        String code = testSurveys.givenOut(id, candidate, 3).get(0);
        TestPeople.as(people.with(Role.PARTICIPANT), () -> {
            families.answer(code, "en", testSurveys.all(id, 5, ""));
            return true;
        });

        assertThat(record.entriesOf(id.value()).stream()
                        .filter(entry -> entry.kind().equals("survey.answered"))
                        .map(Entry::author))
                .hasSize(1)
                .allMatch(author -> author.person() == null);
        assertThat(columns("survey_answer"))
                .containsExactlyInAnyOrder("id", "collection", "batch", "language", "comment");
        assertThat(columns("survey_mark")).containsExactlyInAnyOrder("answer", "item", "mark");
        assertThat(columns("survey_link")).containsExactlyInAnyOrder("digest", "collection");
        assertThat(jdbc.sql("SELECT count(*)::int FROM survey_link WHERE digest = ?")
                        .param(SurveyCodes.digest(code))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isSeenByNobodyElse() {
        testSurveys.givenOut(id, candidate, 3);
        for (Role role : List.of(Role.PARTICIPANT, Role.FACILITATOR, Role.REVIEWER, Role.OBSERVER)) {
            PersonId stranger = people.with(role);
            assertThatThrownBy(() -> views.of(id, stranger)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> giving.renewLinks(id, stranger)).isInstanceOf(Forbidden.class);
        }
        assertThat(views.of(id, people.with(Role.REVIEW_TEAM)).rates()).isNotNull();
        CaseId without = testCases.opened(candidate, null);
        assertThatThrownBy(() -> views.of(without, candidate)).isInstanceOf(Forbidden.class);
    }

    @Test
    void keepsSurveysThatDoNotCount() {
        List<String> codes = testSurveys.givenOut(id, candidate, 6);
        testSurveys.answered(id, codes.subList(0, 5), 5);
        assertThatThrownBy(() -> voiding.byHand(id, candidate, "Mine")).isInstanceOf(Forbidden.class);
        refused("reason", () -> voiding.byHand(id, coordinator, " "));
        refused("reason", () -> voiding.byHand(id, coordinator, "a".repeat(501)));
        assertThat(views.of(id, coordinator).mayVoid()).isTrue();
        voiding.byHand(id, coordinator, "The site closed in May.");

        SurveyView view = views.of(id, candidate);
        assertThat(view.rates()).isNull();
        assertThat(view.wanted()).isTrue();
        assertThat(view.mayVoid()).isFalse();
        assertThat(view.voided()).singleElement().satisfies(each -> {
            assertThat(each.distributed()).isEqualTo(6);
            assertThat(each.by()).isEqualTo(coordinator);
            assertThat(each.reason()).isEqualTo("The site closed in May.");
            assertThat(each.voidedAt()).isBetween(each.startedAt(), clock.instant());
        });
        assertThat(answers()).isEqualTo(5);
        assertThatThrownBy(() -> families.open(codes.get(5))).isInstanceOf(SurveyLinkUnknown.class);
        assertThat(obstacles()).contains("survey.hurdle");
        refused("reason", () -> voiding.byHand(id, coordinator, "Again"));
        assertThat(record.entriesOf(id.value())).anySatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo("survey.voided");
            assertThat(entry.facts()).containsEntry("cause", "STAFF").containsEntry("by", coordinator.toString());
        });
        testSurveys.givenOut(id, candidate, 2);
        assertThat(views.of(id, candidate).rates()).isEqualTo(new SurveyRates(2, 0, 0, 0));
    }

    @Test
    void aSiteThatIsGoneVoidsWhatWasGivenOutThere() {
        siteWatch.siteGone(id, candidate);
        assertThat(views.of(id, candidate).voided()).isEmpty();
        testSurveys.givenOut(id, candidate, 6);
        siteWatch.siteGone(id, candidate);
        assertThat(views.of(id, candidate).voided()).singleElement().satisfies(each -> {
            assertThat(each.by()).isEqualTo(candidate);
            assertThat(each.reason()).isNull();
        });
        assertThat(notices()).isEqualTo(1);
    }

    @Test
    void deletesAnswersWhenTheirTimeIsOverAndKeepsTheRates() {
        testSurveys.answered(id, testSurveys.givenOut(id, candidate, 6).subList(0, 5), 4);
        testSurveys.onPaper(id, 1, 2);
        surveys.count(id);
        cases.withdraw(id, candidate, null);
        SurveyView before = views.of(id, coordinator);
        SurveyResult result = surveys.result(id).orElseThrow();
        assertThat(before.rates()).isEqualTo(new SurveyRates(6, 6, 48, 40));

        endedOn(clock.today().minusMonths(12).minusDays(27));
        retention.sweep();
        assertThat(answers()).isEqualTo(6);
        assertThat(views.of(id, coordinator).answersDeleted()).isNull();

        endedOn(clock.today().minusMonths(12).minusDays(33));
        retention.sweep();
        retention.sweep();
        assertThat(answers()).isZero();
        SurveyView after = views.of(id, coordinator);
        assertThat(after.rates()).isEqualTo(before.rates());
        assertThat(after.positiveShown()).isEqualTo(before.positiveShown());
        assertThat(after.answersDeleted()).isNotNull();
        assertThat(after.byItem()).isEmpty();
        assertThat(surveys.result(id)).contains(result);
        assertThat(record.entriesOf(id.value()))
                .filteredOn(entry -> entry.kind().equals("survey.answers-deleted"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("returned", "6"));
    }

    @Test
    void keepsAnswersWhileTheCaseRunsOrAnAppealIsOpen() {
        testSurveys.answered(id, testSurveys.givenOut(id, candidate, 2), 4);
        retention.sweep();
        assertThat(answers()).isEqualTo(2);
        cases.withdraw(id, candidate, null);
        endedOn(clock.today().minusYears(3));
        appealIs("OPEN");
        retention.sweep();
        assertThat(answers()).isEqualTo(2);
        appealIs("DECIDED");
        retention.sweep();
        assertThat(answers()).isZero();
    }

    @Test
    void takesNoAnswerOfACaseThatEnded() {
        List<String> codes = testSurveys.givenOut(id, candidate, 2);
        cases.withdraw(id, candidate, null);
        assertThatThrownBy(() -> families.open(codes.get(0))).isInstanceOf(SurveyLinkUnknown.class);
    }

    @Test
    void comparesRatesWithoutRounding() {
        var plan = programs.get(TestSurveys.PROGRAM).current().survey();
        assertThat(new SurveyRates(8, 6, 10, 8).reached(plan)).isTrue();
        assertThat(new SurveyRates(200, 149, 10, 8).reached(plan)).isFalse();
        assertThat(new SurveyRates(8, 6, 1000, 799).reached(plan)).isFalse();
        assertThat(new SurveyRates(1, 0, 0, 0).reached(plan)).isFalse();
        assertThat(new SurveyRates(200, 149, 0, 0).returnPercent()).isEqualTo(74);
        assertThat(new SurveyRates(5, 0, 0, 0).positivePercent()).isZero();
    }

    private boolean answer(String code) {
        try {
            families.answer(code, "en", testSurveys.all(id, 5, ""));
            return true;
        } catch (SurveyLinkUnknown gone) {
            return false;
        }
    }

    private int returned() {
        return java.util.Objects.requireNonNull(views.of(id, coordinator).rates())
                .returned();
    }

    private int answers() {
        return jdbc.sql("""
                        SELECT count(*)::int FROM survey_answer a JOIN survey_collection c ON c.id = a.collection
                        WHERE c.case_id = ?""").param(id.value()).query(Integer.class).single();
    }

    private void endedOn(LocalDate day) {
        jdbc.sql("UPDATE case_file SET closed_at = ? WHERE id = ?")
                .params(SurveyCollectionTable.column(BusinessCalendar.endOfDay(day)), id.value())
                .update();
    }

    private void appealIs(String state) {
        jdbc.sql("""
                        INSERT INTO appeal (id, case_id, decision, filed_by, filed_at, grounds, remedy, statement, documents, state)
                        VALUES (:case, :case, :case, :by, now(), '{}', 'NEW_REVIEW', '', '{}', :state)
                        ON CONFLICT (id) DO UPDATE SET state = :state""")
                .param("case", id.value())
                .param("by", candidate.value())
                .param("state", state)
                .update();
    }

    private int notices() {
        return jdbc.sql("SELECT count(*)::int FROM outbox_mail WHERE notice = 'surveys-void' AND about = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private List<String> obstacles() {
        return submissions.obstacles(id, candidate).stream()
                .map(Obstacle::messageKey)
                .toList();
    }

    private List<String> columns(String table) {
        return jdbc.sql("SELECT column_name::text FROM information_schema.columns WHERE table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }

    private static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(SurveyRefused.class, refused -> assertThat(refused.field())
                .isEqualTo(field));
    }
}
