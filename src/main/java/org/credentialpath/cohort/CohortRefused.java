package org.credentialpath.cohort;

import org.credentialpath.shared.Refused;

/** A rule about cohorts refused what was asked for; the message key says why, in words of the message files. */
public class CohortRefused extends Refused {

    private CohortRefused(String field, String why, Object... arguments) {
        super("cohort", field, why, arguments);
    }

    /**
     * @param field what it is about, empty for nothing in particular
     * @param why the end of the message key
     */
    static CohortRefused because(String field, String why, Object... arguments) {
        return new CohortRefused(field, why, arguments);
    }
}
