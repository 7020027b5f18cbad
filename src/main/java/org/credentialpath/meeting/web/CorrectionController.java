package org.credentialpath.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.credentialpath.cases.Cases;
import org.credentialpath.meeting.Attendance;
import org.credentialpath.meeting.AttendanceBook;
import org.credentialpath.meeting.AttendanceCorrections;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.Attended;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingRefused;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects the recorded attendance of one member, with a reason. */
@Controller
@RequestMapping("/cohorts/{cohort}/meetings/{id}/attendance/{member}")
class CorrectionController {

    /** What was typed, as typed. */
    record Typed(String mark, String minutes, String note, String reason) {}

    private final AttendanceBook book;
    private final AttendanceCorrections corrections;
    private final Cases cases;
    private final People people;
    private final MeetingPage page;

    CorrectionController(
            AttendanceBook book, AttendanceCorrections corrections, Cases cases, People people, MeetingPage page) {
        this.book = book;
        this.corrections = corrections;
        this.cases = cases;
        this.people = people;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable String cohort, @PathVariable String id, @PathVariable String member, Model model) {
        Meeting meeting = page.led(cohort, id);
        List<Attendance> history = history(meeting, member);
        Attendance now = history.get(history.size() - 1);
        String minutes = now.mark() == AttendanceMark.PARTIAL ? String.valueOf(now.minutes()) : "";
        return page(meeting, member, history, new Typed(now.mark().name(), minutes, now.note(), ""), model);
    }

    @PostMapping
    String correct(
            @PathVariable String cohort,
            @PathVariable String id,
            @PathVariable String member,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Meeting meeting = page.led(cohort, id);
        List<Attendance> history = history(meeting, member);
        var right = new Attended(Ids.caseId(member), RollForm.read(mark), RollForm.minutes(minutes), note);
        try {
            corrections.correct(meeting.id(), page.reader(), right, reason);
            Flash.good(redirect, "meeting.correct.done");
            return "redirect:" + MeetingFormFacts.address(meeting);
        } catch (MeetingRefused refused) {
            Problems problems = new Problems();
            page.problems(refused)
                    .all()
                    .forEach(each -> problems.add(MeetingWords.oneMember(each.field()), each.text()));
            page.refused(model, response, problems);
            return page(meeting, member, history, new Typed(mark, minutes, note, reason), model);
        }
    }

    private List<Attendance> history(Meeting meeting, String member) {
        List<Attendance> history = book.history(meeting.id(), Ids.caseId(member));
        if (history.isEmpty()) {
            throw new Forbidden("attendance of " + member);
        }
        return history;
    }

    private String page(Meeting meeting, String member, List<Attendance> history, Typed typed, Model model) {
        CaseId caseId = Ids.caseId(member);
        page.fill(model, meeting);
        model.addAttribute("caseId", member);
        model.addAttribute("person", people.get(cases.get(caseId).participant()).preferredName());
        model.addAttribute("history", history);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "marks",
                List.of(AttendanceMark.values()).stream()
                        .map(each -> Choice.of(each.name(), page.say("meeting.mark." + each)))
                        .toList());
        return "meeting/correct";
    }
}
