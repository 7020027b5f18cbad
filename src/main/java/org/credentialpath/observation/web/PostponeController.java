package org.credentialpath.observation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.VisitDay;
import org.credentialpath.observation.VisitFailure;
import org.credentialpath.observation.VisitRefused;
import org.credentialpath.observation.VisitRights;
import org.credentialpath.observation.VisitView;
import org.credentialpath.observation.Visits;
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

/** The page on which the candidate, the observer or staff call a planned visit off. */
@Controller
@RequestMapping("/visits/{id}/postpone")
class PostponeController {

    private static final List<VisitFailure> OF_CANDIDATE = List.of(
            VisitFailure.WEATHER,
            VisitFailure.CLOSURE,
            VisitFailure.ILLNESS,
            VisitFailure.NOT_LEAD_CAREGIVER,
            VisitFailure.SITE_GONE,
            VisitFailure.REFUSED);
    private static final List<VisitFailure> OF_OBSERVER =
            List.of(VisitFailure.WEATHER, VisitFailure.CLOSURE, VisitFailure.OBSERVER_ABSENT);

    private final Visits visits;
    private final VisitDay day;
    private final VisitView view;
    private final CaseRights rights;
    private final VisitRights visitRights;
    private final SignedIn signedIn;
    private final MessageSource messages;

    PostponeController(
            Visits visits,
            VisitDay day,
            VisitView view,
            CaseRights rights,
            VisitRights visitRights,
            SignedIn signedIn,
            MessageSource messages) {
        this.visits = visits;
        this.day = day;
        this.view = view;
        this.rights = rights;
        this.visitRights = visitRights;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(allowed(id), model);
    }

    @PostMapping
    String postpone(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String cause,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Visit visit = allowed(id);
        try {
            VisitFailure chosen = causes(visit).stream()
                    .filter(each -> each.name().equals(cause))
                    .findFirst()
                    .orElseThrow(VisitRefused::withoutCause);
            day.postpone(visit.id(), signedIn.required(), chosen);
        } catch (VisitRefused refused) {
            String text = messages.getMessage(
                    refused.messageKey(), refused.arguments().toArray(), LocaleContextHolder.getLocale());
            model.addAttribute(Problems.NAME, new Problems().add("cause", text));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(visit, model);
        }
        Flash.good(redirect, "observation.postpone.done");
        return "redirect:/home";
    }

    private List<VisitFailure> causes(Visit visit) {
        return signedIn.required().equals(visit.observer()) ? OF_OBSERVER : OF_CANDIDATE;
    }

    private Visit allowed(String id) {
        Visit visit = visits.get(VisitIds.of(id));
        PersonId person = signedIn.required();
        if (!person.equals(visit.observer())) {
            rights.requireOwnOrStaff(visit.caseId(), person);
        }
        return visit;
    }

    private String page(Visit visit, Model model) {
        model.addAttribute("visit", visit);
        model.addAttribute("facts", view.facts(visit));
        model.addAttribute("causes", causes(visit));
        model.addAttribute("own", visitRights.isOwn(visit, signedIn.required()));
        return "observation/postpone";
    }
}
