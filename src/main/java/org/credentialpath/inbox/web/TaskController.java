package org.credentialpath.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.form.FormOutcome;
import org.credentialpath.form.FormView;
import org.credentialpath.inbox.TaskEntry;
import org.credentialpath.inbox.TaskRights;
import org.credentialpath.page.Flash;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one task: what it is about, and its form; a task with a page of its own leads there. */
@Controller
@RequestMapping("/tasks/{ref}")
class TaskController {

    private final TaskRights rights;
    private final TaskEntry entry;
    private final TaskRows words;
    private final TaskAround around;
    private final SignedIn signedIn;

    TaskController(TaskRights rights, TaskEntry entry, TaskRows words, TaskAround around, SignedIn signedIn) {
        this.rights = rights;
        this.entry = entry;
        this.words = words;
        this.around = around;
        this.signedIn = signedIn;
    }

    @GetMapping
    String show(@PathVariable TaskRef ref, Model model) {
        OpenTask task = rights.get(ref, signedIn.required());
        Optional<String> page = entry.page(task);
        if (page.isPresent() && rights.mayDo(task, signedIn.required())) {
            return "redirect:" + page.get();
        }
        if (page.isEmpty()) {
            entry.open(task, signedIn.required()).addTo(model);
        }
        return page(task, model);
    }

    @GetMapping("/check")
    String check(@PathVariable TaskRef ref, Model model) {
        OpenTask task = rights.get(ref, signedIn.required());
        Optional<FormView> answers = entry.check(task, signedIn.required());
        if (answers.isEmpty()) {
            return "redirect:/tasks/" + ref;
        }
        answers.get().addTo(model);
        model.addAttribute("checking", true);
        return page(task, model);
    }

    @PostMapping
    String submit(
            @PathVariable TaskRef ref,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        PersonId person = signedIn.required();
        OpenTask task = rights.toDo(ref, person);
        FormOutcome outcome = entry.submit(ref, person, request);
        return switch (outcome.step()) {
            case AGAIN -> {
                response.setStatus(outcome.status());
                outcome.form().addTo(model);
                yield page(task, model);
            }
            case CHECK -> "redirect:/tasks/" + ref + "/check";
            case SAVED -> {
                Flash.info(redirect, "inbox.task.saved");
                yield "redirect:/home";
            }
            case DONE -> {
                Flash.good(redirect, "inbox.task.done", words.title(task));
                yield "redirect:" + Objects.requireNonNullElse(outcome.confirmation(), "/home");
            }
        };
    }

    private String page(OpenTask task, Model model) {
        around.add(task, signedIn.required(), Map.of(), model);
        return "inbox/task";
    }
}
