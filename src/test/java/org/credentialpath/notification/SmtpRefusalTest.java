package org.credentialpath.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.credentialpath.people.Person;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What the delivery makes of a server's refusal. */
class SmtpRefusalTest {

    @Test
    void anAddressTheServerDoesNotKnowIsRefusedForGood() throws Exception {
        DeliveryFailed refusal = refusal("550 5.1.1 No such person");
        assertThat(refusal.why()).isEqualTo(DeliveryFailed.Why.FOR_GOOD);
        assertThat(refusal.messageKey()).isEqualTo("notification.failure.address");
    }

    @Test
    void aFullMailboxIsTriedAgain() throws Exception {
        DeliveryFailed refusal = refusal("452 4.2.2 Mailbox full");
        assertThat(refusal.why()).isEqualTo(DeliveryFailed.Why.FOR_NOW);
        assertThat(refusal.messageKey()).isEqualTo("notification.failure.other");
    }

    private static DeliveryFailed refusal(String answer) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var thread = new Thread(() -> serve(server, answer));
            thread.start();
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getLocalPort());
            var delivery = new SmtpDelivery(sender, new MimeMails(TestSettings.settings()));
            DeliveryFailed refusal =
                    catchThrowableOfType(DeliveryFailed.class, () -> delivery.deliver(mail(), receiver()));
            thread.join();
            return refusal;
        }
    }

    private static void serve(ServerSocket server, String answerToReceiver) {
        try (Socket socket = server.accept();
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            say(socket, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(
                        socket,
                        line.startsWith("RCPT") ? answerToReceiver : line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static Mail mail() {
        return new Mail(
                1,
                "request-received",
                PersonId.random(),
                UUID.randomUUID(),
                "<1@example.org>",
                "Subject",
                "text",
                "<p>text</p>",
                null,
                Instant.EPOCH,
                Mail.State.SENDING,
                1,
                null,
                null,
                null,
                null);
    }

    private static Person receiver() {
        return new Person(PersonId.random(), "Ana", "Ana Lima", "ana@example.org", null, null, Locale.ENGLISH);
    }
}
