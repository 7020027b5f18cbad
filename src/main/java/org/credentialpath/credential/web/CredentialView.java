package org.credentialpath.credential.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.RegisterEntry;
import org.credentialpath.page.SummaryRow;
import org.credentialpath.page.Tone;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what is known of a credential. */
@Component
class CredentialView {

    private final Programs programs;
    private final MessageSource messages;
    private final HouseClock clock;

    CredentialView(Programs programs, MessageSource messages, HouseClock clock) {
        this.programs = programs;
        this.messages = messages;
        this.clock = clock;
    }

    /** A credential in a list. */
    record Line(
            String address,
            String number,
            String title,
            String holder,
            String awarded,
            String until,
            Tone tone,
            String state,
            String shown,
            boolean certificate) {}

    Line line(RegisterEntry entry) {
        Award award = entry.award();
        return new Line(
                "/credentials/" + award.id(),
                award.number(),
                award.title(),
                award.holderName(),
                day(award.awardedOn()),
                until(award),
                tone(entry),
                text(word(entry)),
                text(
                        entry.shown() == null
                                ? "credential.shown.not-yet"
                                : "credential.shown." + entry.shown().name().toLowerCase(Locale.ROOT) + ".short"),
                entry.certificate());
    }

    /** @param inside whether the reader sees the name whatever is shown to others */
    List<SummaryRow> facts(RegisterEntry entry, boolean inside) {
        Award award = entry.award();
        String holder = inside || entry.isNamed() ? award.holderName() : text("credential.holder.not-shown");
        return List.of(
                SummaryRow.of(text("credential.holder"), holder),
                SummaryRow.of(
                        text("credential.grantor"),
                        programs.packet(award.packet()).grantor()),
                SummaryRow.of(text("credential.number"), award.number()),
                SummaryRow.of(text("credential.awarded-on"), day(award.awardedOn())),
                SummaryRow.of(text("credential.expires-on"), until(award)));
    }

    /** What the register says to somebody who has only the number: never whose it is. */
    List<SummaryRow> facts(Award award) {
        return List.of(
                SummaryRow.of(text("credential.title"), award.title()),
                SummaryRow.of(text("credential.number"), award.number()),
                SummaryRow.of(text("credential.awarded-on"), day(award.awardedOn())),
                SummaryRow.of(text("credential.expires-on"), until(award)));
    }

    String state(RegisterEntry entry) {
        if (entry.revokedOn() != null) {
            return text("credential.state.revoked", day(entry.revokedOn()));
        }
        @Nullable LocalDate until = entry.award().expiresOn();
        return isOver(entry.award()) && until != null
                ? text("credential.state.expired", day(until))
                : text("credential.state.valid");
    }

    /** Says of a term that is renewed under which number the credential is held now. */
    String renewed(RegisterEntry next) {
        return text("credential.renewed", next.award().number(), until(next.award()));
    }

    Tone tone(RegisterEntry entry) {
        if (entry.isRevoked()) {
            return Tone.BAD;
        }
        return isOver(entry.award()) ? Tone.WARN : Tone.GOOD;
    }

    private String word(RegisterEntry entry) {
        if (entry.isRevoked()) {
            return "credential.revoked";
        }
        return isOver(entry.award()) ? "credential.over" : "credential.valid";
    }

    private boolean isOver(Award award) {
        return award.isExpired(clock.today());
    }

    private String until(Award award) {
        return award.expiresOn() == null ? text("credential.no-expiry") : day(award.expiresOn());
    }

    private static String day(LocalDate day) {
        Locale locale = LocaleContextHolder.getLocale();
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
