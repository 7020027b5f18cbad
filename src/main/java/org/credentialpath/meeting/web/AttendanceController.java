package org.credentialpath.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.credentialpath.meeting.AttendanceBook;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingRefused;
import org.credentialpath.meeting.Taps;
import org.credentialpath.page.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows who is marked how, and finishes: the attendance is recorded as marked, or the meeting was not held. */
@Controller
@RequestMapping("/cohorts/{cohort}/meetings/{id}/attendance")
class AttendanceController {

    private final AttendanceBook book;
    private final Taps taps;
    private final TapPage tapPage;
    private final MeetingPage page;

    AttendanceController(AttendanceBook book, Taps taps, TapPage tapPage, MeetingPage page) {
        this.book = book;
        this.taps = taps;
        this.tapPage = tapPage;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable String cohort, @PathVariable String id, Model model) {
        Meeting meeting = page.led(cohort, id);
        return tapPage.isOpen(meeting)
                ? tapPage.show(meeting, RollForm.EMPTY, model)
                : "redirect:" + MeetingFormFacts.address(meeting);
    }

    @PostMapping
    String finish(
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
                taps.finish(meeting.id(), page.reader());
                Flash.good(redirect, "meeting.attendance.done");
            } else {
                book.notHeld(meeting.id(), page.reader(), form.get("reason"));
                Flash.good(redirect, "meeting.attendance.not-held");
            }
            return "redirect:" + MeetingFormFacts.address(meeting);
        } catch (MeetingRefused refused) {
            return tapPage.refused(meeting, refused, form, model, response, redirect);
        }
    }
}
