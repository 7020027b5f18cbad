package org.credentialpath.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import java.util.List;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRefused;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.FailedSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Application.Consent;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Every way through {@code credential-award}, with each delivery failing and mended by itself. */
@SpringBootTest
@WalksAll("credential-award")
class CredentialAwardProcessTest {

    private static final String CERTIFICATE = "serviceTask_makeCertificate";
    private static final String REGISTER = "serviceTask_enterInRegister";
    private static final int ATTEMPTS = 4;

    @MockitoSpyBean
    Certificate certificate;

    @MockitoSpyBean
    RegisterTable registerTable;

    @Autowired
    TestAwards testAwards;

    @Autowired
    TestCases testCases;

    @Autowired
    TestPeople people;

    @Autowired
    EngineSteps engine;

    @Autowired
    FailedSteps failed;

    @Autowired
    Awards awards;

    @Autowired
    Register register;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    PersonId candidate;
    CaseId id;
    UUID key;

    @BeforeEach
    void decided() {
        candidate = people.with(Role.PARTICIPANT);
        id = testAwards.inReview(candidate, Consent.NAME);
        key = id.value();
    }

    @Test
    void deliversNumberCertificateRegisterEntryAndTheGoodNews() {
        testAwards.start(id, candidate);
        assertAwardWaitsAt(CERTIFICATE, REGISTER);
        Award award = awards.ofCase(id).orElseThrow();
        assertThat(award.number()).matches("MITC-\\d{4}-\\d{4}");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);

        engine.runJobs(key);

        assertDelivered();
        assertThat(engine.passed(key))
                .containsSubsequence("serviceTask_enterAward", "gateway_deliver", CERTIFICATE, "gateway_delivered")
                .containsSubsequence("gateway_deliver", REGISTER, "gateway_delivered", "sendTask_congratulate");
        RegisterEntry entry = entry();
        assertThat(entry.certificate()).isTrue();
        assertThat(entry.shown()).isEqualTo(Shown.NAME);
        assertThat(mails())
                .singleElement()
                .asString()
                .contains("Your certificate is ready", "Maine Infant Toddler Credential", "/credentials/" + award.id());
    }

    @Test
    void passesOverANumberAnotherProgramHasGivenOut() {
        Award first = testAwards.delivered(people.with(Role.PARTICIPANT), Consent.NAME);
        jdbc.sql("UPDATE award_serial SET last = last - 1 WHERE program = ?")
                .param(first.packet().program())
                .update();

        testAwards.start(id, candidate);

        assertThat(awards.ofCase(id).orElseThrow().number()).isGreaterThan(first.number());
    }

    @Test
    void aCertificateThatFailsHoldsUpNeitherAwardNorRegister() {
        doThrow(new IllegalStateException("The certificate could not be drawn"))
                .when(certificate)
                .render(any(), any());
        testAwards.start(id, candidate);

        assertThatThrownBy(() -> engine.tryStep(key, CERTIFICATE)).hasMessageContaining("could not be drawn");
        engine.tryStep(key, REGISTER);

        assertAwardWaitsAt(CERTIFICATE, "gateway_delivered");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
        assertThat(entry().certificate()).isFalse();
        assertThat(entry().shown()).isEqualTo(Shown.NAME);
        assertThat(mails()).isEmpty();

        doCallRealMethod().when(certificate).render(any(), any());
        engine.tryStep(key, CERTIFICATE);
        assertDelivered();
        assertThat(entry().certificate()).isTrue();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aRegisterThatFailsHoldsUpNeitherAwardNorCertificate() {
        doThrow(new IllegalStateException("The register is closed"))
                .when(registerTable)
                .add(any(), any());
        testAwards.start(id, candidate);

        assertThatThrownBy(() -> engine.tryStep(key, REGISTER)).hasMessageContaining("register is closed");
        engine.tryStep(key, CERTIFICATE);

        assertAwardWaitsAt(REGISTER, "gateway_delivered");
        assertThat(entry().certificate()).isTrue();
        assertThat(entry().shown()).isNull();

        doCallRealMethod().when(registerTable).add(any(), any());
        engine.tryStep(key, REGISTER);
        assertDelivered();
        assertThat(entry().shown()).isEqualTo(Shown.NAME);
    }

    @Test
    void aDeliveryThatKeepsFailingIsShownToStaffAndTriedAgainLater() {
        doThrow(new IllegalStateException("The certificate could not be drawn"))
                .when(certificate)
                .render(any(), any());
        testAwards.start(id, candidate);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            assertThatThrownBy(() -> engine.tryStep(key, CERTIFICATE)).isInstanceOf(RuntimeException.class);
        }

        List<FailedSteps.FailedStep> seen =
                failed.list().stream().filter(step -> key.equals(step.key())).toList();
        assertThat(seen).singleElement().satisfies(step -> {
            assertThat(step.element()).isEqualTo(CERTIFICATE);
            assertThat(step.title()).isEqualTo("Make the certificate");
            assertThat(step.message()).isEqualTo("The certificate could not be drawn");
        });

        doCallRealMethod().when(certificate).render(any(), any());
        failed.retry(seen.get(0).id());
        engine.runJobs(key);
        assertDelivered();
        assertThat(failed.list()).noneMatch(step -> key.equals(step.key()));
    }

    @Test
    void doneASecondTimeEveryStepLeavesTheSameFacts() {
        testAwards.start(id, candidate);
        engine.runJobs(key);
        Award award = awards.ofCase(id).orElseThrow();
        String before = facts();

        testAwards.start(id, candidate);
        engine.runJobs(key);

        assertThat(awards.ofCase(id)).contains(award);
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void nobodyIsAwardedWhoseCaseIsNotInReview() {
        PersonId other = people.with(Role.PARTICIPANT);
        CaseId open = testCases.opened(other, null);
        assertThatThrownBy(() -> testAwards.start(open, other)).isInstanceOf(CaseRefused.class);
        assertThat(awards.ofCase(open)).isEmpty();
    }

    // The case itself runs under the same key and is left out.
    private void assertAwardWaitsAt(String... elements) {
        assertThat(waiting()).containsExactlyInAnyOrder(elements);
    }

    private void assertDelivered() {
        assertThat(waiting()).isEmpty();
        assertThat(engine.passed(key)).contains("endEvent_awardDelivered");
    }

    private List<String> waiting() {
        return engine.waitsAt(key).stream()
                .filter(List.of(CERTIFICATE, REGISTER, "gateway_delivered")::contains)
                .toList();
    }

    private RegisterEntry entry() {
        return register.open(awards.ofCase(id).orElseThrow().id(), candidate);
    }

    private List<String> mails() {
        return jdbc.sql("SELECT subject || ' ' || text FROM outbox_mail WHERE notice = ? AND receiver = ?")
                .params("award-delivered", candidate.value())
                .query(String.class)
                .list();
    }

    /** Everything the three steps leave behind, acts included; what differs after a second time shows. */
    private String facts() {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM award WHERE case_id = :case) || ' '
                            || (SELECT count(*) FROM award_certificate c JOIN award a ON a.id = c.award
                                WHERE a.case_id = :case) || ' '
                            || (SELECT count(*) FROM register_showing s JOIN award a ON a.id = s.award
                                WHERE a.case_id = :case) || ' '
                            || (SELECT count(*) FROM record_entry WHERE stream = :case
                                AND kind IN ('award.entered', 'certificate.made', 'award.registered', 'case.decided'))""").param("case", key).query(String.class).single();
    }
}
