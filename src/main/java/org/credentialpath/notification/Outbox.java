package org.credentialpath.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.credentialpath.people.People;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The mail on its way out, and the worker that sends it. Each mail goes out at least once: should the house die between
 * the server's answer and our note of it, the mail is sent again with the same Message-ID.
 */
@Service
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private enum Outcome {
        SENT,
        FAILED,
        NO_SERVER
    }

    private final OutboxTable table;
    private final People people;
    private final HouseClock clock;
    private final NotificationSettings settings;
    private final EvidenceRecord record;
    private final TransactionTemplate transaction;
    private final @Nullable Delivery delivery;

    Outbox(
            OutboxTable table,
            People people,
            HouseClock clock,
            NotificationSettings settings,
            EvidenceRecord record,
            TransactionTemplate transaction,
            ObjectProvider<Delivery> delivery) {
        this.table = table;
        this.people = people;
        this.clock = clock;
        this.settings = settings;
        this.record = record;
        this.transaction = transaction;
        this.delivery = delivery.getIfAvailable();
    }

    /**
     * Sends what is due now, oldest first, and returns how many mails went out. Ends early when the mail server does not
     * answer. Does nothing where mail has no way out; it stays queued.
     */
    @Scheduled(fixedDelay = 2_000)
    public synchronized int deliverDue() {
        if (delivery == null) {
            return 0;
        }
        int sent = 0;
        for (Optional<Mail> next = take(); next.isPresent(); next = take()) {
            Outcome outcome = tried(next.get(), delivery);
            if (outcome == Outcome.NO_SERVER) {
                break;
            }
            sent += outcome == Outcome.SENT ? 1 : 0;
        }
        return sent;
    }

    /** When the next mail is to be tried, empty when none waits. */
    public Optional<Instant> nextDue() {
        return delivery == null ? Optional.empty() : table.nextDue();
    }

    /** The newest mails, of one receiver or of all. */
    public List<Mail> newest(@Nullable PersonId receiver, int size) {
        return table.newest(receiver, null, size);
    }

    public Optional<Mail> get(long id) {
        return table.get(id);
    }

    /** What could not be sent and waits for staff, newest first. */
    public List<Mail> parked(int size) {
        return table.newest(null, Mail.State.PARKED, size);
    }

    /** Queues a parked mail again; a mail that is not parked stays as it is. */
    @Transactional
    public void retry(long id) {
        if (table.unpark(id, Mail.State.QUEUED, clock.instant())) {
            write(id, "notice.requeued");
        }
    }

    /** Gives a parked mail up, because the person was told another way. */
    @Transactional
    public void setAside(long id) {
        if (table.unpark(id, Mail.State.SET_ASIDE, null)) {
            write(id, "notice.set-aside");
        }
    }

    private Optional<Mail> take() {
        return table.take(clock.instant(), clock.instant().plus(settings.lease()));
    }

    private Outcome tried(Mail mail, Delivery by) {
        if (mail.attempts() > settings.retryAfter().size() + 1) {
            failed(mail, "notification.failure.crash", true);
            return Outcome.FAILED;
        }
        try {
            String address = by.deliver(mail, people.get(mail.receiver()));
            return table.sent(mail, clock.instant(), address) ? Outcome.SENT : Outcome.FAILED;
        } catch (DeliveryFailed e) {
            LOG.warn("Mail {} was not taken, attempt {}: {}", mail.id(), mail.attempts(), e.messageKey(), e);
            failed(mail, e.messageKey(), e.why() == DeliveryFailed.Why.FOR_GOOD);
            return e.why() == DeliveryFailed.Why.NO_SERVER ? Outcome.NO_SERVER : Outcome.FAILED;
        } catch (RuntimeException e) {
            LOG.warn("Mail {} could not be sent, attempt {}", mail.id(), mail.attempts(), e);
            failed(mail, "notification.failure.other", false);
            return Outcome.FAILED;
        }
    }

    private void failed(Mail mail, String failure, boolean forGood) {
        boolean park = forGood || mail.attempts() > settings.retryAfter().size();
        if (!park) {
            table.failed(
                    mail, failure, clock.instant().plus(settings.retryAfter().get(mail.attempts() - 1)));
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (table.failed(mail, failure, null)) {
                write(mail.id(), "notice.parked");
            }
        });
    }

    private void write(long id, String kind) {
        Mail mail = table.get(id).orElseThrow();
        record.write(Act.of(mail.about(), kind).fact("notice", mail.notice()).fact("receiver", mail.receiver()));
    }
}
