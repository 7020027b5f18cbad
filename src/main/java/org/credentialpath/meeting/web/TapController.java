package org.credentialpath.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingRefused;
import org.credentialpath.meeting.Taps;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves each tap on the page of attendance at once (rule 10). */
@Controller
@RequestMapping("/cohorts/{cohort}/meetings/{id}/attendance")
class TapController {

    private final Taps taps;
    private final TapPage tapPage;
    private final MeetingPage page;

    TapController(Taps taps, TapPage tapPage, MeetingPage page) {
        this.taps = taps;
        this.tapPage = tapPage;
        this.page = page;
    }

    @PostMapping("/{member}/mark")
    String mark(
            @PathVariable String cohort,
            @PathVariable String id,
            @PathVariable String member,
            @RequestParam(name = "mark", defaultValue = "") String name,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Meeting meeting = page.led(cohort, id);
        CaseId caseId = Ids.caseId(member);
        Optional<AttendanceMark> mark = Stream.of(AttendanceMark.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (mark.isEmpty()) {
            page.refused(
                    model, response, new Problems().add("PRESENT-" + caseId, page.say("meeting.refused.mark-missing")));
            return tapPage.show(meeting, RollForm.EMPTY, model);
        }
        try {
            taps.mark(meeting.id(), page.reader(), caseId, mark.get());
            return saved(meeting, caseId, redirect);
        } catch (MeetingRefused refused) {
            return tapPage.refused(meeting, refused, RollForm.EMPTY, model, response, redirect);
        }
    }

    @PostMapping("/{member}/details")
    String details(
            @PathVariable String cohort,
            @PathVariable String id,
            @PathVariable String member,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Meeting meeting = page.led(cohort, id);
        CaseId caseId = Ids.caseId(member);
        var form = new RollForm(typed);
        try {
            taps.detail(
                    meeting.id(),
                    page.reader(),
                    caseId,
                    RollForm.minutes(form.get("minutes-" + caseId)),
                    form.get("note-" + caseId),
                    form.get("noteBefore"));
            return saved(meeting, caseId, redirect);
        } catch (MeetingRefused refused) {
            return tapPage.refused(meeting, refused, form, model, response, redirect);
        }
    }

    /** Everybody who is not marked yet was there. */
    @PostMapping("/rest")
    String rest(
            @PathVariable String cohort,
            @PathVariable String id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Meeting meeting = page.led(cohort, id);
        try {
            Flash.good(redirect, "meeting.tap.rest.done", taps.rest(meeting.id(), page.reader()));
            return "redirect:" + TapPage.address(meeting) + "#tap-count";
        } catch (MeetingRefused refused) {
            return tapPage.refused(meeting, refused, RollForm.EMPTY, model, response, redirect);
        }
    }

    private String saved(Meeting meeting, CaseId caseId, RedirectAttributes redirect) {
        List<String> names = page.expected(meeting).stream()
                .filter(person -> person.caseId().equals(caseId.toString()))
                .map(MeetingPage.Person::name)
                .toList();
        Flash.good(redirect, "meeting.tap.saved", String.join("", names), tapPage.said(meeting, caseId));
        return "redirect:" + TapPage.address(meeting) + "#row-" + caseId;
    }
}
