package org.credentialpath.cohort.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.credentialpath.cohort.CohortRequest;
import org.credentialpath.cohort.InvitationLink;
import org.credentialpath.cohort.Invitations;
import org.credentialpath.cohort.Newcomers;
import org.credentialpath.cohort.RequestRefused;
import org.credentialpath.cohort.RequestStep;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Account;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.People;
import org.credentialpath.people.PersonRefused;
import org.credentialpath.people.SignIn;
import org.credentialpath.people.SignInRefused;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page a mailed link opens. Opening it changes nothing, so that a mail scanner does not use the link up; the button
 * on it does.
 */
@Controller
@RequestMapping("/requests/invitation/{token}")
class InvitationLinkController {

    private static final String PAGE = "cohort/invitation";

    private final Invitations invitations;
    private final Newcomers newcomers;
    private final RequestStep step;
    private final Programs programs;
    private final People people;
    private final Accounts accounts;
    private final SignIn signIn;
    private final SignedIn signedIn;
    private final RequestPageWords words;

    InvitationLinkController(
            Invitations invitations,
            Newcomers newcomers,
            RequestStep step,
            Programs programs,
            People people,
            Accounts accounts,
            SignIn signIn,
            SignedIn signedIn,
            RequestPageWords words) {
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.step = step;
        this.programs = programs;
        this.people = people;
        this.accounts = accounts;
        this.signIn = signIn;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletResponse response, Model model) {
        Optional<InvitationLink> link = invitations.open(token);
        if (link.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("state", "UNKNOWN");
            return PAGE;
        }
        return page(token, link.get(), model);
    }

    @PostMapping
    String accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<InvitationLink> link = invitations.open(token);
        if (link.isEmpty() || link.get().state() != InvitationLink.State.FRESH) {
            return show(token, response, model);
        }
        CohortRequest asked = link.get().request();
        try {
            if (signedIn.person().equals(Optional.of(asked.person()))) {
                invitations.use(token);
            } else if (signedIn.person().isEmpty() && !hasPassword(asked.person())) {
                signIn.signIn(newcomers.join(token, password), password, request, response);
            } else {
                return page(token, link.get(), model);
            }
        } catch (PersonRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Problems.NAME, new Problems().add("password", words.of(refused.messageKey())));
            return page(token, link.get(), model);
        } catch (SignInRefused tooManyTries) {
            return "redirect:/sign-in?next=/requests/" + asked.id();
        } catch (RequestRefused usedMeanwhile) {
            return show(token, response, model);
        }
        return "redirect:"
                + step.ofPerson(asked).map(task -> "/tasks/" + task.ref()).orElse("/requests/" + asked.id());
    }

    private String page(String token, InvitationLink link, Model model) {
        CohortRequest request = link.request();
        Packet packet = programs.packet(request.packet());
        model.addAttribute("state", link.state().name());
        model.addAttribute("token", token);
        model.addAttribute("asked", request);
        model.addAttribute("person", people.get(request.person()));
        model.addAttribute("packet", packet);
        model.addAttribute("who", who(request.person()));
        model.addAttribute("meetings", packet.cohort().meetings().size());
        model.addAttribute(
                "starts",
                words.list(
                        packet.cohort().startMonths().stream().map(words::name).toList()));
        return PAGE;
    }

    /** Who looks at the page: SELF, SOMEBODY else, a MEMBER who has to sign in, or a NEWCOMER. */
    private String who(PersonId invited) {
        Optional<PersonId> reader = signedIn.person();
        if (reader.isPresent()) {
            return reader.get().equals(invited) ? "SELF" : "SOMEBODY";
        }
        return hasPassword(invited) ? "MEMBER" : "NEWCOMER";
    }

    private boolean hasPassword(PersonId person) {
        return accounts.of(person).map(Account::hasPassword).orElse(false);
    }
}
