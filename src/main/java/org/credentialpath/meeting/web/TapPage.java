package org.credentialpath.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.CohortMeetingProcess;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingRefused;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.meeting.Tap;
import org.credentialpath.meeting.Taps;
import org.credentialpath.page.Flash;
import org.credentialpath.people.People;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which everybody is marked, each by one tap. */
@Component
class TapPage {

    /**
     * One member on the page.
     *
     * @param mark null while nobody has marked them
     * @param state how they are marked, by whom and when, in words
     * @param minutes as typed, or as they stand
     * @param keptNote the note as it stands, whatever is being typed
     */
    record Row(
            String caseId,
            String name,
            @Nullable String mark,
            String state,
            String minutes,
            String note,
            String keptNote) {}

    private final Taps taps;
    private final Meetings meetings;
    private final MeetingPage page;
    private final MeetingWords words;
    private final CohortMeetingProcess process;
    private final People people;

    TapPage(
            Taps taps,
            Meetings meetings,
            MeetingPage page,
            MeetingWords words,
            CohortMeetingProcess process,
            People people) {
        this.taps = taps;
        this.meetings = meetings;
        this.page = page;
        this.words = words;
        this.process = process;
        this.people = people;
    }

    static String address(Meeting meeting) {
        return MeetingFormFacts.address(meeting) + "/attendance";
    }

    boolean isOpen(Meeting meeting) {
        return taps.isOpen(meeting);
    }

    String show(Meeting meeting, RollForm typed, Model model) {
        Map<CaseId, Tap> now = taps.of(meeting.id());
        List<Row> rows = page.expected(meeting).stream()
                .map(person -> row(person, now.get(CaseId.of(person.caseId())), typed))
                .toList();
        page.fill(model, meeting);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "marked", (int) rows.stream().filter(row -> row.mark() != null).count());
        model.addAttribute("marks", List.of(AttendanceMark.values()));
        model.addAttribute("over", process.waitsForAttendance(meeting.id()));
        model.addAttribute("reason", typed.get("reason"));
        return "meeting/attendance";
    }

    /** Shows the page again with what was refused; where nobody can be marked any more, the meeting and why. */
    String refused(
            Meeting meeting,
            MeetingRefused refused,
            RollForm typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!taps.isOpen(meetings.get(meeting.id()))) {
            Flash.warn(redirect, refused.messageKey(), refused.arguments().toArray());
            return "redirect:" + MeetingFormFacts.address(meeting);
        }
        page.refused(model, response, refused);
        return show(meeting, typed, model);
    }

    /** How the member is marked now, for example {@code Present}. */
    String said(Meeting meeting, CaseId caseId) {
        Tap tap = taps.of(meeting.id()).get(caseId);
        return tap == null ? words.say("meeting.tap.none") : said(tap);
    }

    private Row row(MeetingPage.Person person, @Nullable Tap tap, RollForm typed) {
        String id = person.caseId();
        if (tap == null) {
            return new Row(id, person.name(), null, words.say("meeting.tap.none"), "", "", "");
        }
        String minutes = tap.minutes() == 0 ? "" : String.valueOf(tap.minutes());
        return new Row(
                id,
                person.name(),
                tap.mark().name(),
                words.say(
                        "meeting.tap.by",
                        said(tap),
                        words.time(tap.at()),
                        people.get(tap.by()).preferredName()),
                typed.orElse("minutes-" + id, minutes),
                typed.orElse("note-" + id, tap.note()),
                tap.note());
    }

    private String said(Tap tap) {
        String mark = words.mark(tap.mark());
        if (tap.mark() != AttendanceMark.PARTIAL) {
            return mark;
        }
        return tap.minutes() == 0
                ? words.say("meeting.tap.minutes-missing", mark)
                : words.say("meeting.mark.minutes", mark, tap.minutes());
    }
}
