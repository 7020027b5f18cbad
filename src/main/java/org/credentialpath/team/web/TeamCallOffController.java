package org.credentialpath.team.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.team.TeamInPerson;
import org.credentialpath.team.TeamMeeting;
import org.credentialpath.team.TeamMeetings;
import org.credentialpath.team.TeamRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator calls a meeting in person off that was approved. */
@Controller
@RequestMapping("/teams/{cohort}/meetings/{meeting}/call-off")
class TeamCallOffController {

    private final TeamInPerson inPerson;
    private final TeamMeetings meetings;
    private final SignedIn signedIn;
    private final TeamWords words;

    TeamCallOffController(TeamInPerson inPerson, TeamMeetings meetings, SignedIn signedIn, TeamWords words) {
        this.inPerson = inPerson;
        this.meetings = meetings;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable String cohort, @PathVariable String meeting, Model model) {
        return page(found(cohort, meeting), "", model);
    }

    @PostMapping
    String callOff(
            @PathVariable String cohort,
            @PathVariable String meeting,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        TeamMeeting found = found(cohort, meeting);
        try {
            inPerson.callOff(found.id(), signedIn.required(), reason);
        } catch (TeamRefused refused) {
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), words.refusal(refused)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(found, reason, model);
        }
        Flash.good(redirect, "team.callOff.done");
        return "redirect:/teams/" + cohort;
    }

    private TeamMeeting found(String cohort, String meeting) {
        UUID id = TeamAddresses.id(cohort);
        TeamMeeting found = meetings.get(TeamAddresses.id(meeting));
        if (!found.cohort().equals(id)) {
            throw new Forbidden("team meeting " + meeting);
        }
        return found;
    }

    private String page(TeamMeeting meeting, String reason, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("days", words.days(meeting.day(), meeting.lastDay()));
        model.addAttribute("reason", reason);
        return "team/call-off";
    }
}
