package org.credentialpath.inbox.web;

import org.credentialpath.engine.TaskRef;
import org.credentialpath.engine.TaskTaken;
import org.credentialpath.inbox.Desk;
import org.credentialpath.inbox.TaskTimes;
import org.credentialpath.page.Flash;
import org.credentialpath.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done around a task by one button: claim, release, remind, take up again. */
@Controller
@RequestMapping("/tasks/{ref}")
class TaskActionController {

    private final Desk desk;
    private final TaskTimes times;
    private final SignedIn signedIn;

    TaskActionController(Desk desk, TaskTimes times, SignedIn signedIn) {
        this.desk = desk;
        this.times = times;
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

    @PostMapping("/remind")
    String remind(@PathVariable TaskRef ref, RedirectAttributes redirect) {
        times.remind(ref, signedIn.required());
        Flash.good(redirect, "inbox.task.reminded");
        return "redirect:/tasks/" + ref + "/around";
    }

    @PostMapping("/again")
    String again(@PathVariable TaskRef ref, RedirectAttributes redirect) {
        times.takeUp(ref, signedIn.required());
        Flash.good(redirect, "inbox.task.taken-up");
        return "redirect:/tasks/" + ref + "/around";
    }
}
