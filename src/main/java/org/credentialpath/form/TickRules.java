package org.credentialpath.form;

import java.util.List;

/** A single checkbox: ticked or not. Where it is required, not ticked counts as not answered. */
final class TickRules implements Rules {

    @Override
    public Parsed parse(Component question, String name, Posted posted, Scope scope) {
        boolean ticked = posted.all(name).contains("true") || posted.all(name).contains("on");
        return ticked ? Parsed.value(true) : question.required() ? Parsed.NOTHING : Parsed.value(false);
    }

    @Override
    public Posted typed(String name, Object value, Posted into) {
        return into.with(name, Boolean.TRUE.equals(value) ? List.of("true") : List.of());
    }
}
