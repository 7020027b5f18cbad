package org.credentialpath.notification;

import org.credentialpath.people.Person;
import org.credentialpath.shared.InDemoMode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Demo mode without a mail server: mail is read in the mailbox page and goes nowhere. */
@Component
@InDemoMode
@ConditionalOnProperty(name = "spring.mail.host", matchIfMissing = true, havingValue = "none")
class KeptHere implements Delivery {

    @Override
    public @Nullable String deliver(Mail mail, Person receiver) {
        return null;
    }
}
