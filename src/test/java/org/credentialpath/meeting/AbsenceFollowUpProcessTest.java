package org.credentialpath.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.GoingOn;
import org.credentialpath.cohort.CohortLeaving;
import org.credentialpath.engine.Decisions;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code absence-follow-up}, and every row of its decision. */
@SpringBootTest
@WalksAll("absence-follow-up")
class AbsenceFollowUpProcessTest {

    private static final AttendanceMark MISSED = AttendanceMark.NO_SHOW;

    @Autowired
    TestMeetings testMeetings;

    @Autowired
    TestPeople people;

    @Autowired
    EngineSteps engine;

    @Autowired
    CohortLeaving leaving;

    @Autowired
    Absences absences;

    @Autowired
    FollowUps followUps;

    @Autowired
    AttendanceCorrections corrections;

    @Autowired
    Cases cases;

    @Autowired
    GoingOn goingOn;

    @Autowired
    Decisions decisions;

    @Autowired
    HouseClock clock;

    PersonId facilitator;
    PersonId coordinator;
    CohortId cohort;
    CaseId member;

    @BeforeEach
    void aCohort() {
        facilitator = people.with(Role.FACILITATOR);
        coordinator = people.with(Role.COORDINATOR);
        cohort = testMeetings.cohortOf(facilitator);
        member = testMeetings.join(cohort, people.with(Role.PARTICIPANT));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, CONTACT",
        "2, 1, MAKE_UP_PLAN",
        "3, 1, COORDINATOR",
        "4, 1, COORDINATOR",
        "2, 2, COORDINATOR",
        "1, 2, COORDINATOR"
    })
    void choosesTheFollowUpByTheProgramsNumbers(int unexcused, int inARow, String followUp) {
        assertThat(followUp(unexcused, inARow, 2, 3, 2)).isEqualTo(followUp);
    }

    @Test
    void anotherProgramMayNameOtherNumbers() {
        assertThat(followUp(2, 2, 3, 5, 4)).isEqualTo("CONTACT");
        assertThat(followUp(3, 3, 3, 5, 4)).isEqualTo("MAKE_UP_PLAN");
        assertThat(followUp(4, 4, 3, 5, 4)).isEqualTo("COORDINATOR");
    }

    private String followUp(int unexcused, int inARow, int planFrom, int decideFrom, int inARowLimit) {
        return String.valueOf(decisions
                .decide(
                        "absence-follow-up",
                        Map.of(
                                "unexcused", unexcused,
                                "inARow", inARow,
                                "planFrom", planFrom,
                                "decideFrom", decideFrom,
                                "inARowLimit", inARowLimit))
                .get(0)
                .get("followUp"));
    }

    @Test
    void theFirstMissIsFollowedByContact() {
        AbsenceId id = missed();
        engine.assertWaitsAt(id.value(), "userTask_contactParticipant");
        assertThat(engine.passed(id.value())).contains("sendTask_sayMissed");
        assertThatThrownBy(() -> followUps.contacted(id, people.with(Role.FACILITATOR), true, "x"))
                .isInstanceOf(Forbidden.class);
        followUps.contacted(id, facilitator, true, "The child was ill");
        engine.assertEndedAt(id.value(), "endEvent_contacted");
        assertThatThrownBy(() -> followUps.contacted(id, facilitator, true, "again"))
                .isInstanceOf(MeetingRefused.class);
    }

    @Test
    void theSecondMissIsFollowedByAPlan() {
        missed();
        testMeetings.held(cohort, Map.of());
        AbsenceId id = missed();
        engine.assertWaitsAt(id.value(), "userTask_agreeMakeUpPlan");
        assertThatThrownBy(() -> followUps.planAgreed(
                        id, facilitator, "Read", clock.today().minusDays(1)))
                .isInstanceOf(MeetingRefused.class);
        followUps.planAgreed(id, facilitator, "Read chapter 3", clock.today().plusDays(14));
        engine.assertEndedAt(id.value(), "endEvent_planAgreed");
        assertThat(engine.passed(id.value())).contains("sendTask_sendMakeUpPlan");
    }

    @Test
    void anExcusedMeetingBetweenBreaksTheRow() {
        missed();
        testMeetings.held(cohort, Map.of(member, AttendanceMark.EXCUSED));
        missed();
        assertThat(latest().unexcused()).isEqualTo(2);
        assertThat(latest().inARow()).isEqualTo(1);
    }

    @Test
    void twoInARowAreAPersonsDecision() {
        missed();
        AbsenceId id = missed();
        engine.assertWaitsAt(id.value(), "userTask_decideContinuation");
        assertThat(cases.get(member).status()).isEqualTo(Case.Status.OPEN);
        assertThatThrownBy(() -> decide(id, facilitator, FollowUps.Continuation.CONTINUE))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> followUps.decide(
                        id,
                        coordinator,
                        FollowUps.Continuation.CONTINUE,
                        clock.today().plusDays(1),
                        "x"))
                .isInstanceOf(MeetingRefused.class);
        decide(id, coordinator, FollowUps.Continuation.CONTINUE);
        engine.assertEndedAt(id.value(), "endEvent_continuationDecided");
        assertThat(cases.get(member).status()).isEqualTo(Case.Status.OPEN);
    }

    @Test
    void aThirdMissMayLeadToTheNextCohort() {
        missed();
        testMeetings.held(cohort, Map.of());
        missed();
        testMeetings.held(cohort, Map.of());
        AbsenceId id = missed();
        engine.assertWaitsAt(id.value(), "userTask_decideContinuation");
        decide(id, coordinator, FollowUps.Continuation.TRANSFER);
        engine.assertEndedAt(id.value(), "endEvent_continuationDecided");
        assertThat(goingOn.transfersWanted(cases.get(member).packet().program()))
                .contains(member);
    }

    @Test
    void whoStopsIsWithdrawnByTheCoordinator() {
        missed();
        AbsenceId id = missed();
        decide(id, coordinator, FollowUps.Continuation.WITHDRAW);
        engine.assertEndedAt(id.value(), "endEvent_continuationDecided");
        assertThat(cases.get(member).status()).isEqualTo(Case.Status.WITHDRAWN);
    }

    @Test
    void aCorrectedAbsenceIsSettled() {
        AbsenceId id = missed();
        corrections.correct(
                latest().meeting(), facilitator, new Attended(member, AttendanceMark.EXCUSED, 0, ""), "She had called");
        engine.runJobs(id.value());
        engine.assertEndedAt(id.value(), "endEvent_absenceSettled");
        assertThat(latest().state()).isEqualTo(Absence.State.SETTLED);
    }

    @Test
    void whoHasLeftIsNotFollowedUp() {
        AbsenceId id = missed();
        leaving.leave(member);
        engine.runJobs(id.value());
        engine.assertEndedAt(id.value(), "endEvent_absenceSettled");
    }

    private AbsenceId missed() {
        testMeetings.held(cohort, Map.of(member, MISSED));
        return latest().id();
    }

    private Absence latest() {
        var all = absences.of(member);
        return all.get(all.size() - 1);
    }

    private void decide(AbsenceId id, PersonId by, FollowUps.Continuation outcome) {
        TestPeople.as(by, () -> {
            followUps.decide(id, by, outcome, clock.today(), "We talked");
            return id;
        });
    }
}
