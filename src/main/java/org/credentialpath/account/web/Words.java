package org.credentialpath.account.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Languages;
import org.credentialpath.people.PersonRefused;
import org.credentialpath.people.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts of the message files in the reader's language. */
@Component
class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    Problems problem(String field, String key) {
        return new Problems().add(field, of(key));
    }

    Problems missing(PersonForm typed) {
        Problems problems = new Problems();
        typed.missing().forEach(field -> problems.add(field, of("people.refused." + field + ".missing")));
        return problems;
    }

    Problems problem(PersonRefused refused) {
        return problem(refused.field(), refused.messageKey());
    }

    List<Choice> roles() {
        return Stream.of(Role.values())
                .map(role -> Choice.of(role.name(), of("people.role." + role.group())))
                .toList();
    }

    /** Each language by its own name. */
    List<Choice> languages(List<Locale> offered) {
        return offered.stream()
                .map(language -> Choice.of(language.toLanguageTag(), Languages.ownName(language)))
                .toList();
    }

    /** One choice per constant, with its words under {@code prefix.<name in lower case>}. */
    <E extends Enum<E>> List<Choice> choices(Class<E> values, String prefix) {
        return Stream.of(values.getEnumConstants())
                .map(value -> Choice.of(value.name(), of(prefix + "." + key(value))))
                .toList();
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
