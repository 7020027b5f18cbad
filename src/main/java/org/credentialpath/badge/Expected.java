package org.credentialpath.badge;

import java.time.Instant;
import java.util.List;

/**
 * What a badge is compared with.
 *
 * @param addresses the e-mail addresses of whoever hands it in
 * @param issuers names or addresses of issuers, any of which is right; empty where nobody said
 * @param now whether it counts at this moment
 */
public record Expected(List<String> addresses, List<String> issuers, Instant now) {

    public Expected {
        addresses = List.copyOf(addresses);
        issuers = List.copyOf(issuers);
    }
}
