package org.credentialpath.appeal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.credentialpath.appeal.Appeal;
import org.credentialpath.appeal.AppealRefused;
import org.credentialpath.appeal.Appeals;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.form.FormOutcome;
import org.credentialpath.form.FormPages;
import org.credentialpath.form.FormPlace;
import org.credentialpath.page.Flash;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.review.Decision;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a candidate files an appeal, and reads how one works and until when (rule 30). */
@Controller
@RequestMapping("/cases/{id}/appeal")
class AppealFilingController {

    private static final String PAGE = "appeal/file";

    private final Appeals appeals;
    private final CaseRights rights;
    private final People people;
    private final Programs programs;
    private final FormPages forms;
    private final SignedIn signedIn;
    private final AppealWords words;

    AppealFilingController(
            Appeals appeals,
            CaseRights rights,
            People people,
            Programs programs,
            FormPages forms,
            SignedIn signedIn,
            AppealWords words) {
        this.appeals = appeals;
        this.rights = rights;
        this.people = people;
        this.programs = programs;
        this.forms = forms;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        Case file = allowed(id, model);
        Optional<Appeal> filed = appeals.latest(file.id());
        if (filed.isPresent()) {
            return "redirect:/appeals/" + filed.get().id();
        }
        appeals.against(file)
                .ifPresent(decision -> forms.open(place(file, decision)).addTo(model));
        return PAGE;
    }

    @PostMapping
    String file(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Case file = allowed(id, model);
        Optional<Decision> decision = appeals.against(file);
        if (decision.isEmpty()) {
            return "redirect:/cases/" + file.id() + "/appeal";
        }
        FormOutcome outcome = forms.submit(place(file, decision.get()), request);
        if (outcome.step() == FormOutcome.Step.DONE) {
            Flash.good(redirect, "appeal.filed");
            return "redirect:/appeals/"
                    + appeals.latest(file.id()).orElseThrow().id();
        }
        if (outcome.step() == FormOutcome.Step.SAVED) {
            Flash.good(redirect, "appeal.saved");
            return "redirect:/cases/" + file.id() + "/result";
        }
        outcome.form().addTo(model);
        response.setStatus(outcome.status());
        return PAGE;
    }

    private FormPlace place(Case file, Decision decision) {
        String form = programs.packet(file.packet()).form(AppealFilingCommand.SLOT);
        return FormPlace.start(form, decision.id(), signedIn.required()).inSlot(AppealFilingCommand.SLOT);
    }

    private Case allowed(String id, Model model) {
        Case file = rights.requireOwnOrStaff(new CaseId(AppealAddresses.id(id)), signedIn.required());
        Packet packet = programs.packet(file.packet());
        AppealRefused refusal = appeals.refusal(file);
        model.addAttribute("file", file);
        model.addAttribute("program", packet.name());
        model.addAttribute("own", file.participant().equals(signedIn.required()));
        model.addAttribute("person", people.get(file.participant()).preferredName());
        model.addAttribute("refusal", refusal == null ? null : words.refusal(refusal));
        return file;
    }
}
