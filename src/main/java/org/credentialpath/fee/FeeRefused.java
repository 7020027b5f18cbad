package org.credentialpath.fee;

import org.credentialpath.shared.Refused;

/** An entry was not accepted. The field and the message key say why. */
public class FeeRefused extends Refused {

    private FeeRefused(String field, String why, Object... arguments) {
        super("fee", field, why, arguments);
    }

    /** @param why the last part of the message key, {@code fee.refused.<why>} */
    static FeeRefused at(String field, String why, Object... arguments) {
        return new FeeRefused(field, why, arguments);
    }
}
