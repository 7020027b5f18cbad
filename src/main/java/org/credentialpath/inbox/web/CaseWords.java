package org.credentialpath.inbox.web;

import org.credentialpath.cases.Case;
import org.credentialpath.page.Tone;
import org.credentialpath.program.Programs;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a case into the words of the pages. */
@Component
class CaseWords {

    private final Programs programs;
    private final MessageSource messages;

    CaseWords(Programs programs, MessageSource messages) {
        this.programs = programs;
        this.messages = messages;
    }

    /** One row of a list of cases. */
    record Row(String address, String program, Tone tone, String state) {}

    Row row(Case file) {
        return new Row("/cases/" + file.id(), programs.packet(file.packet()).name(), tone(file.status()), state(file));
    }

    String state(Case file) {
        return messages.getMessage("inbox.case." + file.status(), null, LocaleContextHolder.getLocale());
    }

    private static Tone tone(Case.Status status) {
        return switch (status) {
            case AWARDED -> Tone.GOOD;
            case ON_HOLD -> Tone.WARN;
            case OPEN, IN_REVIEW -> Tone.INFO;
            default -> Tone.CALM;
        };
    }
}
