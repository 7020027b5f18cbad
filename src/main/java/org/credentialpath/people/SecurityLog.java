package org.credentialpath.people;

import org.credentialpath.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the logger {@code security} says. Never a password, a code, a session id or a name somebody typed. */
@Component
class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("security");

    void signedIn(PersonId person, String address) {
        LOG.info("sign-in succeeded person={} address={}", person, address);
    }

    void signInFailed(String accountDigest, String address, String why) {
        LOG.warn("sign-in failed account={} address={} why={}", accountDigest.substring(0, 12), address, why);
    }

    void ended(String person, String why) {
        LOG.info("session ended person={} why={}", person, why);
    }

    void denied(String person, String method, String path, String why) {
        LOG.warn("access denied person={} {} {} why={}", person, method, encoded(path), why);
    }

    // A log line stays one line, whatever the address holds.
    private static String encoded(String path) {
        String plain = path.replaceAll("[^\\x21-\\x7e]", "?");
        return plain.length() > 200 ? plain.substring(0, 200) + "..." : plain;
    }
}
