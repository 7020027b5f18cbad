package org.credentialpath.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.people.NewPerson;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a mail, from the click to a real SMTP server. */
@SpringBootTest
class OutboxModuleTest {

    private static final Instant MEETING = Instant.parse("2027-01-12T22:30:00Z");

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    OutboxTable table;

    @Autowired
    EvidenceRecord record;

    @Autowired
    NoticeFiles files;

    @Autowired
    LetterWriter writer;

    @Autowired
    LetterFrame frame;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final HouseClock clock = new HouseClock();
    private final NotificationSettings settings = TestSettings.settings();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final UUID about = UUID.randomUUID();

    @BeforeEach
    void start() {
        jdbc.sql("DELETE FROM outbox_mail").update();
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsANoticeOnce() throws Exception {
        PersonId ana = person("Ana");
        notices.send("request-received", ana, about, "first");
        notices.send("request-received", ana, about, "first");
        Outbox outbox = outbox(smtp());
        assertThat(outbox.deliverDue()).isEqualTo(1);
        assertThat(outbox.deliverDue()).isZero();

        MimeMessage mail = received().get(0);
        assertThat(received()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("We have your cohort request");
        assertThat(mail.getFrom()[0]).hasToString("CredentialPath <credentials@example.org>");
        assertThat(mail.getReplyTo()[0]).hasToString("help@example.org");
        assertThat(mail.getHeader("List-Id")).containsExactly("<notices.example.org>");
        assertThat(part(mail, "text/plain"))
                .contains("Hello Ana,", "See your request:", "http://localhost:")
                .doesNotContain("<p");
        assertThat(part(mail, "text/html")).contains("Hello Ana,", "lang=\"en-US\"", "/home\"");
        assertThat(record.entriesOf(about)).extracting(Entry::kind).containsExactly("notice.queued");
    }

    @Test
    void anAnswerGoesToWhoWrote() throws Exception {
        notices.send("request-received", person("Ana"), about, "first");
        jdbc.sql("UPDATE outbox_mail SET reply_to = 'ruth@example.org'").update();
        assertThat(outbox(smtp()).deliverDue()).isEqualTo(1);
        assertThat(received().get(0).getReplyTo()[0]).hasToString("ruth@example.org");
    }

    @Test
    void sendsTheSameNoticeAgainForAnotherOccasion() {
        PersonId ana = person("Ana");
        notices.send("meeting-reminder", ana, about, "first");
        notices.send("meeting-reminder", ana, about, "second");
        assertThat(outbox(smtp()).deliverDue()).isEqualTo(2);
    }

    @Test
    void sendsNothingWhenTheClickIsRolledBack() {
        PersonId ana = person("Ana");
        transaction.executeWithoutResult(click -> {
            notices.send("request-received", ana, about, "first");
            click.setRollbackOnly();
        });
        assertThat(outbox(smtp()).deliverDue()).isZero();
        assertThat(record.entriesOf(about)).isEmpty();
    }

    @Test
    void refusesANoticeThatDoesNotExist() {
        PersonId ana = person("Ana");
        for (String name : List.of("no-such-notice", "../application", "request-received_en")) {
            assertThatThrownBy(() -> notices.send(name, ana, about, "first")).isInstanceOf(NoticeUnknown.class);
        }
    }

    @Test
    void triesAgainWhileTheServerIsDown() throws Exception {
        server.stop();
        notices.send("request-received", person("Ana"), about, "first");
        Outbox outbox = outbox(smtp());
        assertThat(outbox.deliverDue()).isZero();
        Mail waiting = only();
        assertThat(waiting.state()).isEqualTo(Mail.State.QUEUED);
        assertThat(waiting.failure()).isEqualTo("notification.failure.server");
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(outbox.nextDue()).contains(waiting.due());

        server.start();
        sender.setPort(server.getSmtp().getPort());
        assertThat(outbox.deliverDue()).as("not before its time").isZero();
        pass(Duration.ofMinutes(1));
        assertThat(outbox.deliverDue()).isEqualTo(1);
        assertThat(received().get(0).getMessageID()).isEqualTo(waiting.messageId());
        assertThat(only().state()).isEqualTo(Mail.State.SENT);
        assertThat(outbox.nextDue()).isEmpty();
    }

    @Test
    void asksAServerThatIsDownOnlyOnce() {
        server.stop();
        notices.send("request-received", person("Ana"), about, "first");
        notices.send("request-received", person("Ben"), about, "first");
        outbox(smtp()).deliverDue();
        assertThat(table.newest(null, null, null, 9)).extracting(Mail::attempts).containsExactly(0, 1);
    }

    @Test
    void parksAMailThatIsNeverTakenAndSendsTheOthers() {
        PersonId odd = person("Odd");
        PersonId ana = person("Ana");
        notices.send("request-received", odd, about, "first");
        notices.send("request-received", ana, about, "first");
        SmtpDelivery smtp = smtp();
        Outbox outbox = outbox((mail, receiver) -> {
            if (receiver.id().equals(odd)) {
                throw new IllegalStateException("poison");
            }
            return smtp.deliver(mail, receiver);
        });
        assertThat(outbox.deliverDue()).isEqualTo(1);
        pass(Duration.ofMinutes(1));
        assertThat(outbox.deliverDue()).isZero();
        assertThat(outbox.parked(9)).isEmpty();
        pass(Duration.ofMinutes(10));
        assertThat(outbox.deliverDue()).isZero();
        assertThat(outbox.parked(9)).extracting(Mail::receiver).containsExactly(odd);
        pass(Duration.ofDays(9));
        assertThat(outbox.deliverDue()).isZero();
        assertThat(record.entriesOf(about))
                .extracting(Entry::kind)
                .containsExactly("notice.queued", "notice.queued", "notice.parked");
    }

    @Test
    void staffTryAgainOrSetAside() {
        PersonId ana = person("Ana");
        notices.send("request-received", ana, about, "first");
        notices.send("request-received", ana, about, "second");
        Outbox broken = outbox((mail, receiver) -> {
            throw new DeliveryFailed(
                    "notification.failure.address", DeliveryFailed.Why.FOR_GOOD, new IllegalStateException());
        });
        broken.deliverDue();
        List<Mail> parked = broken.parked(9);
        assertThat(parked).hasSize(2);
        pass(Duration.ofDays(1));
        Outbox mended = outbox(smtp());
        transaction.executeWithoutResult(click -> {
            mended.retry(parked.get(0).id());
            mended.setAside(parked.get(1).id());
        });
        assertThat(mended.deliverDue()).isEqualTo(1);
        assertThat(mended.parked(9)).isEmpty();
        assertThat(received()).hasSize(1);
    }

    @Test
    void sendsAgainWithTheSameIdWhenItDiesBeforeItsNote() throws Exception {
        notices.send("request-received", person("Ana"), about, "first");
        Outbox dying = outbox((mail, receiver) -> {
            smtp().deliver(mail, receiver);
            throw new Killed();
        });
        assertThatThrownBy(dying::deliverDue).isInstanceOf(Killed.class);
        assertThat(only().state()).isEqualTo(Mail.State.SENDING);

        Outbox next = outbox(smtp());
        assertThat(next.deliverDue()).as("the lease still runs").isZero();
        pass(settings.lease());
        assertThat(next.deliverDue()).isEqualTo(1);
        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getMessageID()).isEqualTo(received().get(1).getMessageID());
        assertThat(only().state()).isEqualTo(Mail.State.SENT);
    }

    @Test
    void parksAMailThatKillsTheWorkerEveryTime() {
        notices.send("request-received", person("Ana"), about, "first");
        Outbox dying = outbox((mail, receiver) -> {
            throw new Killed();
        });
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(dying::deliverDue).isInstanceOf(Killed.class);
            pass(settings.lease());
        }
        assertThat(dying.deliverDue()).isZero();
        assertThat(only().failure()).isEqualTo("notification.failure.crash");
        assertThat(only().state()).isEqualTo(Mail.State.PARKED);
    }

