package org.credentialpath.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.credentialpath.notification.DeliveryFailed.Why;
import org.credentialpath.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends mail over SMTP. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpDelivery implements Delivery {

    private static final Pattern FOR_GOOD = Pattern.compile("5\\d\\d[ -]");

    private final JavaMailSender server;
    private final MimeMails mimes;

    SmtpDelivery(JavaMailSender server, MimeMails mimes) {
        this.server = server;
        this.mimes = mimes;
    }

    @Override
    public String deliver(Mail mail, Person receiver) {
        var message = server.createMimeMessage();
        try {
            mimes.fill(message, mail, receiver);
        } catch (MessagingException e) {
            throw new DeliveryFailed("notification.failure.content", Why.FOR_GOOD, e);
        }
        try {
            server.send(message);
        } catch (MailException e) {
            throw refused(e);
        }
        return receiver.email();
    }

    private static DeliveryFailed refused(MailException e) {
        if (e instanceof MailAuthenticationException) {
            return new DeliveryFailed("notification.failure.sign-in", Why.NO_SERVER, e);
        }
        Optional<Throwable> cause = cause(e);
        if (cause.isEmpty()) {
            return new DeliveryFailed("notification.failure.server", Why.NO_SERVER, e);
        }
        return refusesForGood(cause.get())
                ? new DeliveryFailed("notification.failure.address", Why.FOR_GOOD, e)
                : new DeliveryFailed("notification.failure.other", Why.FOR_NOW, e);
    }

    // What the server said of this one mail; empty when we did not get that far.
    private static Optional<Throwable> cause(MailException e) {
        return e instanceof MailSendException failed
                ? Arrays.stream(failed.getMessageExceptions())
                        .filter(SendFailedException.class::isInstance)
                        .map(Throwable.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    // A message that begins with 5xx: the server will not take this mail, now or later.
    private static boolean refusesForGood(Throwable refusal) {
        return Stream.iterate(refusal, Objects::nonNull, SmtpDelivery::next)
                .map(Throwable::getMessage)
                .anyMatch(said -> said != null && FOR_GOOD.matcher(said).lookingAt());
    }

    private static @Nullable Throwable next(Throwable refusal) {
        return refusal instanceof MessagingException nested ? nested.getNextException() : null;
    }
}
