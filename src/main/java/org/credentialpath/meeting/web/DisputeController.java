package org.credentialpath.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.meeting.Attendance;
import org.credentialpath.meeting.AttendanceBook;
import org.credentialpath.meeting.Disputes;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingRefused;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.page.Flash;
import org.credentialpath.people.Forbidden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A participant says that their attendance is not right. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{id}/dispute")
class DisputeController {

    private final Disputes disputes;
    private final AttendanceBook book;
    private final Meetings meetings;
    private final CaseRights rights;
    private final MeetingPage page;

    DisputeController(Disputes disputes, AttendanceBook book, Meetings meetings, CaseRights rights, MeetingPage page) {
        this.disputes = disputes;
        this.book = book;
        this.meetings = meetings;
        this.rights = rights;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable String caseId, @PathVariable String id, Model model) {
        return page(own(caseId), id, "", model);
    }

    @PostMapping
    String raise(
            @PathVariable String caseId,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Case file = own(caseId);
        try {
            disputes.raise(file.id(), Ids.meeting(id), page.reader(), words);
            Flash.good(redirect, "meeting.dispute.done");
            return "redirect:/cases/" + file.id() + "/meetings";
        } catch (MeetingRefused refused) {
            page.refused(model, response, refused);
            return page(file, id, words, model);
        }
    }

    private Case own(String caseId) {
        return rights.requireOwn(Ids.caseId(caseId), page.reader());
    }

    private String page(Case file, String id, String words, Model model) {
        Meeting meeting = meetings.get(Ids.meeting(id));
        List<Attendance> history = book.history(meeting.id(), file.id());
        if (history.isEmpty()) {
            throw new Forbidden("attendance at " + id);
        }
        page.fill(model, meeting);
        model.addAttribute("file", file);
        model.addAttribute("now", history.get(history.size() - 1));
        model.addAttribute("text", words);
        disputes.until(meeting, file.id()).ifPresent(until -> model.addAttribute("until", until));
        return "meeting/dispute";
    }
}
