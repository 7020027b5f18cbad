package org.credentialpath.renewal;

import org.credentialpath.shared.Refused;

/** A rule of renewals refused what was asked for; the field and the message key say where and why. */
public class RenewalRefused extends Refused {

    private RenewalRefused(String field, String why, Object... arguments) {
        super("renewal", field, why, arguments);
    }

    /** @param why the last part of the message key, {@code renewal.refused.<why>} */
    static RenewalRefused at(String field, String why, Object... arguments) {
        return new RenewalRefused(field, why, arguments);
    }
}
