package org.credentialpath.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRefused;
import org.credentialpath.page.Problems;
import org.credentialpath.people.People;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a case have in common. */
@Component
class CasePage {

    private final Programs programs;
    private final People people;
    private final MessageSource messages;

    CasePage(Programs programs, People people, MessageSource messages) {
        this.programs = programs;
        this.people = people;
        this.messages = messages;
    }

    void fill(Model model, Case file, PersonId reader) {
        model.addAttribute("file", file);
        model.addAttribute("program", programs.packet(file.packet()).name());
        model.addAttribute("own", file.participant().equals(reader));
        model.addAttribute("person", people.get(file.participant()).preferredName());
        model.addAttribute("reference", file.id().shortNumber());
    }

    /** Shows what was refused at its field, and answers 422. */
    void refused(Model model, HttpServletResponse response, String field, CaseRefused refused) {
        model.addAttribute(Problems.NAME, new Problems().add(field, text(refused.messageKey(), refused.arguments())));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    String text(String key, List<Object> arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        Object[] words = arguments.stream()
                .map(each -> each instanceof LocalDate day
                        ? day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale))
                        : each)
                .toArray();
        return messages.getMessage(key, words, locale);
    }
}
