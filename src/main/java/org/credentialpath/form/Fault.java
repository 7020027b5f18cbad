package org.credentialpath.form;

import java.util.List;

/** A rule an answer breaks, and the part of a date that is at fault, or empty. */
record Fault(String rule, String part, List<Object> arguments) {

    static Fault of(String rule, Object... arguments) {
        return new Fault(rule, "", List.of(arguments));
    }

    static Fault at(String part, String rule, Object... arguments) {
        return new Fault(rule, part, List.of(arguments));
    }
}
