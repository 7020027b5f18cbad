package org.credentialpath.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** The words for a broken rule: the form's own where its file has some, otherwise the house's. */
@Service
class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    Problem problem(Asked question, Fault fault) {
        String text = ownWords(question, fault.rule()).orElseGet(() -> houseWords(question, fault));
        return new Problem(question.name(), Ids.focus(question, fault.part()), text);
    }

    private Optional<String> ownWords(Asked question, String rule) {
        String name = "error" + rule.substring(0, 1).toUpperCase(Locale.ROOT) + rule.substring(1);
        return question.component().property(name).map(question.scope()::text);
    }

    private String houseWords(Asked question, Fault fault) {
        List<Object> arguments =
                new ArrayList<>(fault.arguments().stream().map(String::valueOf).toList());
        if (fault.rule().startsWith("document.")) {
            return get(fault.rule(), arguments.toArray());
        }
        arguments.add(0, question.scope().text(question.component().label()));
        String key = "form.error." + fault.rule();
        return get(fault.rule().equals("required") ? key + "." + sort(question.component()) : key, arguments.toArray());
    }

    private static String sort(Component question) {
        return switch (question.kind()) {
            case SELECT, RADIO -> "choice";
            case CHECKLIST, TAGLIST -> "choices";
            case CHECKBOX -> "tick";
            case FILEPICKER -> "file";
            case DATETIME -> question.text("subtype").equals("time") ? "time" : "date";
            default -> "text";
        };
    }
}
