package org.credentialpath.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A case keeps its facts, refuses what its rules forbid, and writes down every act. */
@SpringBootTest
class CasesModuleTest {

    @Autowired
    Cases cases;

    @Autowired
    CaseRights rights;

    @Autowired
    Registry registry;

    @Autowired
    Holds holds;

    @Autowired
    Conditions conditions;

    @Autowired
    EvidenceRecord record;

    @Autowired
    OpenTasks tasks;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases testCases;

    PersonId participant;
    PersonId coordinator;
    CohortId cohort = CohortId.random();
    CaseId id;

    @BeforeEach
    void open() {
        participant = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = testCases.opened(participant, cohort);
    }

    @Test
    void bindsThePacketAndCountsItsDays() {
        Case file = cases.get(id);

        assertThat(file.packet()).isEqualTo(testCases.packet());
        assertThat(file.status()).isEqualTo(Case.Status.OPEN);
        assertThat(file.portfolioDue()).isEqualTo(clock.today().plusMonths(9));
        assertThat(file.openUntil()).isEqualTo(clock.today().plusMonths(24));
        assertThat(acts()).containsExactly("case.opened");
    }

    @Test
    void startsItsModelOnce() {
        cases.open(id, participant, testCases.packet(), null);

        assertThat(cases.get(id).cohort()).isEqualTo(cohort);
        assertThat(tasks.ofCase(id)).extracting(OpenTask::model).isNotEmpty();
        assertThat(acts()).containsExactly("case.opened");
    }

    @Test
    void isFoundByPersonAndByCohort() {
        assertThat(cases.of(participant)).extracting(Case::id).containsExactly(id);
        assertThat(cases.inCohort(cohort)).extracting(Case::id).containsExactly(id);
        assertThat(cases.find(CaseId.random())).isEmpty();
        assertThatThrownBy(() -> cases.get(CaseId.random())).isInstanceOf(CaseUnknown.class);
    }

    @Test
    void goesToReviewAndIsAwarded() {
        cases.inReview(id);
        cases.close(id, Case.Status.AWARDED);

        assertThat(cases.get(id).isOver()).isTrue();
        assertThat(cases.get(id).closed()).isNotNull();
        assertThat(acts()).containsExactly("case.opened", "case.passed-on", "case.decided");
    }

    @Test
    void isNotDecidedBeforeItWasReviewed() {
        assertThatThrownBy(() -> cases.close(id, Case.Status.AWARDED)).isInstanceOf(CaseRefused.class);
        assertThatThrownBy(() -> cases.close(id, Case.Status.WITHDRAWN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reopensWithANewDueDay() {
        LocalDate due = clock.today().plusDays(80);
        cases.inReview(id);
        cases.reopen(id, due);

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.OPEN);
        assertThat(cases.get(id).portfolioDue()).isEqualTo(due);
    }

    @Test
    void neverRunsLongerThanItsOpenPeriod() {
        cases.extend(id, clock.today().plusYears(3));

        assertThat(cases.get(id).portfolioDue()).isEqualTo(cases.get(id).openUntil());
    }

    @Test
    void isWithdrawnByItsParticipantWithoutAReason() {
        cases.withdraw(id, participant, " ");
        cases.withdraw(id, participant, null);

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.WITHDRAWN);
        assertThat(acts()).containsExactly("case.opened", "case.withdrawn");
    }

    @Test
    void isWithdrawnByNobodyElse() {
        PersonId stranger = people.with(Role.PARTICIPANT);

        assertThatThrownBy(() -> cases.withdraw(id, stranger, null)).isInstanceOf(Forbidden.class);
    }

    @Test
    void cannotBeWithdrawnOnceDecided() {
        cases.inReview(id);
        cases.close(id, Case.Status.NOT_AWARDED);

        assertThatThrownBy(() -> cases.withdraw(id, participant, null))
                .isInstanceOfSatisfying(CaseRefused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("cases.refused.over"));
    }

    @Test
    void expiresOnce() {
        cases.expire(id);
        cases.expire(id);

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.EXPIRED);
        assertThat(acts()).containsExactly("case.opened", "case.expired");
    }

    @Test
    void isHeldWhileTheMembershipIsLapsed() {
        registry.tell(participant, Registry.Membership.LAPSED);

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.ON_HOLD);
        assertThat(holds.now(id)).isPresent();

        registry.tell(participant, Registry.Membership.ACTIVE);

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.OPEN);
        assertThat(holds.now(id)).isEmpty();
        assertThat(acts()).containsExactly("case.opened", "case.held", "case.released");
    }

    @Test
    void isHeldFromTheBeginningWhenTheMembershipHasLapsed() {
        registry.tell(participant, Registry.Membership.LAPSED);
        CaseId other = CaseId.random();
        cases.open(other, participant, testCases.packet(), null);

        assertThat(cases.get(other).status()).isEqualTo(Case.Status.ON_HOLD);
    }

    @Test
    void isNotHeldDuringTheReviewButAfterIt() {
        cases.inReview(id);
        registry.tell(participant, Registry.Membership.LAPSED);
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.IN_REVIEW);

        cases.reopen(id, clock.today().plusDays(30));

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.ON_HOLD);
    }

    @Test
    void letsOnlyThoseReadWhoHaveToDoWithIt() {
        Case file = cases.get(id);

        assertThat(rights.mayRead(file, participant)).isTrue();
        assertThat(rights.mayRead(file, coordinator)).isTrue();
        assertThat(rights.mayRead(file, people.with(Role.AUDITOR))).isTrue();
        assertThat(rights.mayRead(file, people.with(Role.REVIEW_TEAM))).isTrue();
        assertThat(rights.mayRead(file, people.with(Role.FACILITATOR))).isFalse();
        assertThat(rights.mayRead(file, people.with(Role.REVIEWER))).isFalse();
        assertThatThrownBy(() -> rights.require(CaseId.random(), coordinator)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rights.requireStaff(id, participant)).isInstanceOf(Forbidden.class);
    }

    @Test
    void keepsWhatMustBeDoneBeforeTheSubmission() {
        conditions.set(
                id, "final-training", "End Core training 4.", clock.today().plusMonths(2));
        conditions.set(id, "final-training", "Something else", clock.today());
        assertThat(conditions.open(id)).extracting(Conditions.Condition::words).containsExactly("End Core training 4.");

        assertThatThrownBy(() -> conditions.met(id, "final-training", participant, clock.today(), null))
                .isInstanceOf(CaseRefused.class);
        assertThatThrownBy(() -> conditions.met(
                        id, "final-training", coordinator, clock.today().plusDays(1), null))
                .isInstanceOf(CaseRefused.class);
        conditions.met(id, "final-training", coordinator, clock.today(), null);

        assertThat(conditions.open(id)).isEmpty();
    }

    private List<String> acts() {
        return record.entriesOf(id.value()).stream()
                .map(Entry::kind)
                .filter(kind -> !kind.startsWith("notice."))
                .toList();
    }
}
