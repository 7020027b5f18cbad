package org.credentialpath.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
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

/** Who is there, marked one by one: each mark is kept, nothing counts before it is finished, and then all of it does. */
@SpringBootTest
class TapsModuleTest {

    @Autowired
    Taps taps;

    @Autowired
    TestMeetings testMeetings;

    @Autowired
    TestPeople people;

    @Autowired
    Meetings meetings;

    @Autowired
    AttendanceBook book;

    @Autowired
    GrowthHours hours;

    @Autowired
    EvidenceRecord record;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HouseClock clock;

    PersonId facilitator;
    PersonId coordinator;
    CohortId cohort;
    List<CaseId> members;

    @BeforeEach
    void aCohort() {
        facilitator = people.with(Role.FACILITATOR);
        coordinator = people.with(Role.COORDINATOR);
        cohort = testMeetings.cohortOf(facilitator);
        members = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            members.add(testMeetings.join(cohort, people.with(Role.PARTICIPANT)));
        }
    }

    @Test
    void theLastMarkStandsAndEachIsKept() {
        MeetingId id = testMeetings.over(cohort);
        CaseId first = members.get(0);
        taps.mark(id, facilitator, first, AttendanceMark.NO_SHOW);
        taps.mark(id, facilitator, first, AttendanceMark.NO_SHOW);
        taps.mark(id, coordinator, first, AttendanceMark.PRESENT);
        assertThat(taps.history(id, first))
                .extracting(Tap::mark)
                .containsExactly(AttendanceMark.NO_SHOW, AttendanceMark.PRESENT);
        assertThat(taps.of(id)).hasSize(1);
        assertThat(taps.of(id).get(first)).extracting(Tap::by).isEqualTo(coordinator);
        assertThat(book.of(id)).isEmpty();
    }

    @Test
    void finishingRecordsWhatWasMarkedOnce() {
        MeetingId id = testMeetings.over(cohort);
        CaseId absent = members.get(0);
        taps.mark(id, facilitator, absent, AttendanceMark.NO_SHOW);
        refused(() -> finish(id), "unmarked");
        assertThat(taps.rest(id, facilitator)).isEqualTo(4);
        assertThat(taps.rest(id, facilitator)).isZero();
        finish(id);
        assertThat(book.of(id)).hasSize(5).allSatisfy(each -> assertThat(each.version())
                .isEqualTo(1));
        assertThat(hours.total(absent)).hasToString("0");
        assertThat(hours.total(members.get(1))).hasToString("2");
        refused(() -> finish(id), "recorded");
        refused(() -> taps.mark(id, facilitator, absent, AttendanceMark.PRESENT), "recorded");
        assertThat(record.entriesOf(absent.value()).stream()
                        .filter(entry -> entry.kind().equals("attendance.recorded")))
                .hasSize(1);
    }

    @Test
    void whoWasThereForAPartNeedsMinutes() {
        MeetingId id = testMeetings.over(cohort);
        CaseId late = members.get(0);
        taps.mark(id, facilitator, late, AttendanceMark.PARTIAL);
        taps.rest(id, facilitator);
        refused(() -> finish(id), "minutes");
        refused(() -> taps.detail(id, facilitator, late, 120, "", ""), "minutes");
        taps.detail(id, facilitator, late, 100, "Came by bus", "");
        // A slip of the finger costs nothing that was typed.
        taps.mark(id, facilitator, late, AttendanceMark.NO_SHOW);
        taps.mark(id, facilitator, late, AttendanceMark.PARTIAL);
        finish(id);
        assertThat(book.of(late)).singleElement().satisfies(each -> {
            assertThat(each.minutes()).isEqualTo(100);
            assertThat(each.note()).isEqualTo("Came by bus");
        });
    }

    @Test
    void whoComesLateIsThereForTheRest() {
        MeetingId id = testMeetings.next(cohort);
        begunAgo(id, Duration.ofMinutes(30));
        taps.mark(id, facilitator, members.get(0), AttendanceMark.PARTIAL);
        assertThat(taps.of(id).get(members.get(0)))
                .extracting(Tap::minutes)
                .matches(minutes -> minutes.equals(89) || minutes.equals(90));
        taps.rest(id, facilitator);
        refused(() -> finish(id), "not-over");
    }

    @Test
    void nobodyIsMarkedBeforeTheDay() {
        MeetingId id = testMeetings.next(cohort);
        assertThat(taps.isOpen(meetings.get(id))).isFalse();
        refused(() -> taps.mark(id, facilitator, members.get(0), AttendanceMark.PRESENT), "not-today");
        refused(() -> taps.rest(id, facilitator), "not-today");
    }

    @Test
    void whatTwoPeopleTapAndWriteAtOnceIsAllKept() {
        MeetingId id = testMeetings.over(cohort);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() ->
                                members.forEach(each -> taps.mark(id, facilitator, each, AttendanceMark.EXCUSED))),
                        CompletableFuture.runAsync(() ->
                                members.forEach(each -> taps.mark(id, coordinator, each, AttendanceMark.NO_SHOW))))
                .join();
        assertThat(members).allSatisfy(each -> assertThat(taps.history(id, each))
                .hasSize(2)
                .extracting(Tap::by)
                .containsExactlyInAnyOrder(facilitator, coordinator));
        CaseId first = members.get(0);
        taps.detail(id, facilitator, first, 0, "Called in", "");
        taps.detail(id, coordinator, first, 0, "Is ill", "");
        assertThat(taps.of(id).get(first)).extracting(Tap::note).isEqualTo("Called in / Is ill");
        taps.detail(id, coordinator, first, 0, "Ill", "Called in / Is ill");
        assertThat(taps.of(id).get(first)).extracting(Tap::note).isEqualTo("Ill");
    }

    @Test
    void onlyWhoLeadsTheCohortMarksItsMembers() {
        MeetingId id = testMeetings.over(cohort);
        CaseId elsewhere =
                testMeetings.join(testMeetings.cohortOf(people.with(Role.FACILITATOR)), people.with(Role.PARTICIPANT));
        assertThatThrownBy(() -> taps.mark(id, facilitator, elsewhere, AttendanceMark.PRESENT))
                .isInstanceOf(Forbidden.class);
        for (Role role : List.of(Role.FACILITATOR, Role.AUDITOR, Role.PARTICIPANT)) {
            PersonId stranger = people.with(role);
            assertThatThrownBy(() -> taps.mark(id, stranger, members.get(0), AttendanceMark.PRESENT))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> taps.finish(id, stranger)).isInstanceOf(Forbidden.class);
        }
    }

    private void finish(MeetingId id) {
        TestPeople.as(facilitator, () -> {
            taps.finish(id, facilitator);
            return id;
        });
    }

    private void begunAgo(MeetingId id, Duration ago) {
        jdbc.sql("UPDATE meeting SET begins_at = ? WHERE id = ?")
                .params(Timestamp.from(clock.instant().minus(ago)), id.value())
                .update();
    }

    private static void refused(Runnable work, String why) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(MeetingRefused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("meeting.refused." + why));
    }
}
