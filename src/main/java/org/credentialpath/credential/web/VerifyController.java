package org.credentialpath.credential.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.credential.LookupLimit;
import org.credentialpath.credential.Register;
import org.credentialpath.people.NetworkAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where anybody checks the number of a certificate. */
@Controller
class VerifyController {

    private static final String PAGE = "credential/verify";

    private final Register register;
    private final LookupLimit limit;
    private final CredentialView view;

    VerifyController(Register register, LookupLimit limit, CredentialView view) {
        this.register = register;
        this.limit = limit;
        this.view = view;
    }

    @GetMapping("/verify")
    String verify(
            @RequestParam(defaultValue = "") String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String typed = number.strip();
        model.addAttribute("number", typed);
        if (typed.isEmpty()) {
            return PAGE;
        }
        if (!limit.allows(NetworkAddress.of(request.getRemoteAddr()))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("tooMany", true);
            return PAGE;
        }
        model.addAttribute("asked", true);
        register.byNumber(typed).ifPresent(entry -> {
            model.addAttribute("facts", view.facts(entry.award()));
            model.addAttribute("state", view.state(entry));
            model.addAttribute("tone", view.tone(entry));
            model.addAttribute("named", entry.isNamed());
            register.renewal(entry, null).ifPresent(next -> model.addAttribute("renewed", view.renewed(next)));
        });
        return PAGE;
    }
}
