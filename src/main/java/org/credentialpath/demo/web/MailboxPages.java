package org.credentialpath.demo.web;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.credentialpath.notification.Mail;
import org.credentialpath.notification.Outbox;
import org.credentialpath.page.Choice;
import org.credentialpath.page.SummaryRow;
import org.credentialpath.page.TaskRow;
import org.credentialpath.page.Tone;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.InDemoMode;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All mail of demo mode, to be read by whoever tries the house out. */
@Controller
@InDemoMode
class MailboxPages {

    private static final int PAGE = 30;

    // A mail is shown as a mail program would: no scripts, nothing from elsewhere, in a frame of our own page only.
    private static final String MAIL_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    private final Outbox outbox;
    private final People people;
    private final MessageSource messages;

    MailboxPages(Outbox outbox, People people, MessageSource messages) {
        this.outbox = outbox;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping("/mailbox")
    String list(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Long before,
            Model model,
            Locale locale) {
        PersonId receiver = receiver(to);
        List<Mail> mails = outbox.newest(receiver, before, PAGE + 1);
        boolean more = mails.size() > PAGE;
        List<Mail> shown = more ? mails.subList(0, PAGE) : mails;
        String chosen = receiver == null ? "" : receiver.toString();
        model.addAttribute("rows", shown.stream().map(mail -> row(mail, locale)).toList());
        model.addAttribute(
                "older",
                more
                        ? "/mailbox?to=" + chosen + "&before="
                                + shown.get(PAGE - 1).id()
                        : null);
        model.addAttribute("to", chosen);
        model.addAttribute("receivers", receivers());
        return "demo/mailbox";
    }

    @GetMapping("/mailbox/{id}")
    String show(@PathVariable long id, Model model, Locale locale) {
        Mail mail = mail(id);
        Person to = people.get(mail.receiver());
        model.addAttribute("mail", mail);
        model.addAttribute(
                "facts",
                List.of(
                        SummaryRow.of(say("demo.mail.to", locale), to.preferredName() + ", " + to.email()),
                        SummaryRow.of(say("demo.mail.when", locale), when(mail, locale)),
                        SummaryRow.of(say("demo.mail.notice", locale), mail.notice()),
                        SummaryRow.of(say("demo.mail.id", locale), mail.messageId())));
        return "demo/mail";
    }

    @GetMapping("/mailbox/{id}/html")
    ResponseEntity<String> html(@PathVariable long id) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", MAIL_POLICY)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(mail(id).html());
    }

    @GetMapping("/mailbox/{id}/invite.ics")
    ResponseEntity<String> calendar(@PathVariable long id) {
        String calendar = mail(id).calendar();
        if (calendar == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("invite.ics")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(calendar);
    }

    private Mail mail(long id) {
        return outbox.get(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private TaskRow row(Mail mail, Locale locale) {
        String to = people.get(mail.receiver()).preferredName();
        return new TaskRow(
                mail.subject(),
                messages.getMessage("demo.mailbox.hint", new Object[] {to, when(mail, locale)}, locale),
                "/mailbox/" + mail.id(),
                mail.state() == Mail.State.PARKED ? Tone.BAD : Tone.CALM,
                say("demo.mailbox.state." + mail.state().name().toLowerCase(Locale.ROOT), locale));
    }

    private List<Choice> receivers() {
        return outbox.receivers().stream()
                .map(people::get)
                .sorted(Comparator.comparing(Person::preferredName))
                .map(person -> Choice.of(person.id().toString(), person.preferredName()))
                .toList();
    }

    private static String when(Mail mail, Locale locale) {
        return mail.queued()
                .atZone(HouseClock.ZONE)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static @Nullable PersonId receiver(@Nullable String to) {
        try {
            return to == null || to.isEmpty() ? null : PersonId.of(to);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }
}
