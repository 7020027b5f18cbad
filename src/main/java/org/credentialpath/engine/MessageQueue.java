package org.credentialpath.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.credentialpath.shared.HouseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages to runs: kept in a table with the fact they tell of, delivered after the commit. */
@Component
class MessageQueue implements Messages {

    private static final Logger LOG = LoggerFactory.getLogger(MessageQueue.class);
    private static final List<Duration> RETRIES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));
    private static final Duration LONGEST_BUSY_WAIT = Duration.ofMinutes(1);

    // A delivery right after a commit needs a second connection while the first is still held: never all of the pool.
    private final Semaphore deliveringAtOnce = new Semaphore(2);
    private final JdbcClient jdbc;
    private final HouseClock clock;
    private final ActingUser acting;
    private final MessageDelivery delivery;
    private final TransactionTemplate ownTransaction;

    MessageQueue(
            JdbcClient jdbc,
            HouseClock clock,
            ActingUser acting,
            MessageDelivery delivery,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.acting = acting;
        this.delivery = delivery;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void add(String message, UUID key, Values values) {
        Timestamp now = Timestamp.from(clock.instant());
        long id = jdbc.sql("INSERT INTO engine_message (message, key, values, author, sent, due)"
                        + " VALUES (?, ?, ?::jsonb, ?, ?, ?) RETURNING id")
                .params(message, key, MessageValues.toJson(values.asMap()), acting.name(), now, now)
                .query(Long.class)
                .single();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit(id));
        }
    }

    @Override
    public int deliverDue() {
        int delivered = 0;
        Instant now = clock.instant();
        for (Optional<Long> id = nextDue(now, 0); id.isPresent(); id = nextDue(now, id.get())) {
            delivered += deliver(id.get()) ? 1 : 0;
        }
        return delivered;
    }

    private Optional<Long> nextDue(Instant now, long after) {
        return jdbc.sql(
                        "SELECT id FROM engine_message WHERE state = 'queued' AND due <= ? AND id > ? ORDER BY id LIMIT 1")
                .params(Timestamp.from(now), after)
                .query(Long.class)
                .optional();
    }

    /** Delivers one message in a transaction of its own; false when it stays in the queue. */
    private boolean deliver(long id) {
        try {
            return Boolean.TRUE.equals(
                    ownTransaction.execute(status -> lock(id).map(this::deliver).orElse(false)));
        } catch (OptimisticLockingException | ConcurrencyFailureException e) {
            ownTransaction.executeWithoutResult(status -> lock(id).ifPresent(this::waitWhileBusy));
        } catch (RuntimeException e) {
            LOG.warn("Message {} could not be delivered", id, e);
            ownTransaction.executeWithoutResult(
                    status -> lock(id).ifPresent(message -> retryOrFail(message, String.valueOf(e.getMessage()))));
        }
        return false;
    }

    private Optional<QueuedMessage> lock(long id) {
        return jdbc.sql("SELECT id, message, key, values, author, tries FROM engine_message"
                        + " WHERE id = ? AND state = 'queued' FOR UPDATE SKIP LOCKED")
                .param(id)
                .query(MessageQueue::read)
                .optional();
    }

    private static QueuedMessage read(ResultSet row, int number) throws SQLException {
        return new QueuedMessage(
                row.getLong("id"),
                row.getString("message"),
                row.getObject("key", UUID.class),
                MessageValues.fromJson(row.getString("values")),
                row.getString("author"),
                row.getInt("tries"));
    }

    private boolean deliver(QueuedMessage message) {
        switch (delivery.deliver(message)) {
            case RECEIVED ->
                jdbc.sql("DELETE FROM engine_message WHERE id = ?")
                        .param(message.id())
                        .update();
            case NOBODY_WAITS -> end(message.id(), "dropped", "No run waited for it");
            case BUSY -> {
                waitWhileBusy(message);
                return false;
            }
        }
        return true;
    }

    private void waitWhileBusy(QueuedMessage message) {
        Duration wait = Duration.ofMillis(250L << Math.min(message.tries(), 10));
        later(message.id(), wait.compareTo(LONGEST_BUSY_WAIT) > 0 ? LONGEST_BUSY_WAIT : wait, "The run was busy");
    }

    private void retryOrFail(QueuedMessage message, String reason) {
        if (message.tries() < RETRIES.size()) {
            later(message.id(), RETRIES.get(message.tries()), reason);
        } else {
            end(message.id(), "failed", reason);
        }
    }

    private void later(long id, Duration wait, String note) {
        jdbc.sql("UPDATE engine_message SET due = ?, tries = tries + 1, note = ? WHERE id = ?")
                .params(Timestamp.from(clock.instant().plus(wait)), note, id)
                .update();
    }

    /** Has a message that was given up tried once more, with the next delivery. */
    void retry(long id) {
        jdbc.sql("UPDATE engine_message SET state = 'queued', due = ? WHERE id = ? AND state = 'failed'")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    private void end(long id, String state, String note) {
        jdbc.sql("UPDATE engine_message SET state = ?, note = ? WHERE id = ?")
                .params(state, note, id)
                .update();
    }

    private final class AfterCommit implements TransactionSynchronization {
        private final long id;

        AfterCommit(long id) {
            this.id = id;
        }

        @Override
        public void afterCommit() {
            if (!deliveringAtOnce.tryAcquire()) {
                return;
            }
            try {
                deliver(id);
            } catch (RuntimeException e) {
                LOG.warn("Message {} is left to the worker", id, e);
            } finally {
                deliveringAtOnce.release();
            }
        }
    }
}
