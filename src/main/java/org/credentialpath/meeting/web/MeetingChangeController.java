package org.credentialpath.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingChanges;
import org.credentialpath.meeting.MeetingRefused;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves or cancels a meeting; the members are told. */
@Controller
@RequestMapping("/cohorts/{cohort}/meetings/{id}")
class MeetingChangeController {

    private final MeetingChanges changes;
    private final MeetingPage page;

    MeetingChangeController(MeetingChanges changes, MeetingPage page) {
        this.changes = changes;
        this.page = page;
    }

    @GetMapping("/move")
    String show(@PathVariable String cohort, @PathVariable String id, Model model) {
        Meeting meeting = page.led(cohort, id);
        return move(meeting, ChangeForm.of(meeting), model);
    }

    @PostMapping("/move")
    String move(
            @PathVariable String cohort,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Meeting meeting = page.led(cohort, id);
        var form = new ChangeForm(day.strip(), time.strip(), place, reason);
        Problems problems = form.problems(page);
        try {
            if (problems.isEmpty()) {
                changes.move(meeting.id(), page.reader(), form.begins(), place, reason);
                Flash.good(redirect, "meeting.move.done");
                return "redirect:" + MeetingFormFacts.address(meeting);
            }
            page.refused(model, response, problems);
        } catch (MeetingRefused refused) {
            page.refused(model, response, refused);
        }
        return move(meeting, form, model);
    }

    @GetMapping("/cancel")
    String showCancel(@PathVariable String cohort, @PathVariable String id, Model model) {
        return cancel(page.led(cohort, id), "", model);
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable String cohort,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Meeting meeting = page.led(cohort, id);
        try {
            changes.cancel(meeting.id(), page.reader(), reason);
            Flash.good(redirect, "meeting.cancel.done");
            return "redirect:" + MeetingFormFacts.address(meeting);
        } catch (MeetingRefused refused) {
            page.refused(model, response, refused);
            return cancel(meeting, reason, model);
        }
    }

    private String move(Meeting meeting, ChangeForm form, Model model) {
        page.fill(model, meeting);
        model.addAttribute("form", form);
        return "meeting/move";
    }

    private String cancel(Meeting meeting, String reason, Model model) {
        page.fill(model, meeting);
        model.addAttribute("reason", reason);
        return "meeting/cancel";
    }
}
