package org.credentialpath.portfolio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.page.Problems;
import org.credentialpath.portfolio.ItemFault;
import org.credentialpath.portfolio.PortfolioRefused;
import org.credentialpath.shared.BusinessCalendar;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says things in the reader's language; templates call it {@code words}. */
@Component
class PortfolioWords {

    private final MessageSource messages;

    PortfolioWords(MessageSource messages) {
        this.messages = messages;
    }

    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** A day in words. */
    public String day(LocalDate day) {
        Locale locale = LocaleContextHolder.getLocale();
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    public String day(Instant moment) {
        return day(BusinessCalendar.dayOf(moment));
    }

    String of(ItemFault fault) {
        return get(fault.messageKey(), fault.arguments().toArray());
    }

    Problems problems(List<ItemFault> faults) {
        Problems problems = new Problems();
        faults.forEach(fault -> problems.add(fault.field(), of(fault)));
        return problems;
    }

    Problems problems(PortfolioRefused refused) {
        return new Problems()
                .add(
                        refused.field(),
                        get(refused.messageKey(), refused.arguments().toArray()));
    }

    Problems problems(String field, UploadRefused refused) {
        return new Problems()
                .add(field, get(refused.messageKey(), refused.arguments().toArray()));
    }
}
