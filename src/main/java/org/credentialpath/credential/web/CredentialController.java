package org.credentialpath.credential.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credentialpath.credential.CredentialPagePart;
import org.credentialpath.credential.Register;
import org.credentialpath.credential.RegisterEntry;
import org.credentialpath.credential.Revocations;
import org.credentialpath.credential.Shown;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one credential, which its holder may share, and the list of one's own. */
@Controller
class CredentialController {

    private final Register register;
    private final Revocations revocations;
    private final CredentialView view;
    private final SignedIn signedIn;
    private final MessageSource messages;
    private final ObjectProvider<CredentialPagePart> parts;

    CredentialController(
            Register register,
            Revocations revocations,
            CredentialView view,
            SignedIn signedIn,
            MessageSource messages,
            ObjectProvider<CredentialPagePart> parts) {
        this.register = register;
        this.revocations = revocations;
        this.view = view;
        this.signedIn = signedIn;
        this.messages = messages;
        this.parts = parts;
    }

    @GetMapping("/credentials")
    String own(Model model) {
        model.addAttribute(
                "entries",
                register.of(signedIn.required()).stream().map(view::line).toList());
        return "credential/own";
    }

    @GetMapping("/credentials/{id}")
    String show(@PathVariable String id, Model model, HttpServletResponse response) {
        RegisterEntry entry = open(id);
        if (entry.isRevoked()) {
            response.setStatus(HttpStatus.GONE.value());
        }
        return page(entry, model);
    }

    /** The holder takes the consent back, or gives it. */
    @PostMapping("/credentials/{id}/shown")
    String choose(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String shown,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        RegisterEntry entry = open(id);
        Optional<Shown> chosen = Arrays.stream(Shown.values())
                .filter(each -> each.name().equals(shown))
                .findFirst();
        if (chosen.isEmpty() && entry.isHeldBy(signedIn.required())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Problems.NAME, new Problems().add("shown", text("credential.shown.missing")));
            return page(entry, model);
        }
        register.show(entry.award().id(), signedIn.required(), chosen.orElse(Shown.NOTHING));
        Flash.good(redirect, "credential.shown.done");
        return "redirect:/credentials/" + entry.award().id();
    }

    private RegisterEntry open(String id) {
        return register.open(CredentialIds.of(id), signedIn.person().orElse(null));
    }

    private String page(RegisterEntry entry, Model model) {
        @Nullable PersonId reader = signedIn.person().orElse(null);
        boolean mine = entry.isHeldBy(reader);
        boolean inside = register.mayAlwaysSee(entry, reader);
        model.addAttribute("entry", entry);
        model.addAttribute("facts", view.facts(entry, inside));
        model.addAttribute("state", view.state(entry));
        model.addAttribute("tone", view.tone(entry));
        model.addAttribute("mine", mine);
        model.addAttribute("inside", inside);
        model.addAttribute("choices", choices());
        model.addAttribute("revocable", reader != null && revocations.mayRevoke(entry, reader));
        model.addAttribute("links", reader != null && inside ? links(entry, reader) : List.of());
        register.renewal(entry, reader).ifPresent(next -> {
            model.addAttribute("renewed", view.renewed(next));
            // Whoever sees no name here finds none behind a link either.
            model.addAttribute(
                    "next",
                    inside || entry.isNamed() ? "/credentials/" + next.award().id() : null);
        });
        return "credential/credential";
    }

    private List<CredentialPagePart.Link> links(RegisterEntry entry, PersonId reader) {
        return parts.stream()
                .flatMap(part -> part.links(entry.award(), reader).stream())
                .toList();
    }

    private List<Choice> choices() {
        return Arrays.stream(Shown.values()).map(this::choice).toList();
    }

    private Choice choice(Shown shown) {
        String key = "credential.shown." + shown.name().toLowerCase(Locale.ROOT);
        return new Choice(shown.name(), text(key), text(key + ".hint"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
