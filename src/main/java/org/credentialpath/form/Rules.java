package org.credentialpath.form;

import org.jspecify.annotations.Nullable;

/** How one kind of question is answered: from what was typed to a value, and what the value must keep to. */
interface Rules {

    /** Reads what was typed under the name, generously. */
    Parsed parse(Component question, String name, Posted posted, Scope scope);

    /** The rule of the file that the value breaks. */
    @Nullable
    default Fault check(Component question, Object value, Scope scope) {
        return null;
    }

    /** What to type to get this value: the first values of a form and stored answers go back into inputs this way. */
    Posted typed(String name, Object value, Posted into);

    static Rules of(Component question) {
        return switch (question.kind()) {
            case NUMBER -> new NumberRules();
            case DATETIME -> DateTimeRules.of(question);
            case CHECKBOX -> new TickRules();
            case SELECT, RADIO, CHECKLIST, TAGLIST -> new ChoiceRules();
            case FILEPICKER -> new FileRules();
            default -> new TextRules();
        };
    }
}
