package org.credentialpath.notification;

import org.credentialpath.people.Person;
import org.jspecify.annotations.Nullable;

/** Hands a mail to whoever carries it. */
interface Delivery {

    /**
     * Returns the address it went to, null when it was kept here.
     *
     * @throws DeliveryFailed when it was not taken
     */
    @Nullable
    String deliver(Mail mail, Person receiver);
}
