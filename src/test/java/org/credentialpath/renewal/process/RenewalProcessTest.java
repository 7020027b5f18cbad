package org.credentialpath.renewal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.credential.Register;
import org.credentialpath.credential.Revocations;
import org.credentialpath.credential.Shown;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.fee.Fees;
import org.credentialpath.fee.Receipt;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.renewal.Renewal;
import org.credentialpath.renewal.RenewalApplication;
import org.credentialpath.renewal.RenewalRefused;
import org.credentialpath.renewal.Renewals;
import org.credentialpath.renewal.TestRenewals;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Every way through {@code renewal}; the program with a fee stands in a folder of its own, {@code src/test/programs}. */
@SpringBootTest(properties = "credentialpath.programs.location=src/test/programs")
@DirtiesContext
@WalksAll("renewal")
class RenewalProcessTest {

    private static final String WITH_FEE = "harbor-guide";

    @Autowired
    EngineSteps engine;

    @Autowired
    TestRenewals testRenewals;

    @Autowired
    Renewals renewals;

    @Autowired
    Awards awards;

    @Autowired
    Register register;

    @Autowired
    Revocations revocations;

    @Autowired
    Fees fees;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    PersonId holder;
    PersonId coordinator;

    @BeforeEach
    void aHolder() {
        holder = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
    }

    @Test
    void theNextTermIsAnAwardOfItsOwnAndRunsFromTheEndOfTheOldOne() {
        Award award = testRenewals.award(holder, TestRenewals.PROGRAM);
        UUID id = award.id();
        engine.assertWaitsAt(id, "timerEvent_renewalOpens");
        assertThat(renewals.find(id)).isEmpty();
        engine.fireTimer(id, "timerEvent_renewalOpens");
        engine.runJobs(id);
        engine.assertWaitsAt(id, "userTask_fileRenewal");
        assertThat(mails("renewal-open")).singleElement().asString().contains("You can renew your credential");

        testRenewals.file(id, holder, testRenewals.enough());
        engine.assertWaitsAt(id, "userTask_decideRenewal");
        testRenewals.decide(id, coordinator, true, "");

        engine.assertEndedAt(id, "endEvent_renewed");
        Award next = awards.about(id).orElseThrow();
        assertThat(next.expiresOn()).isEqualTo(award.awardedOn().plusYears(6));
        assertThat(next.awardedOn()).isEqualTo(clock.today());
        assertThat(next.number()).isNotEqualTo(award.number()).startsWith("MFCC-");
        assertThat(awards.find(id)).contains(award);
        engine.assertWaitsAt(next.id(), "timerEvent_renewalOpens");
    }

    @Test
    void theNextTermShowsWhatTheHolderLetsTheOldOneShow() {
        Award award = testRenewals.open(holder, TestRenewals.PROGRAM);
        register.show(award.id(), holder, Shown.NUMBER);
        testRenewals.file(award.id(), holder, testRenewals.enough());
        testRenewals.decide(award.id(), coordinator, true, "");

        Award next = awards.about(award.id()).orElseThrow();
        assertThat(register.open(next.id(), null).shown()).isEqualTo(Shown.NUMBER);
        assertThat(register.renewal(register.open(award.id(), null), null))
                .hasValueSatisfying(entry -> assertThat(entry.award()).isEqualTo(next));
        register.show(next.id(), holder, Shown.NOTHING);
        assertThat(register.renewal(register.open(award.id(), null), null)).isEmpty();
    }

    @Test
    void whatIsMissingIsCompletedAndSentAgain() {
        UUID id = testRenewals.open(holder, TestRenewals.PROGRAM).id();
        testRenewals.file(id, holder, testRenewals.enough());
        assertThatThrownBy(() -> testRenewals.decide(id, coordinator, false, " "))
                .isInstanceOf(RenewalRefused.class);
        assertThatThrownBy(() -> testRenewals.file(id, holder, testRenewals.enough()))
                .isInstanceOf(RenewalRefused.class);

        testRenewals.decide(id, coordinator, false, "A certificate for the last training.");
        engine.assertWaitsAt(id, "userTask_completeRenewal");
        assertThat(mails("renewal-not-met")).singleElement().asString().contains("certificate");
        assertThat(renewal(id).state()).isEqualTo(Renewal.State.NOT_MET);
        testRenewals.file(id, holder, testRenewals.enough());
        testRenewals.decide(id, coordinator, true, "");

        engine.assertEndedAt(id, "endEvent_renewed");
        assertThat(renewal(id).applications())
                .extracting(RenewalApplication::decision)
                .extracting(decision -> decision != null && decision.met())
                .containsExactly(false, true);
    }

    @Test
    void whatIsNeverCompletedLapses() {
        UUID id = testRenewals.open(holder, TestRenewals.PROGRAM).id();
        testRenewals.file(id, holder, testRenewals.enough());
        testRenewals.decide(id, coordinator, false, "A certificate.");
        engine.fireTimer(id, "boundaryEvent_completionOver");
        assertLapsed(id);
    }

    @Test
    void whatNobodyFilesLapsesAndTheOldAwardStays() {
        Award award = testRenewals.open(holder, TestRenewals.PROGRAM);
        engine.fireTimer(award.id(), "boundaryEvent_graceOver");
        assertLapsed(award.id());
        assertThat(mails("renewal-lapsed")).hasSize(1);
        assertThat(awards.find(award.id())).contains(award);
        assertThat(awards.about(award.id())).isEmpty();
    }

