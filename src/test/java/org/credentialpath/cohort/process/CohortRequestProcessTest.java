package org.credentialpath.cohort.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.EligibilityResult;
import org.credentialpath.cohort.EndReason;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.cohort.TestPlaces;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every flow, end and boundary event of {@code cohort-request}. */
@SpringBootTest
@WalksAll("cohort-request")
class CohortRequestProcessTest {

    private static final String FIND_PLACE = "callActivity_findPlace";

    @Autowired
    TestRequests requests;

    @Autowired
    TestPlaces places;

    @Autowired
    EngineSteps steps;

    @Autowired
    Cases cases;

    @Autowired
    EvidenceRecord record;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void clear() {
        places.clear();
    }

    @Test
    void leadsFromTheInvitationToTheCohort() {
        places.cohortWith(1);
        CaseId id = requests.invited();
        steps.assertWaitsAt(id.value(), "userTask_requestPlace");
        assertThat(state(id)).isEqualTo(RequestState.DRAFT);

        requests.submit(id, requests.complete());
        steps.assertWaitsAt(id.value(), "userTask_decideEligibility");
        assertThat(state(id)).isEqualTo(RequestState.SUBMITTED);

        requests.decide(id, EligibilityResult.ELIGIBLE);
        steps.assertWaitsAt(id.value(), FIND_PLACE, "userTask_signAgreement");
        assertThat(state(id)).isEqualTo(RequestState.ELIGIBLE);

        requests.sign(id);
        assertThat(steps.passed(id.value())).contains(FIND_PLACE, "endEvent_enrolled");
        assertThat(state(id)).isEqualTo(RequestState.ENROLLED);
        assertThat(cases.get(id).participant()).isEqualTo(requests.person(id));
        assertThat(notices(id)).containsExactly("invitation", "request-received", "seat-offered", "enrolled");
    }

    @Test
    void endsWhenTheInvitationLapses() {
        CaseId id = requests.invited();
        steps.fireTimer(id.value(), "boundaryEvent_invitationLapsed");

        steps.assertEndedAt(id.value(), "endEvent_requestExpired");
        assertThat(state(id)).isEqualTo(RequestState.EXPIRED);
        assertThat(requests.get(id).endedBecause()).isEqualTo(EndReason.NOT_SENT);
    }

    @Test
    void checksAgainWhenMoreIsKnown() {
        CaseId id = requests.submitted();
        requests.decide(id, EligibilityResult.MORE_INFORMATION);
        steps.assertWaitsAt(id.value(), "userTask_giveInformation");
        assertThat(requests.get(id).question()).isEqualTo("Please tell us more.");

        requests.inform(id);
        steps.assertWaitsAt(id.value(), "userTask_decideEligibility");
        assertThat(requests.get(id).question()).isNull();
        assertThat(acts(id).filter("eligibility.checked"::equals)).hasSize(2);
        assertThat(notices(id)).contains("request-more-information");
    }

    @Test
    void isDecidedWithoutTheAnswerThatNeverCame() {
        CaseId id = requests.submitted();
        requests.decide(id, EligibilityResult.MORE_INFORMATION);
        steps.fireTimer(id.value(), "boundaryEvent_noInformation");

        steps.assertWaitsAt(id.value(), "userTask_decideEligibility");
        requests.decide(id, EligibilityResult.NOT_ELIGIBLE);
        steps.assertEndedAt(id.value(), "endEvent_notEligible");
    }

    @Test
    void explainsEveryUnmetRule() {
        CaseId id = requests.invited();
        requests.submit(id, requests.answers(List.of()));
        requests.decide(id, EligibilityResult.NOT_ELIGIBLE);

        steps.assertEndedAt(id.value(), "endEvent_notEligible");
        assertThat(state(id)).isEqualTo(RequestState.INELIGIBLE);
        assertThat(letter(id, "request-not-eligible"))
                .contains("active member of the MRTQ Registry")
                .contains("completed the four core trainings")
                .contains("Please tell us more.")
                .doesNotContain("ready to put a portfolio");
    }

    @Test
    void endsWhenTheAgreementIsNotSigned() {
        places.cohortWith(1);
        CaseId id = requests.eligible();
        steps.fireTimer(id.value(), "boundaryEvent_agreementLapsed");

        steps.assertEndedAt(id.value(), "endEvent_seatReleased");
        assertThat(requests.get(id).endedBecause()).isEqualTo(EndReason.NOT_SIGNED);
        assertThat(notices(id)).contains("seat-released");
    }

    @Test
    void endsWhenNoPlaceWasFoundInTime() {
        CaseId id = requests.eligible();
        steps.fireTimer(id.value(), "timerEvent_startsMissed");

        steps.assertEndedAt(id.value(), "endEvent_notPlaced");
        assertThat(requests.get(id).endedBecause()).isEqualTo(EndReason.NOT_PLACED);
        assertThat(notices(id)).contains("request-expired");
    }

    @Test
    void isWithdrawnBeforeItIsSent() {
        withdrawAt(requests.invited(), "userTask_requestPlace");
    }

    @Test
    void isWithdrawnWhileItIsDecided() {
        withdrawAt(requests.submitted(), "userTask_decideEligibility");
    }

    @Test
    void isWithdrawnWhileMoreIsAsked() {
        CaseId id = requests.submitted();
        requests.decide(id, EligibilityResult.MORE_INFORMATION);
        withdrawAt(id, "userTask_giveInformation");
    }

    @Test
    void isWithdrawnFromTheWaitlist() {
        withdrawAt(requests.eligible(), FIND_PLACE, "gateway_waitForSeat");
    }

    @Test
    void isWithdrawnWhileTheAgreementWaits() {
        places.cohortWith(1);
        CaseId id = requests.eligible();
        CaseId next = requests.eligible();
        withdrawAt(id, FIND_PLACE, "userTask_signAgreement");

        steps.runJobs(next.value());
        steps.assertWaitsAt(next.value(), FIND_PLACE, "userTask_signAgreement");
    }

    private void withdrawAt(CaseId id, String... waits) {
        steps.assertWaitsAt(id.value(), waits);
        requests.withdraw(id);
        steps.runJobs(id.value());

        steps.assertEndedAt(id.value(), "endEvent_requestWithdrawn");
        assertThat(state(id)).isEqualTo(RequestState.WITHDRAWN);
        assertThat(notices(id)).contains("request-withdrawn");
    }

    private RequestState state(CaseId id) {
        return requests.get(id).state();
    }

    private java.util.stream.Stream<String> acts(CaseId id) {
        return record.entriesOf(id.value()).stream().map(Entry::kind);
    }

    private List<String> notices(CaseId id) {
        return record.entriesOf(id.value()).stream()
                .filter(entry -> entry.kind().equals("notice.queued"))
                .map(entry -> entry.facts().get("notice"))
                .toList();
    }

    private String letter(CaseId id, String notice) {
        UUID about = id.value();
        return jdbc.sql("SELECT text FROM outbox_mail WHERE about = ? AND notice = ?")
                .params(about, notice)
                .query(String.class)
                .single();
    }
}
