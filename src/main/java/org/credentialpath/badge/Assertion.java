package org.credentialpath.badge;

import java.util.List;

/**
 * A badge as its file has it.
 *
 * @param recipients any of them may be whoever hands it in
 * @param issuers the issuer's name and address, as far as they are there
 * @param proof what the file brings along to prove it
 */
record Assertion(
        Badge badge, List<Recipient> recipients, List<String> issuers, Times times, boolean revoked, Finding proof) {

    Assertion {
        recipients = List.copyOf(recipients);
        issuers = List.copyOf(issuers);
    }
}
