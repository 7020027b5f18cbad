package org.credentialpath.inbox.web;

import java.util.List;
import java.util.stream.Stream;
import org.credentialpath.cases.ApplicationHurdles;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Hurdle;
import org.credentialpath.page.TaskRow;
import org.credentialpath.page.Tone;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What beside the portfolio somebody can settle now before they apply, such as a fee. */
@Component
class NeededFirst {

    private final Cases cases;
    private final Programs programs;
    private final ObjectProvider<ApplicationHurdles> features;
    private final MessageSource messages;

    NeededFirst(Cases cases, Programs programs, ObjectProvider<ApplicationHurdles> features, MessageSource messages) {
        this.cases = cases;
        this.programs = programs;
        this.features = features;
        this.messages = messages;
    }

    List<TaskRow> of(PersonId person) {
        return cases.of(person).stream().filter(Case::isOpen).flatMap(this::of).toList();
    }

    private Stream<TaskRow> of(Case file) {
        return features.stream()
                .flatMap(feature -> feature.of(file).stream())
                .filter(each -> each.address() != null)
                .map(each -> row(file, each));
    }

    private TaskRow row(Case file, Hurdle hurdle) {
        return new TaskRow(
                text(hurdle.messageKey(), hurdle.arguments().toArray()),
                programs.packet(file.packet()).name(),
                hurdle.address(),
                Tone.WARN,
                text("inbox.home.needed.state"));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
