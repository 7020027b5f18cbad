package org.credentialpath.observation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.VisitDay;
import org.credentialpath.observation.VisitFailure;
import org.credentialpath.observation.VisitRefused;
import org.credentialpath.observation.VisitView;
import org.credentialpath.observation.Visits;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Criterion;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
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

/** The page on which an observer records and signs a visit, or says why it was not held. */
@Controller
@RequestMapping("/visits/{id}")
class VisitRecordController {

    private static final List<VisitFailure> CAUSES = List.of(
            VisitFailure.WEATHER,
            VisitFailure.CLOSURE,
            VisitFailure.ILLNESS,
            VisitFailure.NOT_LEAD_CAREGIVER,
            VisitFailure.OBSERVER_ABSENT,
            VisitFailure.NO_SHOW,
            VisitFailure.REFUSED,
            VisitFailure.SITE_GONE);

    private final Visits visits;
    private final VisitDay day;
    private final VisitView view;
    private final SignedIn signedIn;
    private final MessageSource messages;

    VisitRecordController(Visits visits, VisitDay day, VisitView view, SignedIn signedIn, MessageSource messages) {
        this.visits = visits;
        this.day = day;
        this.view = view;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    @GetMapping("/record")
    String show(@PathVariable String id, Model model) {
        Visit visit = mine(id);
        return visit.state() == Visit.State.PLANNED
                ? page(visit, new RecordForm(Map.of()), null, model)
                : "redirect:/visits/" + visit.id();
    }

    @PostMapping("/record")
    String record(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Visit visit = mine(id);
        RecordForm form = new RecordForm(typed);
        Problems problems = new Problems();
        form.faults().forEach((field, fault) -> problems.add(field, text("observation.record.fault." + fault)));
        if (problems.isEmpty()) {
            try {
                Flash.good(redirect, save(visit, form));
                return form.isHeld() ? "redirect:/visits/" + visit.id() : "redirect:/tasks";
            } catch (VisitRefused refused) {
                problems.add(
                        refused.field(),
                        text(refused.messageKey(), refused.arguments().toArray()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(visit, form, problems, model);
    }

    private String save(Visit visit, RecordForm form) {
        VisitFailure cause = form.cause();
        if (!form.isHeld() && cause != null) {
            day.notHeld(visit.id(), signedIn.required(), cause);
            return "observation.record.not-held";
        }
        List<Criterion> criteria = day.criteria(visit.id());
        boolean counts = day.record(form.record(visit.id(), signedIn.required(), dayOf(visit), criteria));
        return counts ? "observation.record.signed" : "observation.record.too-short";
    }

    private LocalDate dayOf(Visit visit) {
        return LocalDate.ofInstant(visits.plannedAt(visit.id()), HouseClock.ZONE);
    }

    private Visit mine(String id) {
        Visit visit = visits.get(VisitIds.of(id));
        if (!signedIn.required().equals(visit.observer()) || visit.plannedAt() == null) {
            throw new Forbidden("visit " + id);
        }
        return visit;
    }

    private String page(Visit visit, RecordForm form, @Nullable Problems problems, Model model) {
        model.addAttribute("visit", visit);
        model.addAttribute("facts", view.facts(visit));
        model.addAttribute("criteria", day.criteria(visit.id()));
        model.addAttribute("causes", CAUSES);
        model.addAttribute("form", form);
        if (problems != null) {
            model.addAttribute("problems", problems);
        }
        return "observation/record";
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
