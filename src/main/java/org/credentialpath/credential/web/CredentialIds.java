package org.credentialpath.credential.web;

import java.util.UUID;
import org.credentialpath.people.Forbidden;

/** Reads the id of a credential from an address; what is no id is as unknown as one that is not shown. */
final class CredentialIds {

    private CredentialIds() {}

    static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("credential " + text);
        }
    }
}
