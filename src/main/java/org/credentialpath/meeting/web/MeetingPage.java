package org.credentialpath.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.cohort.Member;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingRefused;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.page.Problems;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of one meeting have in common. */
@Component
class MeetingPage {

    /** The id of what every page shows. */
    private static final String CONTENT = "content";

    private final Meetings meetings;
    private final Cohorts cohorts;
    private final People people;
    private final MeetingRows rows;
    private final MeetingWords words;
    private final SignedIn signedIn;

    MeetingPage(
            Meetings meetings,
            Cohorts cohorts,
            People people,
            MeetingRows rows,
            MeetingWords words,
            SignedIn signedIn) {
        this.meetings = meetings;
        this.cohorts = cohorts;
        this.people = people;
        this.rows = rows;
        this.words = words;
        this.signedIn = signedIn;
    }

    PersonId reader() {
        return signedIn.required();
    }

    /** The meeting of the address, for who may see it. */
    Meeting readable(String cohort, String id) {
        return Ids.of(meetings.readable(Ids.meeting(id), reader()), cohort);
    }

    /** The meeting of the address, for who may change it. */
    Meeting led(String cohort, String id) {
        return Ids.of(meetings.led(Ids.meeting(id), reader()), cohort);
    }

    void fill(Model model, Meeting meeting) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("address", MeetingFormFacts.address(meeting));
        model.addAttribute("title", rows.title(meeting));
        model.addAttribute("row", rows.row(meeting));
        model.addAttribute("cohort", cohorts.opening(meeting.cohort()).name());
        model.addAttribute("words", words);
    }

    /** Who is expected, by name, in the order they joined. */
    List<Person> expected(Meeting meeting) {
        return meetings.expected(meeting).stream().map(this::person).toList();
    }

    private Person person(Member member) {
        return new Person(
                member.caseId().toString(), people.get(member.person()).preferredName());
    }

    /** A member of the cohort. */
    record Person(String caseId, String name) {}

    /** Shows the page again, with what was refused at its field. */
    void refused(Model model, HttpServletResponse response, MeetingRefused refused) {
        refused(model, response, problems(refused));
    }

    Problems problems(MeetingRefused refused) {
        return words.problems(refused, CONTENT);
    }

    void refused(Model model, HttpServletResponse response, Problems problems) {
        model.addAttribute(Problems.NAME, problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
