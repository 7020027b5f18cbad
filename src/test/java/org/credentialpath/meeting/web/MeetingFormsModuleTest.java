package org.credentialpath.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.form.Answers;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.meeting.Absences;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.Disputes;
import org.credentialpath.meeting.GrowthHours;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.meeting.TestMeetings;
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

/** What the forms about meetings and absences show, and what their answers do. */
@SpringBootTest
class MeetingFormsModuleTest {

    @Autowired
    List<FormCommand> commands;

    @Autowired
    TestMeetings testMeetings;

    @Autowired
    TestPeople people;

    @Autowired
    EngineSteps engine;

    @Autowired
    Meetings meetings;

    @Autowired
    Absences absences;

    @Autowired
    Disputes disputes;

    @Autowired
    GrowthHours hours;

    @Autowired
    HouseClock clock;

    PersonId facilitator;
    PersonId coordinator;
    PersonId participant;
    CohortId cohort;
    CaseId member;

    @BeforeEach
    void aCohort() {
        facilitator = people.with(Role.FACILITATOR);
        coordinator = people.with(Role.COORDINATOR);
        participant = people.with(Role.PARTICIPANT);
        cohort = testMeetings.cohortOf(facilitator);
        member = testMeetings.join(cohort, participant);
    }

    @Test
    void contactAfterTheFirstMiss() {
        UUID absence = missed();
        assertThat(facts("contact-participant", absence)).containsKeys("person", "cohort", "date", "correct");
        send("contact-participant", absence, facilitator, Map.of("reached", "yes", "note", "All is well"));
        engine.assertEndedAt(absence, "endEvent_contacted");
    }

    @Test
    void planAfterTheSecondMiss() {
        missed();
        testMeetings.held(cohort, Map.of());
        UUID absence = missed();
        assertThat(facts("make-up-plan", absence)).containsEntry("unexcused", 2);
        assertThatThrownBy(() -> send(
                        "make-up-plan",
                        absence,
                        facilitator,
                        Map.of("plan", "Read", "due", clock.today().minusDays(1))))
                .isInstanceOf(AnswersRefused.class);
        send("make-up-plan", absence, facilitator, Map.of("plan", "Read", "due", clock.today()));
        engine.assertEndedAt(absence, "endEvent_planAgreed");
    }

    @Test
    void aCoordinatorDecidesAfterATalk() {
        missed();
        UUID absence = missed();
        assertThat(facts("continuation-decision", absence)).containsEntry("inARow", 2);
        send(
                "continuation-decision",
                absence,
                coordinator,
                Map.of("talkedOn", clock.today(), "outcome", "CONTINUE", "reason", "New shift"));
        engine.assertEndedAt(absence, "endEvent_continuationDecided");
    }

    @Test
    void aDeniedMeetingInPersonWithItsSubstitutes() {
        MeetingId id = testMeetings.nextInPerson(cohort);
        assertThat(facts("in-person-decision", id.value())).containsKeys("gate", "place", "minutes");
        Answers past = row(clock.today());
        Map<String, Object> answers = new HashMap<>();
        answers.put("approval", "DENIED");
        answers.put("reason", "No room");
        answers.put(
                "substitutes",
                List.of(new Answers(Map.of(
                        "day",
                        clock.today().minusDays(1),
                        "time",
                        LocalTime.NOON,
                        "minutes",
                        BigDecimal.valueOf(60)))));
        assertThatThrownBy(() -> send("in-person-decision", id.value(), coordinator, answers))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.key())
                        .isEqualTo("substitutes.0.day"));
        answers.put("substitutes", List.of(past, row(clock.today().plusDays(3))));
        send("in-person-decision", id.value(), coordinator, answers);
        assertThat(meetings.inPlaceOf(id)).extracting(Meeting::minutes).containsExactly(60, 60);
    }

    private Answers row(java.time.LocalDate day) {
        return new Answers(Map.of(
                "day",
                day.plusDays(1),
                "time",
                LocalTime.NOON,
                "minutes",
                BigDecimal.valueOf(60),
                "topic",
                "Half",
                "link",
                "https://half.example"));
    }

    @Test
    void aDisputeIsAnsweredWithTheRightMinutes() {
        MeetingId meeting = testMeetings.held(cohort, Map.of(member, AttendanceMark.NO_SHOW));
        UUID dispute =
                disputes.raise(member, meeting, participant, "I was there").value();
        assertThat(facts("dispute-answer", dispute))
                .containsEntry("words", "I was there")
                .containsEntry("recorded", "Absent without excuse");
        assertThatThrownBy(() -> send("dispute-answer", dispute, facilitator, partly(120)))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> assertThat(refused.key())
                        .isEqualTo("minutes"));
        send("dispute-answer", dispute, facilitator, partly(110));
        engine.assertEndedAt(dispute, "endEvent_disputeAnswered");
        assertThat(hours.total(member)).hasToString("2");
    }

    @Test
    void anAttendanceMayStand() {
        MeetingId meeting = testMeetings.held(cohort, Map.of(member, AttendanceMark.NO_SHOW));
        UUID dispute =
                disputes.raise(member, meeting, participant, "I was there").value();
        send("dispute-answer", dispute, facilitator, Map.of("outcome", "STANDS", "answer", "You were not in the call"));
        assertThat(hours.total(member)).hasToString("0");
    }

    private static Map<String, Object> partly(int minutes) {
        return Map.of(
                "outcome",
                "CORRECT",
                "mark",
                "PARTIAL",
                "minutes",
                BigDecimal.valueOf(minutes),
                "answer",
                "You are right");
    }

    private UUID missed() {
        testMeetings.held(cohort, Map.of(member, AttendanceMark.NO_SHOW));
        var all = absences.of(member);
        return all.get(all.size() - 1).id().value();
    }

    private Map<String, Object> facts(String form, UUID key) {
        return command(form).facts(key);
    }

    private void send(String form, UUID key, PersonId by, Map<String, Object> answers) {
        TestPeople.as(by, () -> {
            command(form).submit(new Submission(form, key, null, by, new Answers(answers)));
            return key;
        });
    }

    private FormCommand command(String form) {
        return commands.stream()
                .filter(each -> each.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
