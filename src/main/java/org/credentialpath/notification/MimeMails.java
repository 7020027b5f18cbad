package org.credentialpath.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.credentialpath.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a mail together: plain text and HTML, and a date for the calendar where there is one. */
@Component
class MimeMails {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final NotificationSettings settings;

    MimeMails(NotificationSettings settings) {
        this.settings = settings;
    }

    void fill(MimeMessage message, Mail mail, Person receiver) throws MessagingException {
        message.setFrom(address(settings.from(), settings.senderName()));
        String replyTo = mail.replyTo() == null ? settings.replyTo() : mail.replyTo();
        message.setReplyTo(new InternetAddress[] {address(replyTo, null)});
        message.setRecipient(MimeMessage.RecipientType.TO, address(receiver.email(), receiver.preferredName()));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(mail.queued()));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("List-Id", "<" + settings.listId() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(mail));
        message.saveChanges();
        message.setHeader("Message-ID", mail.messageId());
    }

    // Mail programs look for an invitation beside the text; people look for it among the attachments.
    private static MimeMultipart content(Mail mail) throws MessagingException {
        var texts = new MimeMultipart("alternative", text(mail.text(), "plain"), text(mail.html(), "html"));
        String calendar = mail.calendar();
        if (calendar == null) {
            return texts;
        }
        String type = "text/calendar; charset=UTF-8; method=" + Calendars.methodOf(calendar);
        texts.addBodyPart(part(calendar, type));
        var attachment = part(calendar, type);
        attachment.setFileName("invite.ics");
        var together = new MimeBodyPart();
        together.setContent(texts);
        return new MimeMultipart("mixed", together, attachment);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }

    private static InternetAddress address(String address, @Nullable String name) throws MessagingException {
        var parsed = new InternetAddress(address, true);
        try {
            parsed.setPersonal(name == null ? null : name.replaceAll("\\p{Cntrl}+", " "), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return parsed;
    }
}
