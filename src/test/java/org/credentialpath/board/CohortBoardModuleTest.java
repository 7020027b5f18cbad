package org.credentialpath.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who of a cohort is where, and when somebody counts as stuck. */
@SpringBootTest
class CohortBoardModuleTest {

    @Autowired
    CohortBoard board;

    @Autowired
    TestCohorts testCohorts;

    @Autowired
    TestPeople people;

    @Autowired
    Cohorts cohorts;

    @Autowired
    Cases cases;

    @Autowired
    EvidenceRecord record;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HouseClock clock;

    PersonId facilitator;
    CohortId cohort;
    CaseId first;
    CaseId second;
    CaseId third;

    @BeforeEach
    void threeMembers() {
        facilitator = people.with(Role.FACILITATOR);
        cohort = testCohorts.ledBy(facilitator);
        first = testCohorts.join(cohort);
        second = testCohorts.join(cohort);
        third = testCohorts.join(cohort);
    }

    @Test
    void saysWhatIsWaitedForAndFromWhom() {
        assertThat(standings()).hasSize(3).allSatisfy(each -> {
            assertThat(each.isStuck()).isFalse();
            assertThat(each.waitsForMember()).isTrue();
            assertThat(each.task()).isNotNull();
        });
    }

    @Test
    void whoIsOverdueOrSilentForTooLongIsStuckAndStandsFirst() {
        openedAgo(second, 40);
        due(third, Duration.ofDays(-9));
        assertThat(standings()).extracting(each -> each.file().id()).containsExactly(third, second, first);
        assertThat(standings().get(0).stuckSince()).isBefore(clock.instant().minus(Duration.ofDays(8)));
        assertThat(standings().get(1).isStuck()).isTrue();
        assertThat(standings().get(2).isStuck()).isFalse();
    }

    @Test
    void onlyWhatSomebodyDidCountsAsMovement() {
        openedAgo(first, 40);
        act(first, "portfolio.viewed");
        assertThat(of(first).isStuck()).isTrue();
        act(first, "draft.shared");
        assertThat(of(first).isStuck()).isFalse();
    }

    @Test
    void whoHasLeftOrFinishedStandsLastAndIsNeverStuck() {
        openedAgo(first, 40);
        transaction.executeWithoutResult(status -> cohorts.removeMember(cohort, first));
        due(second, Duration.ofDays(-2));
        PersonId participant = cases.get(second).participant();
        TestPeople.as(participant, () -> {
            cases.withdraw(second, participant, null);
            return second;
        });
        List<Standing> all = standings();
        assertThat(all.get(0).file().id()).isEqualTo(third);
        assertThat(all.subList(1, 3)).allSatisfy(each -> {
            assertThat(each.isOver()).isTrue();
            assertThat(each.isStuck()).isFalse();
            assertThat(each.task()).isNull();
        });
    }

    @Test
    void onlyStaffOfTheCohortSeeIt() {
        assertThat(board.of(cohort, people.with(Role.COORDINATOR))).hasSize(3);
        assertThat(board.of(cohort, people.with(Role.AUDITOR))).hasSize(3);
        for (PersonId stranger : List.of(
                people.with(Role.FACILITATOR),
                people.with(Role.REVIEWER),
                cases.get(first).participant())) {
            assertThatThrownBy(() -> board.of(cohort, stranger)).isInstanceOf(Forbidden.class);
        }
    }

    private List<Standing> standings() {
        return board.of(cohort, facilitator);
    }

    private Standing of(CaseId caseId) {
        return standings().stream()
                .filter(each -> each.file().id().equals(caseId))
                .findFirst()
                .orElseThrow();
    }

    private void openedAgo(CaseId caseId, int days) {
        jdbc.sql("UPDATE case_file SET opened_at = ? WHERE id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofDays(days))), caseId.value())
                .update();
    }

    private void due(CaseId caseId, Duration from) {
        jdbc.sql("UPDATE open_task SET due = ? WHERE case_id = ?")
                .params(Timestamp.from(clock.instant().plus(from)), caseId.value())
                .update();
    }

    private void act(CaseId caseId, String kind) {
        TestPeople.as(facilitator, () -> {
            transaction.executeWithoutResult(status -> record.write(Act.of(caseId.value(), kind)));
            return caseId;
        });
    }
}
