package org.credentialpath.form;

import org.jspecify.annotations.Nullable;

/** A typed value, nothing, or why what was typed is no value. */
record Parsed(@Nullable Object value, @Nullable Fault fault) {

    static final Parsed NOTHING = new Parsed(null, null);

    static Parsed value(Object value) {
        return new Parsed(value, null);
    }

    static Parsed fault(Fault fault) {
        return new Parsed(null, fault);
    }
}
