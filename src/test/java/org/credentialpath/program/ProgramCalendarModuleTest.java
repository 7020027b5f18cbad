package org.credentialpath.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.credentialpath.program.ReviewSessions.Session;
import org.credentialpath.program.Value.Entries;
import org.credentialpath.shared.Hours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Limits, meetings and sessions on the calendar of the institution. */
@SpringBootTest
class ProgramCalendarModuleTest {

    @Autowired
    Programs programs;

    @Autowired
    Limits limits;

    @Autowired
    MeetingDays meetings;

    @Autowired
    ReviewSessions sessions;

    @Autowired
    CriticalPath path;

    @Test
    void limitsEndWithTheirLastBusinessDay() {
        Instant monday = Instant.parse("2026-11-02T15:00:00Z");

        assertThat(limits.due(ref(), "decide-eligibility", monday)).isEqualTo("2026-11-18T04:59:59Z");
    }

    @Test
    void remindersAndEscalationAreCountedFromTheEnd() {
        Instant due = Instant.parse("2026-11-18T04:59:59Z");

        assertThat(limits.remindAt(ref(), "review-portfolio", due))
                .containsExactly(
                        Instant.parse("2026-11-10T04:59:59Z"),
                        Instant.parse("2026-11-19T04:59:59Z"),
                        Instant.parse("2026-11-21T04:59:59Z"));
        assertThat(limits.escalateAt(ref(), "decide-eligibility", due)).contains(Instant.parse("2026-11-19T04:59:59Z"));
        assertThat(limits.escalateAt(ref(), "visit-hold", due)).isEmpty();
    }

    @Test
    void countsBackFromADate() {
        assertThat(limits.before(ref(), "in-person-gate", Instant.parse("2027-02-26T14:00:00Z")))
                .isEqualTo("2027-01-13T04:59:59Z");
    }

    @Test
    void namesALimitNobodyHasSet() {
        assertThatThrownBy(() -> limits.length(ref(), "do-nothing")).hasMessageContaining("defaults.yaml");
    }

    @Test
    void meetingsKeepTheirWeekdayAndLeaveOutHolidays() {
        // The Monday nearest to January 19 is Martin Luther King Day.
        assertThat(meetings.from(packet(), LocalDate.of(2026, 10, 19)))
                .containsExactly(
                        LocalDate.of(2026, 10, 19),
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 12, 21),
                        LocalDate.of(2027, 1, 25),
                        LocalDate.of(2027, 2, 22),
                        LocalDate.of(2027, 3, 22));
    }

    @Test
    void aWeekLeftOutMovesTheWeeklyMeetingsThatFollow() {
        // September 7, 2026, is Labor Day.
        assertThat(meetings.from(weekly(), LocalDate.of(2026, 8, 31)))
                .containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 21));
    }

    @Test
    void anApplicationGoesToTheSessionWhoseDeadlineIsOpen() {
        Session april = new Session(LocalDate.of(2027, 4, 27), Instant.parse("2027-03-19T03:59:59Z"));
        Session july = new Session(LocalDate.of(2027, 7, 27), Instant.parse("2027-06-18T03:59:59Z"));

        assertThat(sessions.nextFor(packet(), april.deadline())).isEqualTo(april);
        assertThat(sessions.nextFor(packet(), april.deadline().plusSeconds(1))).isEqualTo(july);
    }

    @Test
    void warnsWhenTheLastMeetingIsAfterTheDeadline() {
        assertThat(path.warning(packet(), LocalDate.of(2027, 3, 22))).hasValueSatisfying(warning -> {
            assertThat(warning.missed().day()).isEqualTo("2027-04-27");
            assertThat(warning.next().day()).isEqualTo("2027-07-27");
        });
    }

    @Test
    void doesNotWarnWhenThereIsTime() {
        assertThat(path.warning(packet(), LocalDate.of(2027, 3, 18))).isEmpty();
    }

    @Test
    void oneMeetingEarnsNoMoreThanThePacketAllows() {
        CohortPlan.Attendance attendance = packet().cohort().attendance();

        assertThat(attendance.atMost(Hours.ofMinutes(180))).hasToString("2");
        assertThat(attendance.atMost(Hours.ofMinutes(90))).hasToString("1.5");
    }

    private Packet packet() {
        return programs.get("mrtq-infant-toddler").current();
    }

    private PacketRef ref() {
        return packet().ref();
    }

    private static Packet weekly() {
        var faults = new Faults();
        Entries file = YamlFile.read("a.yaml", """
                id: a
                name: A
                grantor: B
                unit: person
                packet: '1'
                cohort:
                  {min: 1, max: 2, start-months: [august], length: 4 weeks, short-decision: 7 d, starts-waited: 1,
                   led-by: facilitator, attendance: {full-from-percent: 80, partial-credit: false, most: 1},
                   absence: {plan: 1, decide: 1, decide-in-a-row: 1}, meetings: [
                     {number: 1, after: 0 weeks, minutes: 60, title: One},
                     {number: 2, after: 1 weeks, minutes: 60, title: Two},
                     {number: 3, after: 2 weeks, minutes: 60, title: Three}]}
                """, faults);
        Packet packet = PacketFile.read(file, file, faults).packet();
        assertThat(faults.found()).isEmpty();
        return packet;
    }
}
