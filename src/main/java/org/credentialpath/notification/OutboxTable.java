package org.credentialpath.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the outbox. */
@Component
class OutboxTable {

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is queued of a mail; the rest begins as the table says. */
    record NewMail(
            String notice, PersonId receiver, UUID about, String once, String messageId, Parts parts, Instant queued) {}

    record Parts(
            String subject,
            String text,
            String html,
            @Nullable String calendar,
            @Nullable String replyTo) {}

    /** Returns false when the same mail was queued before. */
    boolean add(NewMail mail) {
        return jdbc.sql("INSERT INTO outbox_mail (notice, receiver, about, once, message_id, subject, text, html,"
                                + " calendar, reply_to, queued_at, state, due_at) VALUES (:notice, :receiver, :about, :once,"
                                + " :messageId, :subject, :text, :html, :calendar, :replyTo, :queued, 'QUEUED', :queued)"
                                + " ON CONFLICT (notice, receiver, once) DO NOTHING")
                        .param("notice", mail.notice())
                        .param("receiver", mail.receiver().value())
                        .param("about", mail.about())
                        .param("once", mail.once())
                        .param("messageId", mail.messageId())
                        .param("subject", mail.parts().subject())
                        .param("text", mail.parts().text())
                        .param("html", mail.parts().html())
                        .param("calendar", mail.parts().calendar())
                        .param("replyTo", mail.parts().replyTo())
                        .param("queued", utc(mail.queued()))
                        .update()
                > 0;
    }

    /** Takes the mail that is due longest, so that no other worker has it until the lease ends. */
    Optional<Mail> take(Instant now, Instant leaseEnd) {
        return jdbc.sql("UPDATE outbox_mail SET state = 'SENDING', attempts = attempts + 1, due_at = :leaseEnd"
                        + " WHERE id = (SELECT id FROM outbox_mail WHERE due_at <= :now ORDER BY due_at, id LIMIT 1"
                        + " FOR UPDATE SKIP LOCKED) RETURNING *")
                .param("now", utc(now))
                .param("leaseEnd", utc(leaseEnd))
                .query(OutboxTable::mail)
                .optional();
    }

    // The number of attempts tells whether the lease is still ours.
    boolean sent(Mail mail, Instant at, @Nullable String to) {
        return jdbc.sql(
                                "UPDATE outbox_mail SET state = 'SENT', due_at = NULL, failure = NULL, sent_at = :at, sent_to = :to"
                                        + " WHERE id = :id AND state = 'SENDING' AND attempts = :attempts")
                        .param("at", utc(at))
                        .param("to", to)
                        .param("id", mail.id())
                        .param("attempts", mail.attempts())
                        .update()
                > 0;
    }

    /** @param next when to try again, null to park */
    boolean failed(Mail mail, String failure, @Nullable Instant next) {
        return jdbc.sql("UPDATE outbox_mail SET state = :state, due_at = :next, failure = :failure"
                                + " WHERE id = :id AND state = 'SENDING' AND attempts = :attempts")
                        .param("state", next == null ? "PARKED" : "QUEUED")
                        .param("next", next == null ? null : utc(next), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("failure", failure)
                        .param("id", mail.id())
                        .param("attempts", mail.attempts())
                        .update()
                > 0;
    }

    boolean unpark(long id, Mail.State state, @Nullable Instant due) {
        return jdbc.sql("UPDATE outbox_mail SET state = :state, attempts = 0, due_at = :due WHERE id = :id"
                                + " AND state = 'PARKED'")
                        .param("state", state.name())
                        .param("due", due == null ? null : utc(due), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", id)
                        .update()
                > 0;
    }

    Optional<Instant> nextDue() {
        return jdbc.sql("SELECT due_at FROM outbox_mail WHERE due_at IS NOT NULL ORDER BY due_at LIMIT 1")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** @param before only mails queued before this one, null for the newest */
    List<Mail> newest(@Nullable PersonId receiver, Mail.@Nullable State state, @Nullable Long before, int size) {
        return jdbc.sql("SELECT * FROM outbox_mail WHERE (CAST(:receiver AS uuid) IS NULL OR receiver = :receiver)"
                        + " AND (CAST(:state AS text) IS NULL OR state = :state)"
                        + " AND (CAST(:before AS bigint) IS NULL OR id < :before) ORDER BY id DESC LIMIT :size")
                .param("receiver", receiver == null ? null : receiver.value(), java.sql.Types.OTHER)
                .param("state", state == null ? null : state.name(), java.sql.Types.VARCHAR)
                .param("before", before, java.sql.Types.BIGINT)
                .param("size", size)
                .query(OutboxTable::mail)
                .list();
    }

    int count(Mail.State state) {
        return jdbc.sql("SELECT count(*) FROM outbox_mail WHERE state = :state")
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    List<PersonId> receivers() {
        return jdbc.sql("SELECT DISTINCT receiver FROM outbox_mail")
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<Mail> get(long id) {
        return jdbc.sql("SELECT * FROM outbox_mail WHERE id = :id")
                .param("id", id)
                .query(OutboxTable::mail)
                .optional();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getLong("id"),
                row.getString("notice"),
                new PersonId(row.getObject("receiver", UUID.class)),
                row.getObject("about", UUID.class),
                row.getString("message_id"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                row.getString("calendar"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                Mail.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "due_at"),
                instant(row, "sent_at"),
                row.getString("failure"),
                row.getString("reply_to"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
