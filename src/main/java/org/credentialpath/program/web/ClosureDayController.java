package org.credentialpath.program.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.program.ClosureCalendar;
import org.credentialpath.program.ClosureRefused;
import org.credentialpath.shared.TypedDay;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds and removes the institution's own closure days. */
@Controller
class ClosureDayController {

    private final ClosureCalendar closures;
    private final MessageSource messages;

    ClosureDayController(ClosureCalendar closures, MessageSource messages) {
        this.closures = closures;
        this.messages = messages;
    }

    @GetMapping("/settings/closure-days/new")
    String ask() {
        return "program/closure-day";
    }

    @PostMapping("/settings/closure-days/new")
    String add(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            closures.add(date(day), reason);
        } catch (ClosureRefused e) {
            String words = messages.getMessage(e.messageKey(), null, locale);
            model.addAttribute(Problems.NAME, new Problems().add(e.field(), words));
            model.addAttribute("day", day);
            model.addAttribute("reason", reason);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "program/closure-day";
        }
        Flash.good(redirect, "program.closure.added");
        return "redirect:/settings";
    }

    @PostMapping("/settings/closure-days/remove")
    String remove(@RequestParam LocalDate day, RedirectAttributes redirect) {
        closures.remove(day);
        Flash.good(redirect, "program.closure.removed");
        return "redirect:/settings";
    }

    private static LocalDate date(String typed) {
        try {
            return TypedDay.read(typed);
        } catch (DateTimeParseException e) {
            throw new ClosureRefused("day", "program.closure.no-date");
        }
    }
}
