package org.credentialpath.observation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import org.credentialpath.observation.Objections;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.VisitDay;
import org.credentialpath.observation.VisitRefused;
import org.credentialpath.observation.VisitRights;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
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

/** The page of a visit: when and where, what to do when it cannot be, and the signed record for those who may read it. */
@Controller
@RequestMapping("/visits/{id}")
class VisitController {

    private final VisitRights rights;
    private final VisitDay day;
    private final Objections objections;
    private final VisitPage page;
    private final SignedIn signedIn;
    private final MessageSource messages;

    VisitController(
            VisitRights rights,
            VisitDay day,
            Objections objections,
            VisitPage page,
            SignedIn signedIn,
            MessageSource messages) {
        this.rights = rights;
        this.day = day;
        this.objections = objections;
        this.page = page;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        PersonId reader = signedIn.required();
        Visit visit = rights.open(VisitIds.of(id), reader);
        if (visit.state() == Visit.State.RECORDED && rights.readsRecord(visit, reader)) {
            rights.looked(visit, reader);
        }
        return page.of(visit, reader, model);
    }

    @PostMapping("/objection")
    String object(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("reason", reason);
        Consumer<Visit> act = visit -> objections.object(visit.id(), signedIn.required(), reason);
        return answer(id, act, "observation.visit.objected", model, response, redirect);
    }

    @PostMapping("/amend")
    String amend(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("text", text);
        Consumer<Visit> act = visit -> day.amend(visit.id(), signedIn.required(), text);
        return answer(id, act, "observation.visit.amended", model, response, redirect);
    }

    private String answer(
            String id,
            Consumer<Visit> act,
            String done,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Visit visit = rights.open(VisitIds.of(id), signedIn.required());
        try {
            act.accept(visit);
        } catch (VisitRefused refused) {
            String words = messages.getMessage(
                    refused.messageKey(), refused.arguments().toArray(), LocaleContextHolder.getLocale());
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), words));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.of(visit, signedIn.required(), model);
        }
        Flash.good(redirect, done);
        return "redirect:/visits/" + visit.id();
    }
}
