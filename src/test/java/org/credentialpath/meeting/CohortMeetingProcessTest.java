package org.credentialpath.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.meeting.CohortMeetingProcess.Approval;
import org.credentialpath.notification.CalendarEntries.CalendarEntry;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through {@code cohort-meeting}. */
@SpringBootTest
@WalksAll("cohort-meeting")
class CohortMeetingProcessTest {

    @Autowired
    TestMeetings testMeetings;

    @Autowired
    TestPeople people;

    @Autowired
    EngineSteps engine;

    @Autowired
    Meetings meetings;

    @Autowired
    NextMeeting next;

    @Autowired
    MeetingChanges changes;

    @Autowired
    InPersonApproval approval;

    @Autowired
    AttendanceBook book;

    @Autowired
    GrowthHours hours;

    @Autowired
    Absences absences;

    @Autowired
    MeetingCalendar calendar;

    @Autowired
    CohortCatalog cohorts;

    @Autowired
    JdbcClient jdbc;

    PersonId facilitator;
    PersonId coordinator;
    PersonId participant;
    CohortId cohort;
    CaseId member;
    CaseId other;

    @BeforeEach
    void aCohort() {
        facilitator = people.with(Role.FACILITATOR);
        coordinator = people.with(Role.COORDINATOR);
        participant = people.with(Role.PARTICIPANT);
        cohort = testMeetings.cohortOf(facilitator);
        member = testMeetings.join(cohort, participant);
        other = testMeetings.join(cohort, people.with(Role.PARTICIPANT));
    }

    @Test
    void remindsTwiceAndAsksForAttendanceWhenTheMeetingIsOver() {
        MeetingId id = testMeetings.next(cohort);
        engine.assertWaitsAt(id.value(), "timerEvent_reminderDay");
        assertThat(mails("meeting-invitation", id)).isEqualTo(3);
        engine.fireTimer(id.value(), "timerEvent_reminderDay");
        engine.fireTimer(id.value(), "timerEvent_reminderDay");
        assertThat(mails("meeting-reminder", id)).isEqualTo(6);
        engine.assertWaitsAt(id.value(), "timerEvent_meetingOver");
        engine.fireTimer(id.value(), "timerEvent_meetingOver");
        engine.assertWaitsAt(id.value(), "userTask_recordAttendance");
    }

    @Test
    void creditsHoursOnceAndFollowsAbsencesUp() {
        MeetingId id = testMeetings.held(cohort, Map.of(other, AttendanceMark.NO_SHOW));
        engine.assertEndedAt(id.value(), "endEvent_meetingHeld");
        assertThat(hours.total(member)).hasToString("2");
        assertThat(hours.total(other)).hasToString("0");
        assertThat(absences.of(other)).hasSize(1);
        assertThat(absences.of(member)).isEmpty();
        assertThat(meetings.get(id).state()).isEqualTo(Meeting.State.HELD);

        hours.credit(id);
        absences.followUp(id);
        assertThat(hours.of(member)).hasSize(1);
        assertThat(absences.of(other)).hasSize(1);
    }

    @Test
    void tellsTheNewDateAndBeginsTheRemindersAnew() {
        MeetingId id = testMeetings.next(cohort);
        Meeting before = meetings.get(id);
        engine.fireTimer(id.value(), "timerEvent_reminderDay");
        move(id);
        engine.runJobs(id.value());
        engine.assertWaitsAt(id.value(), "timerEvent_reminderDay");
        assertThat(engine.passed(id.value())).contains("sendTask_tellMoved");
        assertThat(mails("meeting-moved", id)).isEqualTo(3);
        Meeting moved = meetings.get(id);
        assertThat(moved.begins()).isAfter(before.begins());
        assertThat(moved.number()).isEqualTo(before.number());
        assertThat(cohorts.get(cohort).firstMeeting()).isEqualTo(moved.begins());
        assertThat(calendar.entry(moved).uid()).isEqualTo(calendar.entry(before).uid());
        assertThat(moved.sequence()).isGreaterThan(before.sequence());
    }

    @Test
    void replacesACanceledMeetingBeforeTheCohortEnds() {
        MeetingId id = testMeetings.next(cohort);
        changes.cancel(id, facilitator, "The road is closed");
        engine.runJobs(id.value());
        engine.assertEndedAt(id.value(), "endEvent_meetingCanceled");
        assertThat(mails("meeting-canceled", id)).isEqualTo(3);
        CalendarEntry gone = calendar.of("meeting-canceled", id.value()).orElseThrow();
        assertThat(gone.cancelled()).isTrue();
        Meeting instead = meetings.inPlaceOf(id).get(0);
        assertThat(instead.number()).isEqualTo(meetings.get(id).number());
        assertThat(instead.begins()).isEqualTo(meetings.get(id).begins().plus(Duration.ofDays(7)));
        assertThat(cohorts.get(cohort).firstMeeting()).isEqualTo(instead.begins());
        assertThat(next.find(cohort)).map(Meeting::id).contains(instead.id());
    }

    @Test
    void aMeetingThatWasNotHeldIsReplaced() {
        MeetingId id = testMeetings.over(cohort);
        assertThatThrownBy(() -> book.notHeld(id, facilitator, " ")).isInstanceOf(MeetingRefused.class);
        book.notHeld(id, facilitator, "The power was out");
        engine.assertEndedAt(id.value(), "endEvent_meetingCanceled");
        assertThat(meetings.inPlaceOf(id)).hasSize(1);
        assertThat(hours.total(member)).hasToString("0");
    }

