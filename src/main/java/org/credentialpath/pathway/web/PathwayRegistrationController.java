package org.credentialpath.pathway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.credentialpath.form.FormOutcome;
import org.credentialpath.form.FormPages;
import org.credentialpath.form.FormPlace;
import org.credentialpath.form.FormView;
import org.credentialpath.page.Flash;
import org.credentialpath.pathway.PathwayRegistrations;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people register for a pathway. */
@Controller
@RequestMapping("/pathways/register/{program}")
class PathwayRegistrationController {

    private static final String PAGE = "pathway/register";

    private final PathwayRegistrations registrations;
    private final FormPages forms;
    private final Programs programs;
    private final SignedIn signedIn;

    PathwayRegistrationController(
            PathwayRegistrations registrations, FormPages forms, Programs programs, SignedIn signedIn) {
        this.registrations = registrations;
        this.forms = forms;
        this.programs = programs;
        this.signedIn = signedIn;
    }

    @GetMapping
    String ask(@PathVariable String program, Model model) {
        forms.open(place(program, model)).addTo(model);
        return PAGE;
    }

    @GetMapping("/check")
    String check(@PathVariable String program, Model model) {
        Optional<FormView> form = forms.check(place(program, model));
        if (form.isEmpty()) {
            return "redirect:/pathways/register/" + program;
        }
        form.get().addTo(model);
        return "pathway/register-check";
    }

    @PostMapping
    String register(
            @PathVariable String program,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormPlace place = place(program, model);
        FormOutcome outcome = forms.submit(place, request);
        switch (outcome.step()) {
            case DONE -> {
                Flash.good(redirect, "pathway.register.done");
                return "redirect:/pathways/" + place.key();
            }
            case CHECK -> {
                return "redirect:/pathways/register/" + program + "/check";
            }
            case SAVED -> {
                Flash.good(redirect, "pathway.register.saved");
                return "redirect:/pathways";
            }
            default -> {
                outcome.form().addTo(model);
                response.setStatus(outcome.status());
                return PAGE;
            }
        }
    }

    private FormPlace place(String program, Model model) {
        Packet packet = programs.get(program).current();
        if (!packet.hasPathway()) {
            throw new Forbidden("registering for " + program);
        }
        model.addAttribute("program", packet);
        return FormPlace.start(
                        packet.form(PathwayRegistrationCommand.SLOT),
                        registrations.next(signedIn.required(), program).value(),
                        signedIn.required())
                .inSlot(PathwayRegistrationCommand.SLOT);
    }
}
