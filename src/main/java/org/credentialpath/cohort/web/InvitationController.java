package org.credentialpath.cohort.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.credentialpath.cohort.Invitations;
import org.credentialpath.cohort.RequestRefused;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.PersonRefused;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator invites somebody to ask for a place. */
@Controller
@RequestMapping("/requests/invitations/new")
class InvitationController {

    private static final String PAGE = "cohort/invite";

    private final Invitations invitations;
    private final Programs programs;
    private final SignedIn signedIn;
    private final RequestPageWords words;

    InvitationController(Invitations invitations, Programs programs, SignedIn signedIn, RequestPageWords words) {
        this.invitations = invitations;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    @ModelAttribute("programs")
    List<Choice> programs() {
        return programs.all().stream()
                .filter(program -> program.current().hasCohort())
                .map(program -> Choice.of(program.id(), program.name()))
                .toList();
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("typed", new InvitationForm(null, null, null));
        return PAGE;
    }

    @PostMapping
    String invite(
            @ModelAttribute("typed") InvitationForm typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Problems problems = new Problems();
        if (programs().stream().noneMatch(choice -> choice.value().equals(typed.program()))) {
            problems.add("program", words.of("cohort.refused.program-missing"));
        } else {
            try {
                CaseId id = invitations.invite(typed.invitation(), signedIn.required());
                Flash.good(redirect, "cohort.invite.done", typed.email());
                return "redirect:/requests/" + id;
            } catch (PersonRefused refused) {
                String field = refused.field().equals("email") ? "email" : "name";
                problems.add(field, words.of(refused.messageKey()));
            } catch (RequestRefused refused) {
                problems.add(refused.field(), words.refusal(refused));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(Problems.NAME, problems);
        return PAGE;
    }
}
