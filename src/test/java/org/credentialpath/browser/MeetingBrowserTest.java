package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Meetings as a facilitator and a participant see them. */
class MeetingBrowserTest extends BrowserTest {

    @Autowired
    DemoPeople demo;

    @Autowired
    TestMeetings meetings;

    CohortId cohort;
    CaseId member;
    String all;

    @BeforeEach
    void aCohort() {
        cohort = meetings.cohortOf(demo.withLogin("facilitator"));
        member = meetings.join(cohort, demo.withLogin("participant"));
        for (int i = 2; i <= 7; i++) {
            PersonId person = demo.withLogin("participant" + i);
            meetings.join(cohort, person);
        }
        all = "/cohorts/" + cohort + "/meetings";
    }

    @Test
    void aFacilitatorRecordsSevenPeopleOnOnePage() {
        MeetingId id = meetings.over(cohort);
        Visitor visitor = signedIn("facilitator");
        visitor.open(all + "/" + id);
        visitor.look("meeting-over");
        visitor.open(all + "/" + id + "/attendance");
        visitor.look("attendance");
        visitor.page().getByLabel("Present for a part").first().check();
        visitor.page().getByLabel("Minutes they were there").first().fill("45");
        visitor.page().getByLabel("Absent without excuse").nth(2).check();
        visitor.look("attendance-changed");
        visitor.press("Record the attendance");
        assertThat(visitor.page().locator("main").innerText()).contains("Present for a part: 45 minutes");
        visitor.look("attendance-recorded");
        visitor.open(all + "/" + id + "/attendance/" + member);
        visitor.look("attendance-correct");
        visitor.open(all);
        visitor.look("meetings");
    }

    @Test
    void aFacilitatorMovesAMeeting() {
        MeetingId id = meetings.next(cohort);
        Visitor visitor = signedIn("facilitator");
        visitor.open(all + "/" + id);
        visitor.look("meeting-lead");
        visitor.open(all + "/" + id + "/move");
        visitor.press("Move it and tell everybody");
        visitor.look("meeting-move");
        visitor.open(all + "/" + id + "/cancel");
        visitor.look("meeting-cancel");
        visitor.open("/meetings");
        visitor.look("meetings-mine");
    }

    @Test
    void aParticipantSeesWhatComesAndSaysWhatIsNotRight() {
        MeetingId id = meetings.held(cohort, Map.of(member, AttendanceMark.NO_SHOW));
        meetings.held(cohort, Map.of());
        MeetingId next = meetings.next(cohort);
        Visitor visitor = signedIn("participant");
        visitor.open("/cases/" + member + "/meetings");
        visitor.look("meetings-own");
        visitor.open(all + "/" + next);
        visitor.look("meeting");
        visitor.open("/cases/" + member + "/meetings/" + id + "/dispute");
        visitor.look("meeting-dispute");
    }
}
