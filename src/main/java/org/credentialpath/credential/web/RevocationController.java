package org.credentialpath.credential.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.credential.Register;
import org.credentialpath.credential.RegisterEntry;
import org.credentialpath.credential.RevocationRefused;
import org.credentialpath.credential.Revocations;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator takes an award back. */
@Controller
@RequestMapping("/credentials/{id}/revoke")
class RevocationController {

    private static final String PAGE = "credential/revoke";

    private final Register register;
    private final Revocations revocations;
    private final SignedIn signedIn;
    private final MessageSource messages;

    RevocationController(Register register, Revocations revocations, SignedIn signedIn, MessageSource messages) {
        this.register = register;
        this.revocations = revocations;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    @GetMapping
    String ask(@PathVariable String id, Model model) {
        RegisterEntry entry = entry(id, model);
        if (!revocations.mayRevoke(entry, signedIn.required())) {
            throw new Forbidden("revoking award " + id);
        }
        return PAGE;
    }

    @PostMapping
    String revoke(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        RegisterEntry entry = entry(id, model);
        try {
            revocations.revoke(entry.award().id(), signedIn.required(), reason);
        } catch (RevocationRefused refused) {
            String words = messages.getMessage(
                    refused.messageKey(), new Object[] {refused.most()}, LocaleContextHolder.getLocale());
            model.addAttribute(Problems.NAME, new Problems().add("reason", words));
            model.addAttribute("reason", reason);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        Flash.good(redirect, "credential.revoke.done");
        return "redirect:/credentials/" + entry.award().id();
    }

    private RegisterEntry entry(String id, Model model) {
        RegisterEntry entry = register.open(CredentialIds.of(id), signedIn.required());
        model.addAttribute("entry", entry);
        return entry;
    }
}