    @Test
    void anApprovedMeetingInPersonIsInvitedTo() {
        MeetingId id = testMeetings.nextInPerson(cohort);
        engine.assertWaitsAt(id.value(), "userTask_approveInPerson");
        assertThatThrownBy(() -> move(id)).isInstanceOf(MeetingRefused.class);
        assertThatThrownBy(() -> approval.decide(id, facilitator, Approval.APPROVED, "", List.of()))
                .isInstanceOf(Forbidden.class);
        approval.decide(id, coordinator, Approval.APPROVED, "", List.of());
        engine.assertWaitsAt(id.value(), "timerEvent_reminderDay");
        assertThatThrownBy(() -> approval.decide(id, coordinator, Approval.APPROVED, "", List.of()))
                .isInstanceOf(MeetingRefused.class);
    }

    @Test
    void aDeniedMeetingIsSubstitutedAsChosen() {
        MeetingId id = testMeetings.nextInPerson(cohort);
        var begins = meetings.get(id).localBegins();
        assertThatThrownBy(() -> approval.decide(id, coordinator, Approval.DENIED, "", List.of()))
                .isInstanceOf(MeetingRefused.class);
        approval.decide(
                id,
                coordinator,
                Approval.DENIED,
                "No room is free",
                List.of(
                        new InPersonApproval.Substitute(begins.minusDays(1), 60, "First half", "https://one.example"),
                        new InPersonApproval.Substitute(begins, 60, "", "")));
        engine.assertEndedAt(id.value(), "endEvent_meetingSubstituted");
        assertThat(mails("meeting-substituted", id)).isEqualTo(2);
        assertThat(meetings.inPlaceOf(id)).extracting(Meeting::topic).containsExactly("First half", "Meeting 1");
        assertThat(meetings.inPlaceOf(id)).noneMatch(Meeting::inPerson);
        assertThat(cohorts.get(cohort).firstMeeting())
                .isEqualTo(meetings.inPlaceOf(id).get(0).begins());
        assertThat(next.find(cohort)).map(Meeting::part).contains(1);
    }

    @Test
    void withoutADecisionByTheGateTheGroupMeetsOnline() {
        MeetingId id = testMeetings.nextInPerson(cohort);
        engine.fireTimer(id.value(), "boundaryEvent_gatePassed");
        engine.assertEndedAt(id.value(), "endEvent_meetingSubstituted");
        Meeting instead = meetings.inPlaceOf(id).get(0);
        assertThat(meetings.inPlaceOf(id)).hasSize(1);
        assertThat(instead.begins()).isEqualTo(meetings.get(id).begins());
        assertThat(instead.minutes()).isEqualTo(120);
        assertThat(instead.place()).isEmpty();
    }

    @Test
    void onlyTheFacilitatorOrACoordinatorChangesAMeeting() {
        MeetingId id = testMeetings.next(cohort);
        assertThatThrownBy(() -> changes.cancel(id, participant, "x")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> changes.cancel(id, people.with(Role.FACILITATOR), "x"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> changes.cancel(id, coordinator, " ")).isInstanceOf(MeetingRefused.class);
        changes.cancel(id, coordinator, "Storm");
        assertThat(meetings.get(id).state()).isEqualTo(Meeting.State.CANCELED);
    }

    @Test
    void refusesAttendanceThatIsNotWholeOrTooEarly() {
        MeetingId early = testMeetings.next(cohort);
        var all = List.of(present(member), present(other));
        assertThatThrownBy(() -> book.record(early, facilitator, all)).isInstanceOf(MeetingRefused.class);
        CohortId second = testMeetings.cohortOf(facilitator);
        CaseId only = testMeetings.join(second, people.with(Role.PARTICIPANT));
        MeetingId id = testMeetings.over(second);
        assertThatThrownBy(() -> book.record(id, facilitator, List.of())).isInstanceOf(MeetingRefused.class);
        var tooLong = List.of(new Attended(only, AttendanceMark.PARTIAL, 120, ""));
        assertThatThrownBy(() -> book.record(id, facilitator, tooLong)).isInstanceOf(MeetingRefused.class);
        book.record(id, facilitator, List.of(present(only)));
        assertThatThrownBy(() -> book.record(id, facilitator, List.of(present(only))))
                .isInstanceOf(MeetingRefused.class);
    }

    @Test
    void whatIsPlannedButNotNextMovesAndIsCanceledWithoutARun() {
        Meeting last = meetings.of(cohort).get(5);
        changes.move(last.id(), facilitator, last.localBegins().plusDays(1), "", "Holiday");
        assertThat(mails("meeting-moved", last.id())).isEqualTo(3);
        changes.cancel(last.id(), facilitator, "Holiday");
        assertThat(mails("meeting-canceled", last.id())).isEqualTo(3);
        assertThat(meetings.inPlaceOf(last.id())).hasSize(1);
    }

    private static Attended present(CaseId caseId) {
        return new Attended(caseId, AttendanceMark.PRESENT, 0, "");
    }

    private void move(MeetingId id) {
        changes.move(id, facilitator, meetings.get(id).localBegins().plusDays(2), "https://new.example", "Snow");
    }

    private int mails(String notice, MeetingId about) {
        return jdbc.sql("SELECT count(*) FROM outbox_mail WHERE notice = ? AND about = ?")
                .params(notice, about.value())
                .query(Integer.class)
                .single();
    }
}
