package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
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
    final List<CaseId> others = new ArrayList<>();

    @BeforeEach
    void aCohort() {
        cohort = meetings.cohortOf(demo.withLogin("facilitator"));
        member = meetings.join(cohort, demo.withLogin("participant"));
        for (int i = 2; i <= 7; i++) {
            PersonId person = demo.withLogin("participant" + i);
            others.add(meetings.join(cohort, person));
        }
        all = "/cohorts/" + cohort + "/meetings";
    }

    @Test
    void aFacilitatorMarksSevenPeopleByOneTapEach() {
        MeetingId id = meetings.over(cohort);
        Visitor visitor = signedIn("facilitator");
        visitor.open(all + "/" + id);
        visitor.look("meeting-over");
        visitor.open(all + "/" + id + "/attendance");
        visitor.look("attendance");
        mark(visitor, "PRESENT", member);
        mark(visitor, "NO_SHOW", others.get(0));
        // Undone by tapping another.
        mark(visitor, "EXCUSED", others.get(0));
        mark(visitor, "PARTIAL", others.get(1));
        visitor.page().locator("#minutes-" + others.get(1)).fill("45");
        visitor.page().locator("#save-" + others.get(1)).click();
        saved(visitor, "45 minutes");
        visitor.look("attendance-changed");
        // Nothing was reloaded, and somebody else sees it at once.
        Visitor second = signedIn("coordinator");
        second.open(all + "/" + id + "/attendance");
        assertThat(second.page().locator("#tap-count").innerText()).isEqualTo("3 of 7 marked");
        mark(second, "NO_SHOW", others.get(2));
        visitor.page().locator("#tap-rest-button").click();
        saved(visitor, "Marked as present: 3");
        assertThat(pressed(visitor, "NO_SHOW", others.get(2))).isEqualTo("true");
        visitor.press("Finish attendance");
        assertThat(visitor.page().locator("main").innerText()).contains("Present for a part: 45 minutes");
        visitor.look("attendance-recorded");
        // Whoever still has the page open is told.
        second.page().locator("#PRESENT-" + member).click();
        second.page().getByText("The attendance was recorded already").waitFor();
        visitor.open(all + "/" + id + "/attendance/" + member);
        visitor.look("attendance-correct");
        visitor.open(all);
        visitor.look("meetings");
    }

    @Test
    void aTapWithoutJavaScriptIsSavedAtOnce() {
        MeetingId id = meetings.over(cohort);
        Visitor visitor = visitorWithoutJavaScript().signIn("facilitator");
        visitor.open(all + "/" + id + "/attendance");
        visitor.page().locator("#NO_SHOW-" + member).click();
        assertThat(visitor.page().locator("[role=status]").first().innerText()).contains("Absent without excuse");
        assertThat(pressed(visitor, "NO_SHOW", member)).isEqualTo("true");
        visitor.page().locator("#tap-rest-button").click();
        visitor.press("Finish attendance");
        assertThat(visitor.page().locator("main").innerText()).contains("Absent without excuse");
    }

    @Test
    void aTapThatDoesNotGetThroughIsTriedAgain() {
        MeetingId id = meetings.over(cohort);
        Visitor visitor = signedIn("facilitator");
        visitor.open(all + "/" + id + "/attendance");
        visitor.page().evaluate("""
                () => {
                  const real = window.fetch;
                  window.fetch = () => {
                    window.fetch = real;
                    return Promise.reject(new TypeError("no network"));
                  };
                }""");
        visitor.page().locator("#PRESENT-" + member).click();
        visitor.page().getByText("Not saved yet").waitFor();
        visitor.page().locator("#NO_SHOW-" + others.get(0)).click();
        saved(visitor, "Absent without excuse");
        assertThat(visitor.page().locator("#tap-count").innerText()).isEqualTo("2 of 7 marked");
    }

    private void mark(Visitor visitor, String mark, CaseId caseId) {
        visitor.page().locator("#" + mark + "-" + caseId).click();
        visitor.page()
                .locator("#row-" + caseId + " .cp-tap__state", new Page.LocatorOptions().setHasText("marked at"))
                .waitFor();
        visitor.page()
                .locator("#" + mark + "-" + caseId + "[aria-pressed=true]")
                .waitFor();
    }

    private static void saved(Visitor visitor, String words) {
        visitor.page()
                .locator("[data-tap-status]", new Page.LocatorOptions().setHasText(words))
                .waitFor();
    }

    private static String pressed(Visitor visitor, String mark, CaseId caseId) {
        return visitor.page().locator("#" + mark + "-" + caseId).getAttribute("aria-pressed");
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
