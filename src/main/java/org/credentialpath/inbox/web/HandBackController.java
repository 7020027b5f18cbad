package org.credentialpath.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.HandBack;
import org.credentialpath.inbox.NotBack;
import org.credentialpath.inbox.TaskComments;
import org.credentialpath.inbox.TaskRights;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a task back to who handed it over, from the page around it. */
@Controller
class HandBackController {

    private static final String FIELD = "around-words";

    private final HandBack back;
    private final HandBackWords words;
    private final TaskRights rights;
    private final TaskAround around;
    private final TaskPlace place;
    private final People people;
    private final SignedIn signedIn;

    HandBackController(
            HandBack back,
            HandBackWords words,
            TaskRights rights,
            TaskAround around,
            TaskPlace place,
            People people,
            SignedIn signedIn) {
        this.back = back;
        this.words = words;
        this.rights = rights;
        this.around = around;
        this.place = place;
        this.people = people;
        this.signedIn = signedIn;
    }

    @PostMapping("/tasks/{ref}/back")
    String giveBack(
            @PathVariable TaskRef ref,
            @RequestParam(name = FIELD, defaultValue = "") String typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (typed.strip().length() > TaskComments.LONGEST) {
            return refused(ref, typed, words.text("long", TaskComments.LONGEST), model, response);
        }
        try {
            PersonId has = back.giveBack(ref, signedIn.required(), typed.strip());
            Flash.good(redirect, "inbox.task.assigned", people.get(has).preferredName());
            return "redirect:/tasks";
        } catch (NotBack refused) {
            return refused(ref, typed, why(ref), model, response);
        }
    }

    private String why(TaskRef ref) {
        var said = words.of(rights.get(ref, signedIn.required()), signedIn.required());
        return said == null ? "" : Objects.requireNonNullElse(said.note(), said.by());
    }

    private String refused(TaskRef ref, String typed, String why, Model model, HttpServletResponse response) {
        PersonId person = signedIn.required();
        OpenTask task = rights.get(ref, person);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(Problems.NAME, new Problems().add(FIELD, why));
        around.add(task, person, Map.of("words", typed), model);
        place.of(task, person).ifPresent(found -> model.addAttribute("place", found));
        return "inbox/around";
    }
}
