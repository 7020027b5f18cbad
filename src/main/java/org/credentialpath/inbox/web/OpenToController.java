package org.credentialpath.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.NotOpenTo;
import org.credentialpath.inbox.OpenTo;
import org.credentialpath.inbox.TaskRights;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a task to other groups, from the page around it. */
@Controller
class OpenToController {

    private static final String FIELD = "around-groups";

    private final OpenTo openTo;
    private final OpenToWords words;
    private final TaskRights rights;
    private final TaskAround around;
    private final TaskPlace place;
    private final BulkForm form;
    private final SignedIn signedIn;

    OpenToController(
            OpenTo openTo,
            OpenToWords words,
            TaskRights rights,
            TaskAround around,
            TaskPlace place,
            BulkForm form,
            SignedIn signedIn) {
        this.openTo = openTo;
        this.words = words;
        this.rights = rights;
        this.around = around;
        this.place = place;
        this.form = form;
        this.signedIn = signedIn;
    }

    @PostMapping("/tasks/{ref}/groups")
    String open(
            @PathVariable TaskRef ref,
            @RequestParam(name = FIELD, defaultValue = "") Set<String> groups,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PersonId person = signedIn.required();
        try {
            openTo.open(ref, person, groups);
        } catch (NotOpenTo refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Problems.NAME, new Problems().add(FIELD, form.text("inbox.open-to.none")));
            return page(rights.get(ref, person), person, groups, model);
        }
        Flash.good(redirect, "inbox.open-to.done");
        return "redirect:/tasks/" + ref + "/around";
    }

    private String page(OpenTask task, PersonId person, Set<String> chosen, Model model) {
        around.add(task, person, Map.of(), model);
        place.of(task, person).ifPresent(found -> model.addAttribute("place", found));
        model.addAttribute("openTo", words.of(task, person, chosen));
        return "inbox/around";
    }
}
