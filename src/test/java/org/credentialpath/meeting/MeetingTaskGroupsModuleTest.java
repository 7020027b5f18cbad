package org.credentialpath.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskGroups;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Each task that may be opened to coordinators, done by one who does not lead the cohort. */
@SpringBootTest
class MeetingTaskGroupsModuleTest {

    @Autowired
    TaskGroups groups;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TestMeetings testMeetings;

    @Autowired
    TestPeople people;

    @Autowired
    EngineSteps engine;

    @Autowired
    AttendanceBook book;

    @Autowired
    Absences absences;

    @Autowired
    FollowUps followUps;

    @Autowired
    Disputes disputes;

    @Autowired
    HouseClock clock;

    PersonId coordinator;
    PersonId participant;
    CohortId cohort;
    CaseId member;

    @BeforeEach
    void aCohort() {
        coordinator = people.with(Role.COORDINATOR);
        participant = people.with(Role.PARTICIPANT);
        cohort = testMeetings.cohortOf(people.with(Role.FACILITATOR));
        member = testMeetings.join(cohort, participant);
    }

    @Test
    void attendance() {
        MeetingId meeting = testMeetings.over(cohort);
        mayBeOpenToCoordinators(meeting.value(), "page:attendance");

        book.record(meeting, coordinator, List.of(new Attended(member, AttendanceMark.PRESENT, 60, "")));

        assertThat(tasks.ofKey(meeting.value(), "page:attendance")).isEmpty();
    }

    @Test
    void contact() {
        AbsenceId absence = missed();
        mayBeOpenToCoordinators(absence.value(), "form:contact-participant");

        followUps.contacted(absence, coordinator, true, "All is well");

        engine.assertEndedAt(absence.value(), "endEvent_contacted");
    }

    @Test
    void aPlanToMakeUp() {
        missed();
        testMeetings.held(cohort, Map.of());
        AbsenceId absence = missed();
        mayBeOpenToCoordinators(absence.value(), "form:make-up-plan");

        followUps.planAgreed(absence, coordinator, "Read", clock.today());

        engine.assertEndedAt(absence.value(), "endEvent_planAgreed");
    }

    @Test
    void aDispute() {
        MeetingId meeting = testMeetings.held(cohort, Map.of(member, AttendanceMark.NO_SHOW));
        DisputeId dispute = disputes.raise(member, meeting, participant, "I was there");
        mayBeOpenToCoordinators(dispute.value(), "form:dispute-answer");

        disputes.answer(dispute, coordinator, null, "You were not in the call");

        engine.assertEndedAt(dispute.value(), "endEvent_disputeAnswered");
    }

    @Test
    void whatACoordinatorDecidesIsNobodyElses() {
        missed();
        AbsenceId absence = missed();

        assertThat(tasks.ofKey(absence.value(), "form:continuation-decision"))
                .singleElement()
                .satisfies(task -> assertThat(groups.able(task)).isEmpty());
    }

    private void mayBeOpenToCoordinators(UUID key, String form) {
        assertThat(tasks.ofKey(key, form)).singleElement().satisfies(task -> {
            assertThat(task.groups()).containsExactly("facilitator@" + cohort);
            assertThat(groups.able(task)).containsExactlyInAnyOrder("facilitator@" + cohort, "coordinator");
        });
    }

    private AbsenceId missed() {
        testMeetings.held(cohort, Map.of(member, AttendanceMark.NO_SHOW));
        List<Absence> all = absences.of(member);
        return all.get(all.size() - 1).id();
    }
}
