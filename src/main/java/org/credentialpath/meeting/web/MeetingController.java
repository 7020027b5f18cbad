package org.credentialpath.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credentialpath.cohort.Cohorts;
import org.credentialpath.cohort.Members;
import org.credentialpath.meeting.Attendance;
import org.credentialpath.meeting.AttendanceBook;
import org.credentialpath.meeting.CohortMeetingProcess;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingCalendar;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.meeting.Taps;
import org.credentialpath.notification.Calendars;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The meetings of a cohort, and the page of one of them. */
@Controller
@RequestMapping("/cohorts/{cohort}/meetings")
class MeetingController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Meetings meetings;
    private final MeetingPage page;
    private final MeetingRows rows;
    private final AttendanceBook book;
    private final CohortMeetingProcess process;
    private final Taps taps;
    private final MeetingCalendar calendar;
    private final Calendars calendars;
    private final Cohorts cohorts;
    private final Members members;
    private final HouseClock clock;

    MeetingController(
            Meetings meetings,
            MeetingPage page,
            MeetingRows rows,
            AttendanceBook book,
            CohortMeetingProcess process,
            Taps taps,
            MeetingCalendar calendar,
            Calendars calendars,
            Cohorts cohorts,
            Members members,
            HouseClock clock) {
        this.meetings = meetings;
        this.page = page;
        this.rows = rows;
        this.book = book;
        this.process = process;
        this.taps = taps;
        this.calendar = calendar;
        this.calendars = calendars;
        this.cohorts = cohorts;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping
    String all(@PathVariable String cohort, Model model) {
        CohortId id = Ids.cohort(cohort);
        List<Meeting> all = meetings.of(id);
        if (all.isEmpty()) {
            throw new Forbidden("meetings of " + id);
        }
        meetings.readable(all.get(0).id(), page.reader());
        model.addAttribute("cohort", cohorts.opening(id).name());
        model.addAttribute("rows", rows.of(all));
        return "meeting/meetings";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String cohort, @PathVariable String id, Model model) {
        Meeting meeting = page.readable(cohort, id);
        boolean leads = meetings.leads(meeting, page.reader());
        page.fill(model, meeting);
        model.addAttribute("leads", leads);
        model.addAttribute("link", meeting.place().startsWith("https://"));
        model.addAttribute("people", page.expected(meeting));
        model.addAttribute("instead", rows.of(meetings.inPlaceOf(meeting.id())));
        model.addAttribute("waits", leads && process.waitsForAttendance(meeting.id()));
        model.addAttribute("marks", leads && taps.isOpen(meeting));
        model.addAttribute(
                "changeable",
                leads
                        && meeting.state().isToCome()
                        && meeting.begins().isAfter(clock.instant())
                        && !process.waitsForApproval(meeting.id()));
        model.addAttribute("attendance", leads ? attendance(meeting) : Map.of());
        members.find(meeting.cohort(), page.reader())
                .ifPresent(member -> model.addAttribute("own", "/cases/" + member.caseId() + "/meetings"));
        return "meeting/meeting";
    }

    @GetMapping("/{id}/calendar.ics")
    ResponseEntity<String> calendar(@PathVariable String cohort, @PathVariable String id) {
        Meeting meeting = page.readable(cohort, id);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"meeting-" + meeting.number() + ".ics\"")
                .body(calendars.ics(
                        Optional.of(calendar.entry(meeting)).stream().toList()));
    }

    private Map<String, Attendance> attendance(Meeting meeting) {
        return book.of(meeting.id()).stream()
                .collect(Collectors.toMap(each -> each.caseId().toString(), Function.identity()));
    }
}
