package org.credentialpath.form;

import org.jspecify.annotations.Nullable;

/** A question as it is put on a page: its input's name, what was typed into it, and what its texts can see. */
record Asked(Component component, String name, Posted posted, Scope scope) {

    /** The answer, where there is one and it can be read. */
    @Nullable
    Object value() {
        return parsed().value();
    }

    @Nullable
    Fault fault() {
        Parsed parsed = parsed();
        if (parsed.fault() != null) {
            return parsed.fault();
        }
        if (parsed.value() == null) {
            return component.required() ? Fault.of("required") : null;
        }
        return Rules.of(component).check(component, parsed.value(), scope);
    }

    boolean blank() {
        Parsed parsed = parsed();
        return parsed.fault() == null && (parsed.value() == null || Boolean.FALSE.equals(parsed.value()));
    }

    private Parsed parsed() {
        return Rules.of(component).parse(component, name, posted, scope);
    }
}
