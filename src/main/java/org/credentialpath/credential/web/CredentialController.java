package org.credentialpath.credential.web;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.credential.Certificates;
import org.credentialpath.credential.Register;
import org.credentialpath.credential.Register.RegisterEntry;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page a holder shares, and the page where anybody checks a number. */
@Controller
class CredentialController {

    private final Register register;
    private final Certificates certificates;
    private final SignedIn signedIn;
    private final HouseClock clock;

    CredentialController(Register register, Certificates certificates, SignedIn signedIn, HouseClock clock) {
        this.register = register;
        this.certificates = certificates;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/credentials/{id}")
    String show(@PathVariable UUID id, Model model) {
        RegisterEntry entry = register.byId(id).orElseThrow(() -> new Forbidden("credential " + id));
        fill(model, entry);
        model.addAttribute("mine", signedIn.person().filter(entry.award().holder()::equals).isPresent());
        return "credential/credential";
    }

    /** Leads to the document, whose own page asks once more and writes down who looked. */
    @GetMapping("/credentials/{id}/certificate")
    String certificate(@PathVariable UUID id) {
        return "redirect:/documents/" + certificates.of(id, signedIn.required());
    }

    @GetMapping("/verify")
    String verify(@RequestParam(required = false) @Nullable String number, Model model) {
        model.addAttribute("number", number == null ? "" : number.strip());
        if (number != null && !number.isBlank()) {
            Optional<RegisterEntry> entry = register.byNumber(number);
            entry.ifPresent(found -> fill(model, found));
            model.addAttribute("asked", true);
        }
        return "credential/verify";
    }

    private void fill(Model model, RegisterEntry entry) {
        model.addAttribute("award", entry.award());
        model.addAttribute("named", entry.named());
        model.addAttribute("expired", entry.award().isExpired(clock.today()));
    }
}
