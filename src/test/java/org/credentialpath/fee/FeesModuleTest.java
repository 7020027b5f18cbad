package org.credentialpath.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.TestCases;
import org.credentialpath.fee.FeeAccount.State;
import org.credentialpath.fee.FeeEntry.Kind;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Obstacle;
import org.credentialpath.portfolio.Submissions;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.Money;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of fees never loses or changes an entry, and its balance is what the entries say. */
@SpringBootTest
class FeesModuleTest {

    private static final Money FEE = Money.dollars(25);

    @Autowired
    Fees fees;

    @Autowired
    Cases cases;

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

    PersonId participant;
    PersonId coordinator;
    CaseId id;

    @BeforeEach
    void open() {
        participant = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = testCases.opened(participant, null, "mrtq-family-child-care");
    }

    @Test
    void chargesACaseOnceWhenItIsOpened() {
        fees.charge(id);

        assertThat(kinds()).containsExactly(Kind.CHARGED);
        assertThat(fees.state(id).owed()).isEqualTo(FEE);
        assertThat(fees.owed()).extracting(FeeAccount::caseId).contains(id);
        assertThat(record.entriesOf(id.value())).extracting(Entry::kind).containsOnlyOnce("fee.charged");
    }

    @Test
    void chargesNothingWhereTakingPartIsFree() {
        CaseId free = testCases.opened(people.with(Role.PARTICIPANT), null);
        fees.charge(free);

        assertThat(fees.state(free).state()).isEqualTo(State.NONE);
        assertThatThrownBy(() -> fees.view(free, coordinator)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fees.pay(free, coordinator, FEE, check("1")))
                .isInstanceOfSatisfying(
                        FeeRefused.class, refused -> assertThat(refused.field()).isEqualTo("amount"));
    }

    @Test
    void isSettledWhenAllIsPaid() {
        fees.pay(id, coordinator, Money.dollars(10), check("101"));
        assertThat(fees.state(id).owed()).isEqualTo(Money.dollars(15));
        assertThat(obstacles()).contains("fee.hurdle");

        fees.pay(id, coordinator, Money.dollars(15), new Receipt(Receipt.Means.CARD, " 9-77 ", clock.today()));

        assertThat(fees.state(id).state()).isEqualTo(State.SETTLED);
        assertThat(obstacles()).doesNotContain("fee.hurdle");
        assertThat(fees.owed()).extracting(FeeAccount::caseId).doesNotContain(id);
        assertThat(kinds()).containsExactly(Kind.CHARGED, Kind.PAID, Kind.PAID);
    }

    @Test
    void takesNoPaymentTwiceAndNoMoreThanIsOwed() {
        fees.pay(id, coordinator, Money.dollars(5), check("101"));

        refused("receipt", () -> fees.pay(id, coordinator, Money.dollars(5), check("101")));
        refused("amount", () -> fees.pay(id, coordinator, FEE, check("102")));
        refused("amount", () -> fees.pay(id, coordinator, Money.ZERO, check("103")));
        refused("receipt", () -> fees.pay(id, coordinator, Money.dollars(5), check(" ")));
        refused(
                "on",
                () -> fees.pay(
                        id,
                        coordinator,
                        Money.dollars(5),
                        new Receipt(Receipt.Means.CHECK, "104", clock.today().plusDays(1))));
        assertThat(kinds()).containsExactly(Kind.CHARGED, Kind.PAID);
    }

    @Test
    void isWaivedWithAReason() {
        refused("reason", () -> fees.waive(id, coordinator, FEE, " "));
        refused("reason", () -> fees.waive(id, coordinator, FEE, "x".repeat(501)));
        fees.waive(id, coordinator, FEE, "Scholarship");

        assertThat(fees.state(id).state()).isEqualTo(State.SETTLED);
        refused("amount", () -> fees.refund(id, coordinator, FEE, "Nothing was paid"));
    }

    @Test
    void givesBackNoMoreThanWasPaid() {
        fees.pay(id, coordinator, FEE, check("101"));
        fees.refund(id, coordinator, Money.dollars(10), "Half a year only");
        refused("amount", () -> fees.refund(id, coordinator, Money.dollars(16), "Too much"));
        fees.refund(id, coordinator, Money.dollars(15), "The rest");

        assertThat(fees.state(id).state()).isEqualTo(State.REFUNDED);
        assertThat(fees.state(id).owed()).isEqualTo(Money.ZERO);
        refused("reason", () -> fees.reverse(id, coordinator, 2, "Given back already"));
    }