    @Test
    void sentInTheGraceItCountsFromTheDecision() {
        UUID id = testRenewals.open(holder, TestRenewals.PROGRAM).id();
        testRenewals.termIsOver(id);
        testRenewals.file(id, holder, testRenewals.enough());
        testRenewals.decide(id, coordinator, true, "");
        assertThat(awards.about(id).orElseThrow().expiresOn())
                .isEqualTo(clock.today().plusYears(3));
    }

    @Test
    void whatIsNotEnoughIsRefused() {
        UUID id = testRenewals.open(holder, TestRenewals.PROGRAM).id();
        String words = "word ".repeat(120);
        var today = clock.today();
        assertThatThrownBy(() -> testRenewals.file(id, holder, testRenewals.wish(29, words, today)))
                .hasMessage("trainings: too-few-hours");
        assertThatThrownBy(() -> testRenewals.file(id, holder, testRenewals.wish(30, "Short.", today)))
                .hasMessage("reflection: too-few-words");
        assertThatThrownBy(() -> testRenewals.file(id, holder, testRenewals.wish(30, words, today.minusDays(1))))
                .hasMessage("trainings.0.completed: before-the-term");
        assertThatThrownBy(() -> testRenewals.file(id, holder, testRenewals.wish(30, words, today.plusDays(1))))
                .hasMessage("trainings.0.completed: ahead");
        assertThat(renewal(id).applications()).isEmpty();
    }

    @Test
    void nobodyFilesForSomebodyElseOrDecidesAboutThemself() {
        PersonId both = people.with(Role.PARTICIPANT, Role.COORDINATOR);
        UUID id = testRenewals.open(both, TestRenewals.PROGRAM).id();
        assertThatThrownBy(() -> testRenewals.file(id, holder, testRenewals.enough()))
                .isInstanceOf(Forbidden.class);
        testRenewals.file(id, both, testRenewals.enough());
        assertThatThrownBy(() -> testRenewals.decide(id, both, true, "")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> testRenewals.decide(id, people.with(Role.REVIEWER), true, ""))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theFeeIsSettledBeforeSomebodyLooksAtIt() {
        Award award = testRenewals.open(holder, WITH_FEE);
        testRenewals.file(award.id(), holder, testRenewals.wish(4, "", clock.today()));
        engine.assertWaitsAt(award.id(), "gateway_waitForFee");
        assertThat(fees.state(award.caseId()).owed()).hasToString("$10.00");
        assertThat(mails("renewal-fee-owed")).hasSize(1);
        pay(award);
        engine.assertWaitsAt(award.id(), "userTask_decideRenewal");

        testRenewals.decide(award.id(), coordinator, false, "The second day of the training.");
        testRenewals.file(award.id(), holder, testRenewals.wish(4, "", clock.today()));
        engine.assertWaitsAt(award.id(), "userTask_decideRenewal");
        assertThat(fees.state(award.caseId()).charged()).hasToString("$10.00");
    }

    @Test
    void aFeeNobodyPaysClosesItWithNothingOwed() {
        Award award = testRenewals.open(holder, WITH_FEE);
        testRenewals.file(award.id(), holder, testRenewals.wish(4, "", clock.today()));
        engine.fireTimer(award.id(), "timerEvent_feeOverdue");
        assertLapsed(award.id());
        assertThat(fees.state(award.caseId()).isOwed()).isFalse();
    }

    @Test
    void aRevokedAwardIsNotRenewed() {
        UUID id = testRenewals.open(holder, TestRenewals.PROGRAM).id();
        revocations.revoke(id, coordinator, "Not their own work.");
        assertThatThrownBy(() -> testRenewals.file(id, holder, testRenewals.enough()))
                .isInstanceOf(RenewalRefused.class);
        engine.runJobs(id);
        engine.assertEndedAt(id, "endEvent_revoked");
        assertThat(renewal(id).state()).isEqualTo(Renewal.State.STOPPED);
    }

    @Test
    void anAwardRevokedBeforeItsRenewalOpensEndsTheWait() {
        UUID id = testRenewals.award(holder, TestRenewals.PROGRAM).id();
        revocations.revoke(id, coordinator, "Not their own work.");
        engine.runJobs(id);
        engine.assertEndedAt(id, "endEvent_revoked");
        assertThat(renewals.find(id)).isEmpty();
    }

    @Test
    void anAwardWithoutEndHasNoRenewal() {
        Award award = testRenewals.award(holder, "mrtq-infant-toddler");
        assertThat(award.expiresOn()).isNull();
        assertThat(engine.waitsAt(award.id())).isEmpty();
    }

    private void assertLapsed(UUID id) {
        engine.assertEndedAt(id, "endEvent_notRenewed");
        assertThat(engine.passed(id)).contains("endEvent_renewalClosed");
        assertThat(renewal(id).state()).isEqualTo(Renewal.State.LAPSED);
    }

    private void pay(Award award) {
        var receipt = new Receipt(Receipt.Means.CHECK, UUID.randomUUID().toString(), clock.today());
        fees.pay(award.caseId(), coordinator, fees.state(award.caseId()).owed(), receipt);
        engine.runJobs(award.id());
    }

    private Renewal renewal(UUID id) {
        return renewals.find(id).orElseThrow();
    }

    private List<String> mails(String notice) {
        return jdbc.sql("SELECT subject || ' ' || text FROM outbox_mail WHERE notice = ? AND receiver = ?")
                .params(notice, holder.value())
                .query(String.class)
                .list();
    }
}
