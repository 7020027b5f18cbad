package org.credentialpath.cohort.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.credentialpath.cohort.CohortRequest;
import org.credentialpath.cohort.RequestStep;
import org.credentialpath.cohort.Requests;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.form.FormOutcome;
import org.credentialpath.form.FormPages;
import org.credentialpath.form.FormPlace;
import org.credentialpath.form.FormView;
import org.credentialpath.page.Flash;
import org.credentialpath.people.ActingFor;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff enter for a person what came by phone or on paper: the same form, with both names in the record. */
@Controller
@RequestMapping("/requests/{id}/on-behalf")
class OnBehalfController {

    private final Requests requests;
    private final RequestStep step;
    private final FormPages pages;
    private final People people;
    private final SignedIn signedIn;
    private final RequestPageWords words;

    OnBehalfController(
            Requests requests,
            RequestStep step,
            FormPages pages,
            People people,
            SignedIn signedIn,
            RequestPageWords words) {
        this.requests = requests;
        this.step = step;
        this.pages = pages;
        this.people = people;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable CaseId id, Model model) {
        CohortRequest request = theirs(id);
        Optional<OpenTask> task = step.ofPerson(request);
        if (task.isEmpty()) {
            return "redirect:/requests/" + id;
        }
        pages.open(step.place(request, task.get(), signedIn.required())).addTo(model);
        return page(request, task.get(), model);
    }

    @GetMapping("/check")
    String check(@PathVariable CaseId id, Model model) {
        CohortRequest request = theirs(id);
        Optional<OpenTask> task = step.ofPerson(request);
        Optional<FormView> answers = task.flatMap(one -> pages.check(step.place(request, one, signedIn.required())));
        if (answers.isEmpty()) {
            return "redirect:/requests/" + id + "/on-behalf";
        }
        answers.get().addTo(model);
        model.addAttribute("checking", true);
        return page(request, task.orElseThrow(), model);
    }

    @PostMapping
    String submit(
            @PathVariable CaseId id,
            HttpServletRequest post,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        CohortRequest request = theirs(id);
        Optional<OpenTask> task = step.ofPerson(request);
        if (task.isEmpty()) {
            Flash.warn(redirect, "cohort.refused.over");
            return "redirect:/requests/" + id;
        }
        FormPlace place = step.place(request, task.get(), signedIn.required());
        FormOutcome outcome = ActingFor.call(request.person(), () -> pages.submit(place, post));
        return switch (outcome.step()) {
            case AGAIN -> {
                response.setStatus(outcome.status());
                outcome.form().addTo(model);
                yield page(request, task.get(), model);
            }
            case CHECK -> "redirect:/requests/" + id + "/on-behalf/check";
            case SAVED, DONE -> {
                Flash.good(redirect, "cohort.on-behalf." + outcome.step());
                yield "redirect:/requests/" + id;
            }
        };
    }

    // What is one's own is answered in one's own name.
    private CohortRequest theirs(CaseId id) {
        PersonId by = signedIn.required();
        CohortRequest request = requests.changeable(id, by);
        if (request.person().equals(by)) {
            throw new Forbidden("entering on behalf of oneself");
        }
        return request;
    }

    private String page(CohortRequest request, OpenTask task, Model model) {
        String name = people.get(request.person()).preferredName();
        model.addAttribute("title", words.of("cohort.on-behalf.title", words.step(task), name));
        model.addAttribute("action", "/requests/" + request.id() + "/on-behalf");
        model.addAttribute("back", "/requests/" + request.id());
        return "form/page";
    }
}