    @Test
    void owesAgainWhatWasTakenBack() {
        fees.pay(id, coordinator, FEE, check("101"));
        fees.reverse(id, coordinator, 2, "The check came back");

        assertThat(fees.state(id).state()).isEqualTo(State.OWED);
        assertThat(kinds()).containsExactly(Kind.CHARGED, Kind.PAID, Kind.REVERSED);
        refused("reason", () -> fees.reverse(id, coordinator, 2, "Again"));
        refused("reason", () -> fees.reverse(id, coordinator, 1, "A charge"));
        assertThatThrownBy(() -> fees.reverse(id, coordinator, 9, "Nothing")).isInstanceOf(Forbidden.class);
        fees.pay(id, coordinator, FEE, check("101"));
        assertThat(fees.state(id).state()).isEqualTo(State.SETTLED);
    }

    @Test
    void isEnteredByCoordinatorsAboutOthersOnly() {
        PersonId both = people.with(Role.PARTICIPANT, Role.COORDINATOR);
        CaseId own = testCases.opened(both, null, "mrtq-family-child-care");

        assertThatThrownBy(() -> fees.pay(id, participant, FEE, check("1"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fees.waive(own, both, FEE, "Why not")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fees.refund(id, people.with(Role.AUDITOR), FEE, "No"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fees.view(id, people.with(Role.REVIEW_TEAM))).isInstanceOf(Forbidden.class);
        assertThat(fees.view(id, people.with(Role.AUDITOR)).isOwed()).isTrue();
    }

    @Test
    void asksForNoMoreWhenTheCaseIsOver() {
        fees.pay(id, coordinator, Money.dollars(10), check("101"));
        cases.withdraw(id, participant, null);

        assertThat(cases.get(id).status()).isEqualTo(Case.Status.WITHDRAWN);
        assertThat(fees.state(id).owed()).isEqualTo(Money.ZERO);
        assertThat(fees.state(id).refundable()).isEqualTo(Money.dollars(10));
        assertThat(kinds()).containsExactly(Kind.CHARGED, Kind.PAID, Kind.WAIVED);
    }

    @Test
    void chargesOnceMoreForWhatComesAfterTheCase() {
        fees.pay(id, coordinator, FEE, check("201"));
        UUID renewal = UUID.randomUUID();
        fees.charge(id, renewal, Money.dollars(10), "Renewal");
        fees.charge(id, renewal, Money.dollars(10), "Renewal");

        assertThat(kinds()).containsExactly(Kind.CHARGED, Kind.PAID, Kind.CHARGED);
        assertThat(fees.state(id).owed()).isEqualTo(Money.dollars(10));
        fees.forgive(id, "The renewal has ended.");
        fees.forgive(id, "The renewal has ended.");
        assertThat(kinds()).containsExactly(Kind.CHARGED, Kind.PAID, Kind.CHARGED, Kind.WAIVED);
        assertThat(fees.state(id).refundable()).isEqualTo(FEE);
    }

    @Test
    void letsNobodyChangeOrDeleteAnEntry() {
        assertThatThrownBy(() -> jdbc.sql("UPDATE fee_entry SET cents = 1 WHERE case_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM fee_entry WHERE case_id = ?")
                        .param(id.value())
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void takesOnePaymentOfManyAtOnce() throws Exception {
        ExecutorService clicks = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> four = List.of(payment("1"), payment("2"), payment("3"), payment("4"));
            List<Future<Boolean>> done = clicks.invokeAll(four);
            int taken = 0;
            for (Future<Boolean> each : done) {
                taken += each.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            clicks.shutdown();
        }
        assertThat(kinds()).containsExactly(Kind.CHARGED, Kind.PAID);
    }

    private Callable<Boolean> payment(String receipt) {
        return () -> {
            try {
                fees.pay(id, coordinator, FEE, check(receipt));
                return true;
            } catch (FeeRefused refused) {
                return false;
            }
        };
    }

    private List<Kind> kinds() {
        return fees.state(id).entries().stream().map(FeeEntry::kind).toList();
    }

    private List<String> obstacles() {
        return submissions.obstacles(id, participant).stream()
                .map(Obstacle::messageKey)
                .toList();
    }

    private Receipt check(String number) {
        return new Receipt(Receipt.Means.CHECK, number, clock.today());
    }

    private static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(FeeRefused.class, refused -> assertThat(refused.field())
                .isEqualTo(field));
    }
}
