package org.credentialpath.fee.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.credentialpath.fee.FeeEntry;
import org.credentialpath.fee.FeeRefused;
import org.credentialpath.page.Problems;
import org.credentialpath.people.People;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says things about fees in the reader's language. */
@Component
class FeeWords {

    private final MessageSource messages;
    private final People people;

    FeeWords(MessageSource messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String day(LocalDate day) {
        Locale locale = LocaleContextHolder.getLocale();
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    Problems problems(FeeRefused refused) {
        return new Problems()
                .add(
                        refused.field(),
                        get(refused.messageKey(), refused.arguments().toArray()));
    }

    /** A participant reads "our team" instead of a name. */
    String who(FeeEntry entry, PersonId reader, boolean own) {
        PersonId by = entry.by();
        if (by == null) {
            return get("fee.by.system");
        }
        return own && !by.equals(reader) ? get("fee.by.team") : people.get(by).preferredName();
    }

    String what(FeeEntry entry) {
        if (entry.receipt() != null) {
            return get(
                    "fee.kind.PAID." + entry.receipt().means(),
                    entry.receipt().number(),
                    day(entry.receipt().on()));
        }
        return entry.reverses() == null ? get("fee.kind." + entry.kind()) : get("fee.kind.REVERSED", entry.reverses());
    }

    String day(FeeEntry entry) {
        return day(BusinessCalendar.dayOf(entry.at()));
    }
}