    @Test
    void invitesToTheMeeting() throws Exception {
        PersonId ana = person("Ana");
        notices(Map.of("cohort", "October cohort", "date", MEETING), Optional.of(meeting(0, false)))
                .send("meeting-invitation", ana, about, "first");
        notices(Map.of(), Optional.of(meeting(1, true))).send("meeting-canceled", ana, about, "first");
        assertThat(outbox(smtp()).deliverDue()).isEqualTo(2);

        MimeMessage invitation = received().get(0);
        assertThat(invitation.getSubject()).startsWith("Meeting of October cohort: Tuesday, January 12, 2027 at 5:30");
        ICalendar calendar = Biweekly.parse(part(invitation, "text/calendar")).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(calendar.getEvents().get(0).getDateStart().getValue()).isEqualTo(Date.from(MEETING));
        assertThat(types(invitation)).anyMatch(type -> type.contains("method=REQUEST"));
        ICalendar gone =
                Biweekly.parse(part(received().get(1), "text/calendar")).first();
        assertThat(gone.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(gone.getEvents().get(0).getUid().getValue())
                .isEqualTo(calendar.getEvents().get(0).getUid().getValue());
    }

    @Test
    void escapesHostileNamesAndTexts() throws Exception {
        PersonId odd = person("Ana <script>alert(1)</script> ${7*7} \"O'Brien\"");
        String hostile = "<img src=x onerror=alert(1)>\r\nBcc: all@example.org";
        notices(Map.of("program", hostile, "feedback", hostile, "reasons", List.of(hostile)), Optional.empty())
                .send("request-not-eligible", odd, about, "first");
        assertThat(outbox(smtp()).deliverDue()).isEqualTo(1);

        MimeMessage mail = received().get(0);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).doesNotContain("\n").contains("Bcc: all@example.org");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).contains("<script>", "O'Brien");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(part(mail, "text/html"))
                .doesNotContain("<script", "<img")
                .contains("&lt;img src=x onerror=alert(1)&gt;", "&lt;script&gt;", "${7*7}");
    }

    private static final class Killed extends Error {}

    private PersonId person(String name) {
        String email = UUID.randomUUID() + "@example.org";
        return people.add(
                new NewPerson(name, "Legal Name", email, null, null, Locale.ENGLISH, Set.of(Role.PARTICIPANT)));
    }

    private void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }

    private Mail only() {
        List<Mail> all = table.newest(null, null, null, 9);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private SmtpDelivery smtp() {
        return new SmtpDelivery(sender, new MimeMails(settings));
    }

    private Outbox outbox(Delivery delivery) {
        return new Outbox(table, people, clock, settings, record, transaction, provider(Delivery.class, delivery));
    }

    private Notices notices(Map<String, Object> facts, Optional<CalendarEntries.CalendarEntry> entry) {
        var letters = new Letters(
                files,
                writer,
                frame,
                new Calendars(settings, clock),
                provider(NoticeFacts.class, (about, receiver) -> Optional.of(facts)),
                provider(CalendarEntries.class, (notice, about) -> entry));
        var queue = new MailNotices(people, letters, table, record, clock, settings);
        return (notice, to, about, once) ->
                transaction.executeWithoutResult(click -> queue.send(notice, to, about, once));
    }

    private static <T> ObjectProvider<T> provider(Class<T> type, T bean) {
        return new StaticListableBeanFactory(Map.of("only", bean)).getBeanProvider(type);
    }

    private static CalendarEntries.CalendarEntry meeting(int sequence, boolean cancelled) {
        return new CalendarEntries.CalendarEntry(
                "meeting-1@house.example", sequence, cancelled, MEETING, 120, "Meeting 1", "https://video.example/1");
    }

    private List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private static String part(MimeMessage mail, String type) throws Exception {
        for (BodyPart part : parts((Multipart) mail.getContent())) {
            if (part.isMimeType(type)) {
                try (InputStream content = part.getInputStream()) {
                    return new String(content.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No part " + type);
    }

    private static List<String> types(MimeMessage mail) throws Exception {
        List<String> types = new ArrayList<>();
        for (BodyPart part : parts((Multipart) mail.getContent())) {
            types.add(part.getContentType());
        }
        return types;
    }

    private static List<BodyPart> parts(Multipart whole) throws Exception {
        List<BodyPart> parts = new ArrayList<>();
        for (int i = 0; i < whole.getCount(); i++) {
            if (whole.getBodyPart(i).getContent() instanceof Multipart nested) {
                parts.addAll(parts(nested));
            } else {
                parts.add(whole.getBodyPart(i));
            }
        }
        return parts;
    }
}
