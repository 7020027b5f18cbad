package org.credentialpath.appeal;

import org.credentialpath.shared.Refused;

/** A rule of appeals refused what was asked for; the field and the message key say where and why. */
public class AppealRefused extends Refused {

    private AppealRefused(String field, String why, Object... arguments) {
        super("appeal", field, why, arguments);
    }

    /** @param why the last part of the message key, {@code appeal.refused.<why>} */
    static AppealRefused at(String field, String why, Object... arguments) {
        return new AppealRefused(field, why, arguments);
    }
}
