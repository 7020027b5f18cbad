package org.credentialpath.team.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.team.TeamAttendance;
import org.credentialpath.team.TeamAttendanceCorrections;
import org.credentialpath.team.TeamMeeting;
import org.credentialpath.team.TeamMeetings;
import org.credentialpath.team.TeamOverview;
import org.credentialpath.team.TeamRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator corrects how a team took part in a meeting. */
@Controller
@RequestMapping("/teams/{cohort}/meetings/{meeting}/attendance/{team}")
class TeamAttendanceController {

    /** One thing that was recorded, in words. */
    record Line(String mark, String at, String by, String reason) {}

    private final TeamAttendanceCorrections corrections;
    private final TeamMeetings meetings;
    private final TeamOverview overview;
    private final SignedIn signedIn;
    private final TeamWords words;

    TeamAttendanceController(
            TeamAttendanceCorrections corrections,
            TeamMeetings meetings,
            TeamOverview overview,
            SignedIn signedIn,
            TeamWords words) {
        this.corrections = corrections;
        this.meetings = meetings;
        this.overview = overview;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String cohort, @PathVariable String meeting, @PathVariable String team, Model model) {
        TeamMeeting found = found(cohort, meeting);
        List<TeamAttendance.Entry> history = history(found, team);
        return page(found, team, history, history.get(history.size() - 1).mark().name(), "", model);
    }

    @PostMapping
    String correct(
            @PathVariable String cohort,
            @PathVariable String meeting,
            @PathVariable String team,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        TeamMeeting found = found(cohort, meeting);
        UUID id = TeamAddresses.id(team);
        try {
            corrections.correct(found.id(), id, signedIn.required(), mark(mark), reason);
        } catch (TeamRefused refused) {
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), words.refusal(refused)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(found, team, history(found, team), mark, reason, model);
        }
        Flash.good(redirect, "team.attendance.done");
        return "redirect:/teams/" + found.cohort();
    }

    private TeamMeeting found(String cohort, String meeting) {
        UUID id = TeamAddresses.id(cohort);
        TeamMeeting found = meetings.get(TeamAddresses.id(meeting));
        if (!found.cohort().equals(id)) {
            throw new Forbidden("team meeting " + meeting);
        }
        return found;
    }

    private List<TeamAttendance.Entry> history(TeamMeeting meeting, String team) {
        return corrections.history(meeting.id(), TeamAddresses.id(team), signedIn.required());
    }

    private static TeamAttendance.@Nullable Mark mark(String typed) {
        return Stream.of(TeamAttendance.Mark.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private String page(
            TeamMeeting meeting,
            String team,
            List<TeamAttendance.Entry> history,
            String mark,
            String reason,
            Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("when", words.days(meeting.day(), meeting.lastDay()));
        model.addAttribute(
                "team",
                overview.team(TeamAddresses.id(team), signedIn.required()).team());
        model.addAttribute("history", history.stream().map(this::line).toList());
        model.addAttribute("marks", marks(meeting));
        model.addAttribute("mark", mark);
        model.addAttribute("reason", reason);
        return "team/attendance";
    }

    private Line line(TeamAttendance.Entry entry) {
        return new Line(
                words.get("team.attendance.mark." + entry.mark()),
                words.moment(entry.at()),
                words.person(entry.by()),
                entry.reason());
    }

    private List<Choice> marks(TeamMeeting meeting) {
        return Stream.of(TeamAttendance.Mark.values())
                .filter(each -> meeting.inPerson() || each != TeamAttendance.Mark.BY_CALL)
                .map(each -> Choice.of(each.name(), words.get("team.attendance.mark." + each)))
                .toList();
    }
}
