package org.credentialpath.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.credentialpath.engine.Decisions;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through {@code attendance-dispute}, corrections of attendance and hours, and the rows of {@code growth-hours}. */
@SpringBootTest
@WalksAll("attendance-dispute")
class AttendanceDisputeProcessTest {

    @Autowired
    TestMeetings testMeetings;

    @Autowired
    TestPeople people;

    @Autowired
    EngineSteps engine;

    @Autowired
    Disputes disputes;

    @Autowired
    AttendanceCorrections corrections;

    @Autowired
    AttendanceBook book;

    @Autowired
    GrowthHours hours;

    @Autowired
    Absences absences;

    @Autowired
    Decisions decisions;

    @Autowired
    JdbcClient jdbc;

    PersonId facilitator;
    PersonId participant;
    CohortId cohort;
    CaseId member;

    @BeforeEach
    void aCohort() {
        facilitator = people.with(Role.FACILITATOR);
        participant = people.with(Role.PARTICIPANT);
        cohort = testMeetings.cohortOf(facilitator);
        member = testMeetings.join(cohort, participant);
    }

    @ParameterizedTest
    @CsvSource({"80, false, WHOLE", "100, true, WHOLE", "79, true, PARTIAL", "79, false, NONE", "0, true, NONE"})
    void whoAttendsLongEnoughEarnsTheWhole(int share, boolean partialCredit, String credit) {
        assertThat(decisions
                        .decide("growth-hours", Map.of("share", share, "enough", 80, "partialCredit", partialCredit))
                        .get(0))
                .containsEntry("credit", credit);
    }

    @Test
    void aDisputeThatIsRightCorrectsAttendanceAndHours() {
        MeetingId meeting = held(AttendanceMark.NO_SHOW);
        AbsenceId absence = absences.of(member).get(0).id();
        DisputeId id = disputes.raise(member, meeting, participant, "I was there");
        engine.assertWaitsAt(id.value(), "userTask_answerDispute");
        disputes.answer(id, facilitator, mark(AttendanceMark.PRESENT), "You are right, sorry");
        engine.assertEndedAt(id.value(), "endEvent_disputeAnswered");
        assertThat(hours.total(member)).hasToString("2");
        assertThat(book.history(meeting, member))
                .extracting(Attendance::mark)
                .containsExactly(AttendanceMark.NO_SHOW, AttendanceMark.PRESENT);
        engine.runJobs(absence.value());
        engine.assertEndedAt(absence.value(), "endEvent_absenceSettled");
    }

    @Test
    void anAttendanceThatStandsIsExplained() {
        MeetingId meeting = held(AttendanceMark.NO_SHOW);
        DisputeId id = disputes.raise(member, meeting, participant, "I was there");
        assertThatThrownBy(() -> disputes.answer(id, facilitator, null, " ")).isInstanceOf(MeetingRefused.class);
        assertThatThrownBy(() -> disputes.answer(id, participant, null, "x")).isInstanceOf(Forbidden.class);
        disputes.answer(id, facilitator, null, "The list of the call does not show you");
        engine.assertEndedAt(id.value(), "endEvent_disputeAnswered");
        assertThat(hours.total(member)).hasToString("0");
        assertThat(disputes.get(id).corrected()).isFalse();
        assertThatThrownBy(() -> disputes.answer(id, facilitator, null, "again"))
                .isInstanceOf(MeetingRefused.class);
    }

    @Test
    void onlyTheParticipantDisputesOnceAndInTime() {
        MeetingId meeting = held(AttendanceMark.NO_SHOW);
        assertThatThrownBy(() -> disputes.raise(member, meeting, facilitator, "x"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> disputes.raise(member, meeting, participant, " "))
                .isInstanceOf(MeetingRefused.class);
        disputes.raise(member, meeting, participant, "I was there");
        assertThatThrownBy(() -> disputes.raise(member, meeting, participant, "I was there"))
                .isInstanceOf(MeetingRefused.class);
        MeetingId later = held(AttendanceMark.EXCUSED);
        longAgo(later);
        assertThatThrownBy(() -> disputes.raise(member, later, participant, "I was there"))
                .isInstanceOf(MeetingRefused.class);
        assertThatThrownBy(() -> disputes.raise(member, MeetingId.random(), participant, "x"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aCorrectionReversesTheHoursAndKeepsTheHistory() {
        MeetingId meeting = held(AttendanceMark.PRESENT);
        assertThat(hours.total(member)).hasToString("2");
        corrections.correct(meeting, facilitator, mark(AttendanceMark.PARTIAL), "Left after the first hour");
        assertThat(hours.total(member)).hasToString("0");
        corrections.correct(meeting, facilitator, mark(AttendanceMark.PRESENT), "It was somebody else");
        assertThat(hours.total(member)).hasToString("2");
        assertThat(hours.of(member))
                .extracting(HoursEntry::kind)
                .containsExactly(HoursEntry.Kind.CREDIT, HoursEntry.Kind.REVERSAL, HoursEntry.Kind.CORRECTION);
        hours.credit(meeting);
        assertThat(hours.of(member)).hasSize(3);
        assertThat(book.history(meeting, member)).hasSize(3);
    }

    @Test
    void aCorrectionToNoShowIsFollowedUp() {
        MeetingId meeting = held(AttendanceMark.PRESENT);
        corrections.correct(meeting, facilitator, mark(AttendanceMark.NO_SHOW), "Was not there");
        engine.assertWaitsAt(absences.of(member).get(0).id().value(), "userTask_contactParticipant");
    }

    @Test
    void aCorrectionNeedsAReasonAndADifference() {
        MeetingId meeting = held(AttendanceMark.PRESENT);
        refused(meeting, mark(AttendanceMark.PRESENT), "Same");
        refused(meeting, mark(AttendanceMark.EXCUSED), " ");
        refused(meeting, new Attended(CaseId.random(), AttendanceMark.EXCUSED, 0, ""), "Stranger");
        assertThatThrownBy(() -> corrections.correct(meeting, participant, mark(AttendanceMark.EXCUSED), "x"))
                .isInstanceOf(Forbidden.class);
    }

    private void refused(MeetingId meeting, Attended right, String reason) {
        assertThatThrownBy(() -> corrections.correct(meeting, facilitator, right, reason))
                .isInstanceOf(MeetingRefused.class);
    }

    private MeetingId held(AttendanceMark mark) {
        return testMeetings.held(cohort, Map.of(member, mark));
    }

    private Attended mark(AttendanceMark mark) {
        return new Attended(member, mark, 60, "");
    }

    // Nothing may change an attendance, so the time to dispute it is over only by an older entry of its own.
    private void longAgo(MeetingId meeting) {
        jdbc.sql("""
                        INSERT INTO attendance
                          (meeting, case_id, version, mark, minutes, note, reason, recorded_by, recorded_at)
                        SELECT meeting, case_id, version + 1, mark, minutes, note, 'old', recorded_by,
                               recorded_at - interval '20 days'
                        FROM attendance WHERE meeting = ? AND case_id = ?""").params(meeting.value(), member.value()).update();
    }
}
