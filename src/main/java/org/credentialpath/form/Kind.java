package org.credentialpath.form;

import java.util.Locale;
import java.util.Optional;

/** The kinds of component that pages can show; the names are those of the form-js schema. */
enum Kind {
    TEXT,
    HTML,
    SEPARATOR,
    SPACER,
    BUTTON,
    GROUP,
    DYNAMICLIST,
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    DATETIME,
    SELECT,
    RADIO,
    CHECKBOX,
    CHECKLIST,
    TAGLIST,
    FILEPICKER;

    static Optional<Kind> of(String type) {
        for (Kind kind : values()) {
            if (kind.type().equals(type)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a question with an answer of its own. */
    boolean asks() {
        return compareTo(DYNAMICLIST) > 0;
    }

    boolean holdsOthers() {
        return this == GROUP || this == DYNAMICLIST;
    }

    /** Whether the answer is one or more of given options. */
    boolean chooses() {
        return this == SELECT || this == RADIO || choosesMany();
    }

    boolean choosesMany() {
        return this == CHECKLIST || this == TAGLIST;
    }
}
