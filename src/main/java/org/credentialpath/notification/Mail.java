package org.credentialpath.notification;

import java.time.Instant;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One mail of the outbox.
 *
 * @param messageId the same however often it is tried
 * @param calendar the calendar file it carries, null for none
 * @param due when it is tried next, or when the worker that has it must be done
 * @param failure message key of why the last attempt failed
 * @param replyTo where an answer goes, null for the house's own address
 */
public record Mail(
        long id,
        String notice,
        PersonId receiver,
        UUID about,
        String messageId,
        String subject,
        String text,
        String html,
        @Nullable String calendar,
        Instant queued,
        State state,
        int attempts,
        @Nullable Instant due,
        @Nullable Instant sent,
        @Nullable String failure,
        @Nullable String replyTo) {

    /** The way of a mail: queued, sending, sent; parked when it failed for good; set aside when staff gave it up. */
    public enum State {
        QUEUED,
        SENDING,
        SENT,
        PARKED,
        SET_ASIDE
    }
}
