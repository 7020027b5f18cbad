package org.credentialpath.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.credentialpath.meeting.AttendanceBook;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.CohortMeetingProcess;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingRefused;
import org.credentialpath.page.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records who came to a meeting, everybody on one page, or that it was not held. */
@Controller
@RequestMapping("/cohorts/{cohort}/meetings/{id}/attendance")
class AttendanceController {

    private final AttendanceBook book;
    private final CohortMeetingProcess process;
    private final MeetingPage page;

    AttendanceController(AttendanceBook book, CohortMeetingProcess process, MeetingPage page) {
        this.book = book;
        this.process = process;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable String cohort, @PathVariable String id, Model model) {
        Meeting meeting = page.led(cohort, id);
        return process.waitsForAttendance(meeting.id())
                ? page(meeting, new RollForm(Map.of()), model)
                : "redirect:" + MeetingFormFacts.address(meeting);
    }

    @PostMapping
    String record(
            @PathVariable String cohort,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Meeting meeting = page.led(cohort, id);
        var form = new RollForm(typed);
        try {
            if (form.isHeld()) {
                book.record(meeting.id(), page.reader(), form.attended(page.expected(meeting)));
                Flash.good(redirect, "meeting.attendance.done");
            } else {
                book.notHeld(meeting.id(), page.reader(), form.get("reason"));
                Flash.good(redirect, "meeting.attendance.not-held");
            }
            return "redirect:" + MeetingFormFacts.address(meeting);
        } catch (MeetingRefused refused) {
            page.refused(model, response, refused);
            return page(meeting, form, model);
        }
    }

    private String page(Meeting meeting, RollForm form, Model model) {
        page.fill(model, meeting);
        model.addAttribute("people", page.expected(meeting));
        model.addAttribute("form", form);
        model.addAttribute("marks", List.of(AttendanceMark.values()));
        return "meeting/attendance";
    }
}
