package org.credentialpath.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.Facilitators;
import org.credentialpath.inbox.CoverRefused;
import org.credentialpath.inbox.Covers;
import org.credentialpath.inbox.Covers.Away;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.PersonId;
import org.credentialpath.shared.TypedDay;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When somebody is away, and who covers them. */
@Controller
@RequestMapping("/tasks/away")
class AwayController {

    /** What was typed. */
    record Typed(String first, String last, String cover) {}

    /**
     * An absence in words.
     *
     * @param other who covers, or who is covered
     * @param closed the cohorts the cover cannot lead
     */
    record Line(String first, String last, String other, LocalDate begins, List<String> closed) {}

    private final Covers covers;
    private final Facilitators facilitators;
    private final People people;
    private final SignedIn signedIn;
    private final MessageSource messages;

    AwayController(Covers covers, Facilitators facilitators, People people, SignedIn signedIn, MessageSource messages) {
        this.covers = covers;
        this.facilitators = facilitators;
        this.people = people;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    @GetMapping
    String show(Model model) {
        return page(new Typed("", "", ""), model);
    }

    @PostMapping
    String plan(
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String cover,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            covers.plan(new Away(signedIn.required(), cover(cover), day("first", first), day("last", last)));
        } catch (CoverRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), text(refused)));
            return page(new Typed(first, last, cover), model);
        }
        Flash.good(redirect, "inbox.away.planned");
        return "redirect:/tasks/away";
    }

    @PostMapping("/end")
    String end(@RequestParam(defaultValue = "") String first, RedirectAttributes redirect) {
        try {
            covers.end(signedIn.required(), TypedDay.read(first));
            Flash.good(redirect, "inbox.away.ended");
        } catch (DateTimeParseException e) {
            Flash.warn(redirect, "inbox.refused.no-day");
        }
        return "redirect:/tasks/away";
    }

    private PersonId cover(String email) {
        return people.findByEmail(email)
                .orElseThrow(() -> CoverRefused.at("cover", "no-cover"))
                .id();
    }

    private static LocalDate day(String field, String typed) {
        try {
            return TypedDay.read(typed);
        } catch (DateTimeParseException e) {
            throw CoverRefused.at(field, "no-day");
        }
    }

    private String page(Typed typed, Model model) {
        List<Line> away = covers.of(signedIn.required()).stream()
                .map(each -> line(each, each.cover()))
                .toList();
        model.addAttribute("away", away);
        model.addAttribute(
                "covered",
                covers.by(signedIn.required()).stream()
                        .map(each -> line(each, each.person()))
                        .toList());
        model.addAttribute("typed", typed);
        return "inbox/away";
    }

    private Line line(Away away, PersonId other) {
        return new Line(
                day(away.first()),
                day(away.last()),
                people.get(other).preferredName(),
                away.first(),
                facilitators.closed(away.person(), away.cover()).stream()
                        .map(Cohort::name)
                        .toList());
    }

    private static String day(LocalDate day) {
        return DayWords.day(day, LocaleContextHolder.getLocale());
    }

    private String text(CoverRefused refused) {
        return messages.getMessage(
                refused.messageKey(), refused.arguments().toArray(), LocaleContextHolder.getLocale());
    }
}
