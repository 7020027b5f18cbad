package org.credentialpath.inbox.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.engine.TaskTaken;
import org.credentialpath.inbox.Desk;
import org.credentialpath.inbox.NotTheirs;
import org.credentialpath.page.Flash;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.credentialpath.shared.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Claim, release, hand out, put off. */
@Controller
@RequestMapping("/tasks/{ref}")
class TaskActionController {

    private final Desk desk;
    private final People people;
    private final SignedIn signedIn;

    TaskActionController(Desk desk, People people, SignedIn signedIn) {
        this.desk = desk;
        this.people = people;
        this.signedIn = signedIn;
    }

    @PostMapping("/claim")
    String claim(@PathVariable TaskRef ref, RedirectAttributes redirect) {
        try {
            desk.claim(ref, signedIn.required());
        } catch (TaskTaken taken) {
            Flash.warn(redirect, "inbox.task.taken");
            return "redirect:/tasks";
        }
        Flash.good(redirect, "inbox.task.claimed");
        return "redirect:/tasks/" + ref;
    }

    @PostMapping("/release")
    String release(@PathVariable TaskRef ref, RedirectAttributes redirect) {
        desk.release(ref, signedIn.required());
        Flash.good(redirect, "inbox.task.released");
        return "redirect:/tasks";
    }

    @PostMapping("/assign")
    String assign(
            @PathVariable TaskRef ref, @RequestParam(defaultValue = "") String email, RedirectAttributes redirect) {
        try {
            people.findByEmail(email.strip())
                    .ifPresentOrElse(
                            person -> {
                                PersonId has = desk.assign(ref, signedIn.required(), person.id());
                                Flash.good(
                                        redirect,
                                        "inbox.task.assigned",
                                        people.get(has).preferredName());
                            },
                            () -> Flash.warn(redirect, "inbox.task.nobody", email));
        } catch (NotTheirs refused) {
            Flash.warn(redirect, "inbox.task.not-theirs", email);
        }
        return "redirect:/tasks/" + ref;
    }

    @PostMapping("/remind")
    String remind(@PathVariable TaskRef ref, RedirectAttributes redirect) {
        desk.remind(ref, signedIn.required());
        Flash.good(redirect, "inbox.task.reminded");
        return "redirect:/tasks/" + ref;
    }

    @PostMapping("/later")
    String later(
            @PathVariable TaskRef ref, @RequestParam(defaultValue = "") String until, RedirectAttributes redirect) {
        try {
            LocalDate day = TypedDay.read(until);
            desk.putOff(
                    ref, signedIn.required(), day.atStartOfDay(HouseClock.ZONE).toInstant());
            Flash.good(redirect, "inbox.task.put-off");
        } catch (DateTimeParseException e) {
            Flash.warn(redirect, "inbox.task.no-day");
            return "redirect:/tasks/" + ref;
        }
        return "redirect:/tasks";
    }
}
