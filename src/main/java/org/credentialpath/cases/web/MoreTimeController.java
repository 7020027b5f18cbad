package org.credentialpath.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Extensions;
import org.credentialpath.document.Document;
import org.credentialpath.document.Documents;
import org.credentialpath.form.FormOutcome;
import org.credentialpath.form.FormPages;
import org.credentialpath.form.FormPlace;
import org.credentialpath.page.Flash;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for more time, and shows what was asked and answered before (rule 27). */
@Controller
@RequestMapping("/cases/{id}/more-time")
class MoreTimeController {

    private static final String FORM = "extension-request";

    private final CaseRights rights;
    private final Extensions extensions;
    private final Documents documents;
    private final Programs programs;
    private final FormPages forms;
    private final CasePage page;
    private final SignedIn signedIn;

    MoreTimeController(
            CaseRights rights,
            Extensions extensions,
            Documents documents,
            Programs programs,
            FormPages forms,
            CasePage page,
            SignedIn signedIn) {
        this.rights = rights;
        this.extensions = extensions;
        this.documents = documents;
        this.programs = programs;
        this.forms = forms;
        this.page = page;
        this.signedIn = signedIn;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        Case file = allowed(id, model);
        if (extensions.refusal(file) == null) {
            forms.open(place(file)).addTo(model);
        }
        return "cases/more-time";
    }

    @PostMapping
    String ask(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Case file = allowed(id, model);
        FormOutcome outcome = forms.submit(place(file), request);
        if (outcome.step() == FormOutcome.Step.DONE) {
            Flash.good(redirect, "cases.more-time.asked");
            return "redirect:/cases/" + file.id() + "/more-time";
        }
        if (outcome.step() == FormOutcome.Step.SAVED) {
            Flash.good(redirect, "cases.more-time.saved");
            return "redirect:/cases/" + file.id();
        }
        outcome.form().addTo(model);
        response.setStatus(outcome.status());
        return "cases/more-time";
    }

    private FormPlace place(Case file) {
        String form = programs.packet(file.packet()).form(FORM);
        return FormPlace.start(form, file.id().value(), signedIn.required()).inSlot(FORM);
    }

    private Case allowed(String id, Model model) {
        Case file = rights.requireOwnOrStaff(CaseIds.of(id), signedIn.required());
        page.fill(model, file, signedIn.required());
        String refusal = extensions.refusal(file);
        model.addAttribute("refusal", refusal == null ? null : page.text(refusal, List.of()));
        model.addAttribute(
                "requests",
                extensions.of(file.id()).stream()
                        .map(each -> new Asked(
                                each,
                                each.documents().stream().map(documents::get).toList()))
                        .toList());
        return file;
    }

    /** A request with the papers handed in with it. */
    record Asked(org.credentialpath.cases.Extension extension, List<Document> papers) {}
}
