package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.credentialpath.browser.NewPeople.Newcomer;
import org.credentialpath.cohort.EligibilityResult;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.notification.CalendarSubscriptions;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.PasswordSetting;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the invitation to a place in a cohort and to its meetings, and what everybody sets for themselves. */
class WithoutScriptsArrivalBrowserTest extends WithoutScripts {

    private static final String PASSWORD = "a long enough password";

    @Autowired
    TestRequests requests;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordSetting passwords;

    @Autowired
    CalendarSubscriptions calendars;

    @Autowired
    OpenTasks tasks;

    @Test
    void fromTheInvitationToTheAgreement() {
        cohorts.planned(requests.start().plusDays(8), 8);
        CaseId id = requests.invited();
        Plain newcomer = plain();
        newcomer.open(doors.invitation(id)).fill("#password", PASSWORD).press("main form button");
        assertThat(newcomer.address()).contains(doors.task(id, "userTask_requestPlace"));
        LongForms.request(newcomer, requests.start()).sendAndConfirm();
        assertThat(requests.get(id).state()).isEqualTo(RequestState.SUBMITTED);

        requests.decide(id, EligibilityResult.ELIGIBLE);
        newcomer.home().follow(doors.task(id, "userTask_signAgreement"));
        newcomer.tickAll("main input[name=agreed]")
                .give("signature", "Test Person")
                .sendAndConfirm();
        assertThat(requests.get(id).state()).isEqualTo(RequestState.ENROLLED);
    }

    @Test
    void moreInformationIsGivenAndTheRequestWithdrawn() {
        Newcomer person = newPeople.participant();
        CaseId id = requests.invited(person.id());
        requests.submit(id, requests.complete());
        requests.decide(id, EligibilityResult.MORE_INFORMATION);
        Plain visitor = plain(person).follow(doors.task(id, "userTask_giveInformation"));
        assertThat(visitor.text()).contains("Please tell us more.");
        visitor.give("answer", "I finished the last training in May.").sendAndConfirm();
        assertThat(tasks.ofCase(id)).extracting(OpenTask::step).containsExactly("userTask_decideEligibility");

        visitor.home()
                .follow("/requests/" + id)
                .follow("/requests/" + id + "/withdraw")
                .press("form[action$='/withdraw'] button");
        assertThat(requests.get(id).state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void anAccountIsOpenedWithACode() {
        PersonId person = testPeople.with(Role.PARTICIPANT);
        String code = TestPeople.as(testPeople.with(Role.ADMIN), () -> passwords.giveCode(person));
        Plain visitor = plain().open("/")
                .press(".cp-account a")
                .follow("/sign-up")
                .fill("#code", code)
                .fill("#password", PASSWORD)
                .press("form[action='/sign-up'] button");
        assertThat(accounts.of(person).orElseThrow().hasPassword()).isTrue();
        visitor.signInHere(people.get(person).email(), PASSWORD).home();
        visitor.press("form[action='/sign-out'] button");
        assertThat(visitor.open("/home").address()).contains("/sign-in");
    }

    @Test
    void passwordLanguageAndSessionsAreOnesOwn() {
        Newcomer person = newPeople.participant();
        Plain library = plain(person);
        Plain phone = plain(person);
        Plain visitor = plain(person).menu("/profile");
        visitor.press("form[action$='/end'] button").press("form[action$='/end-others'] button");
        assertThat(library.open("/home").address()).contains("/sign-in");
        assertThat(phone.open("/home").address()).contains("/sign-in");

        visitor.give("present", "demo")
                .give("password", PASSWORD)
                .press("form[action='/profile/password'] button")
                .give("language", "es-US")
                .press("form[action='/profile/language'] button");
        assertThat(people.get(person.id()).language().getLanguage()).isEqualTo("es");
        visitor.press("form[action='/language'] button[lang^=en]");
        assertThat(people.get(person.id()).language().getLanguage()).isEqualTo(Locale.ENGLISH.getLanguage());
        phone.signInHere(person.email(), PASSWORD).home();
    }

    @Test
    void theCalendarAddressIsMadeRenewedAndEnded() {
        Newcomer person = newPeople.participant();
        meetings.join(meetings.cohortOf(testPeople.with(Role.FACILITATOR)), person.id());
        Plain visitor = plain(person).follow("/calendar").press("form[action='/calendar'] button");
        String first = calendars.of(person.id()).orElseThrow();
        assertThat(visitor.value("#address")).contains(first);

        visitor.press("form[action='/calendar'] button");
        String second = calendars.of(person.id()).orElseThrow();
        assertThat(visitor.value("#address")).contains(second);
        assertThat(calendars.read(first)).isEmpty();

        visitor.press("form[action='/calendar/stop'] button");
        assertThat(calendars.of(person.id())).isEmpty();
        assertThat(calendars.read(second)).isEmpty();
    }

    @Test
    void anAttendanceIsDisputed() {
        Newcomer person = newPeople.participant();
        CohortId cohort = meetings.cohortOf(testPeople.with(Role.FACILITATOR));
        CaseId id = meetings.join(cohort, person.id());
        MeetingId held = meetings.held(cohort, Map.of(id, AttendanceMark.NO_SHOW));
        plain(person)
                .follow("/cases/" + id)
                .follow("/cases/" + id + "/meetings")
                .follow("/cases/" + id + "/meetings/" + held + "/dispute")
                .fill("#words", "I was there until the end.")
                .press("form[action$='/dispute'] button");
        assertThat(tasks.ofCase(id)).extracting(OpenTask::step).contains("userTask_answerDispute");
    }
}
