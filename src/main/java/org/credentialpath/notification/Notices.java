package org.credentialpath.notification;

import java.util.UUID;
import org.credentialpath.shared.PersonId;

/** Sends notices: queued in the caller's transaction, sent by a worker. */
public interface Notices {

    /**
     * Queues a notice once.
     *
     * @param notice the name of a notice template, e.g. {@code request-received}
     * @param about the aggregate its facts come from, see {@link NoticeFacts}
     * @param once the same notice, receiver and {@code once} queue one mail, however often asked
     */
    void send(String notice, PersonId to, UUID about, String once);
}
