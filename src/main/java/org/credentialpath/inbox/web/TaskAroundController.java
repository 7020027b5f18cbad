package org.credentialpath.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.engine.TaskTaken;
import org.credentialpath.inbox.BulkWork.Kind;
import org.credentialpath.inbox.BulkWork.Wish;
import org.credentialpath.inbox.Desk;
import org.credentialpath.inbox.NotExtendable;
import org.credentialpath.inbox.NotTheirs;
import org.credentialpath.inbox.TaskRights;
import org.credentialpath.inbox.TaskTimes;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page around a task, whichever page the task itself is done on: hand out, give more time, put off. */
@Controller
@RequestMapping("/tasks")
class TaskAroundController {

    private final TaskRights rights;
    private final Desk desk;
    private final TaskTimes times;
    private final TaskAround around;
    private final TaskPlace place;
    private final BulkForm form;
    private final LaterForm later;
    private final People people;
    private final SignedIn signedIn;

    TaskAroundController(
            TaskRights rights,
            Desk desk,
            TaskTimes times,
            TaskAround around,
            TaskPlace place,
            BulkForm form,
            LaterForm later,
            People people,
            SignedIn signedIn) {
        this.rights = rights;
        this.desk = desk;
        this.times = times;
        this.around = around;
        this.place = place;
        this.form = form;
        this.later = later;
        this.people = people;
        this.signedIn = signedIn;
    }

    @GetMapping("/{ref}/around")
    String show(@PathVariable TaskRef ref, Model model) {
        return page(ref, Map.of(), model);
    }

    /**
     * From the page of a feature, which knows its run and not the task.
     *
     * @param page the page's name as models say it, e.g. {@code review}
     */
    @GetMapping("/around")
    String find(@RequestParam UUID key, @RequestParam String page, RedirectAttributes redirect) {
        return rights.find(key, "page:" + page, signedIn.required())
                .map(task -> "redirect:/tasks/" + task.ref() + "/around")
                .orElseGet(() -> {
                    Flash.warn(redirect, "inbox.around.none");
                    return "redirect:/tasks";
                });
    }

    // Whether the task is theirs to hand out comes first: nobody else is to learn who has an account.
    @PostMapping("/{ref}/assign")
    String assign(
            @PathVariable TaskRef ref,
            @RequestParam(defaultValue = "") String email,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        rights.toHandOut(ref, signedIn.required());
        Problems problems = new Problems();
        Optional<Wish> wish = form.read(Kind.ASSIGN, Map.of("email", email), problems);
        if (wish.isPresent()) {
            try {
                PersonId has = desk.assign(
                        ref,
                        signedIn.required(),
                        Objects.requireNonNull(wish.get().to()));
                Flash.good(redirect, "inbox.task.assigned", people.get(has).preferredName());
                return "redirect:/tasks";
            } catch (NotTheirs refused) {
                problems.add("email", form.text("inbox.task.not-theirs", email));
            }
        }
        return refused(ref, Map.of("email", email), problems, model, response);
    }

    @PostMapping("/{ref}/extend")
    String extend(
            @PathVariable TaskRef ref,
            @RequestParam(defaultValue = "") String day,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Problems problems = new Problems();
        Optional<Wish> wish = form.read(Kind.EXTEND, Map.of("day", day), problems);
        if (wish.isPresent()) {
            try {
                times.extend(
                        ref,
                        signedIn.required(),
                        Objects.requireNonNull(wish.get().day()));
                Flash.good(redirect, "inbox.task.extended");
                return "redirect:/tasks/" + ref + "/around";
            } catch (NotExtendable refused) {
                problems.add("day", form.text("inbox.task.not-extendable"));
            }
        }
        return refused(ref, Map.of("day", day), problems, model, response);
    }

    @PostMapping("/{ref}/later")
    String putOff(
            @PathVariable TaskRef ref,
            @RequestParam(defaultValue = "") String until,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Problems problems = new Problems();
        try {
            if (later.putOff(ref, signedIn.required(), until, problems)) {
                Flash.good(redirect, "inbox.task.put-off");
                return "redirect:/tasks";
            }
        } catch (TaskTaken taken) {
            Flash.warn(redirect, "inbox.task.taken");
            return "redirect:/tasks";
        }
        return refused(ref, Map.of("until", until), problems, model, response);
    }

    private String refused(
            TaskRef ref, Map<String, String> typed, Problems wrong, Model model, HttpServletResponse response) {
        // Beside the form of a task, a field of which may have the same name.
        Problems problems = new Problems();
        wrong.all().forEach(each -> problems.add("around-" + each.field(), each.text()));
        model.addAttribute(Problems.NAME, problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(ref, typed, model);
    }

    private String page(TaskRef ref, Map<String, String> typed, Model model) {
        PersonId person = signedIn.required();
        OpenTask task = rights.get(ref, person);
        around.add(task, person, typed, model);
        place.of(task, person).ifPresent(found -> model.addAttribute("place", found));
        return "inbox/around";
    }
}
