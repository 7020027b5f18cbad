package org.credentialpath.meeting.web;

import java.util.List;
import java.util.Optional;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.meeting.GrowthHours;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingCalendar;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.notification.Calendars;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One's own meetings: what comes, how one attended, and the growth hours so far. */
@Controller
class OwnMeetingsController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Cases cases;
    private final CaseRights rights;
    private final CohortCatalog cohorts;
    private final Meetings meetings;
    private final OwnMeetings own;
    private final GrowthHours hours;
    private final MeetingRows rows;
    private final TapPage tapPage;
    private final MeetingCalendar calendar;
    private final Calendars calendars;
    private final People people;
    private final Programs programs;
    private final SignedIn signedIn;

    OwnMeetingsController(
            Cases cases,
            CaseRights rights,
            CohortCatalog cohorts,
            Meetings meetings,
            OwnMeetings own,
            GrowthHours hours,
            MeetingRows rows,
            TapPage tapPage,
            MeetingCalendar calendar,
            Calendars calendars,
            People people,
            Programs programs,
            SignedIn signedIn) {
        this.cases = cases;
        this.rights = rights;
        this.cohorts = cohorts;
        this.meetings = meetings;
        this.own = own;
        this.hours = hours;
        this.rows = rows;
        this.tapPage = tapPage;
        this.calendar = calendar;
        this.calendars = calendars;
        this.people = people;
        this.programs = programs;
        this.signedIn = signedIn;
    }

    @GetMapping("/meetings")
    String mine(Model model) {
        PersonId person = signedIn.required();
        List<Case> files = cases.of(person);
        List<Cohort> led = cohorts.ledBy(person).stream()
                .filter(cohort -> !cohort.state().isOver())
                .toList();
        if (files.size() == 1 && led.isEmpty()) {
            return "redirect:/cases/" + files.get(0).id() + "/meetings";
        }
        model.addAttribute("cases", files.stream().map(this::group).toList());
        model.addAttribute("led", led.stream().map(this::group).toList());
        return "meeting/mine";
    }

    @GetMapping("/cases/{id}/meetings")
    String show(@PathVariable String id, Model model) {
        PersonId reader = signedIn.required();
        Case file = rights.require(Ids.caseId(id), reader);
        List<Meeting> toCome = own.toCome(file);
        model.addAttribute("file", file);
        model.addAttribute("own", file.participant().equals(reader));
        model.addAttribute("person", people.get(file.participant()).preferredName());
        model.addAttribute("program", programs.packet(file.packet()).name());
        toCome.stream().findFirst().ifPresent(next -> model.addAttribute("next", rows.row(next)));
        model.addAttribute("toCome", rows.of(toCome.stream().skip(1).toList()));
        model.addAttribute("attended", own.attended(file));
        model.addAttribute("hours", hours.total(file.id()).toString());
        if (file.cohort() != null) {
            model.addAttribute("possible", hours.possible(file.cohort()).toString());
        }
        return "meeting/own";
    }

    @GetMapping("/cases/{id}/meetings/calendar.ics")
    ResponseEntity<String> calendar(@PathVariable String id) {
        Case file = rights.require(Ids.caseId(id), signedIn.required());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meetings.ics\"")
                .body(calendars.ics(
                        own.toCome(file).stream().map(calendar::entry).toList()));
    }

    /**
     * What is next in one cohort: one meeting, or none.
     *
     * @param attendance where its members are marked now, null while they are not
     */
    record Group(
            String name,
            String address,
            List<MeetingRow> next,
            @Nullable String attendance) {}

    private Group group(Case file) {
        return new Group(
                programs.packet(file.packet()).name(),
                "/cases/" + file.id() + "/meetings",
                rows.of(own.toCome(file).stream().limit(1).toList()),
                null);
    }

    private Group group(Cohort cohort) {
        Optional<Meeting> next = meetings.of(cohort.id()).stream()
                .filter(meeting -> meeting.state().isToCome())
                .findFirst();
        return new Group(
                cohort.name(),
                "/cohorts/" + cohort.id() + "/meetings",
                rows.of(next.stream().toList()),
                next.filter(tapPage::isOpen).map(TapPage::address).orElse(null));
    }
}
