package org.credentialpath.notification.web;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.credentialpath.notification.Mail;
import org.credentialpath.notification.Outbox;
import org.credentialpath.page.Flash;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.page.SummaryRow;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.shared.HouseClock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mail that could not be sent, for the staff who tell the person another way. */
@Controller
class UnsentMailPages implements AddressRule.Source, NavigationEntry.Source {

    private static final String ADDRESS = "/unsent-mail";
    private static final int MOST = 100;
    private static final int PLACE = 900;

    private final Outbox outbox;
    private final People people;
    private final MessageSource messages;

    UnsentMailPages(Outbox outbox, People people, MessageSource messages) {
        this.outbox = outbox;
        this.people = people;
        this.messages = messages;
    }

    /** A mail and what is said about it. */
    record Shown(Mail mail, List<SummaryRow> facts) {}

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.roles(ADDRESS, Role.COORDINATOR, Role.ADMIN),
                AddressRule.roles(ADDRESS + "/**", Role.COORDINATOR, Role.ADMIN));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.roles("notification.navigation", ADDRESS, PLACE, Role.COORDINATOR, Role.ADMIN));
    }

    @GetMapping(ADDRESS)
    String list(Model model, Locale locale) {
        model.addAttribute(
                "mails",
                outbox.parked(MOST).stream()
                        .map(mail -> new Shown(mail, facts(mail, locale)))
                        .toList());
        model.addAttribute("wayOut", outbox.hasWayOut());
        model.addAttribute("waiting", outbox.waiting());
        return "notification/unsent";
    }

    @PostMapping(ADDRESS + "/{id}/retry")
    String retry(@PathVariable long id, RedirectAttributes redirect) {
        outbox.retry(id);
        Flash.good(redirect, "notification.unsent.retried");
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/{id}/set-aside")
    String setAside(@PathVariable long id, RedirectAttributes redirect) {
        outbox.setAside(id);
        Flash.good(redirect, "notification.unsent.put-aside");
        return "redirect:" + ADDRESS;
    }

    private List<SummaryRow> facts(Mail mail, Locale locale) {
        Person to = people.get(mail.receiver());
        String when = mail.queued()
                .atZone(HouseClock.ZONE)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale));
        String why = Objects.requireNonNullElse(mail.failure(), "notification.failure.other");
        return List.of(
                SummaryRow.of(say("to", locale), to.preferredName() + ", " + to.email()),
                SummaryRow.of(say("when", locale), when),
                SummaryRow.of(say("why", locale), messages.getMessage(why, null, locale)),
                SummaryRow.of(say("tries", locale), String.valueOf(mail.attempts())));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage("notification.unsent." + key, null, locale);
    }
}
