package org.credentialpath.review.web;

import java.util.Arrays;

/**
 * What a button of the workbench asks for once everything is saved: {@code next}, {@code later}, {@code stay},
 * {@code link:<criterion>}, {@code phrase:<criterion>}, {@code keep:<criterion>}, {@code unlink:<criterion>:<link>}.
 *
 * @param criterion empty where the button belongs to none
 * @param link the link to take away, else empty
 */
record Step(Verb verb, String criterion, String link) {

    /** What is to be done. */
    enum Verb {
        NEXT,
        LATER,
        STAY,
        /** Links the chosen document, also where no place in it is typed. */
        LINK,
        /** Adds the chosen phrase to the feedback. */
        PHRASE,
        /** Keeps the feedback as a phrase. */
        KEEP,
        UNLINK
    }

    static Step of(String then) {
        String[] parts = then.split(":", 3);
        Verb verb = Arrays.stream(Verb.values())
                .filter(each -> each.name().equalsIgnoreCase(parts[0]))
                .findFirst()
                .orElse(Verb.NEXT);
        return new Step(verb, parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    boolean goesOn() {
        return verb == Verb.NEXT;
    }

    boolean stays() {
        return verb != Verb.NEXT && verb != Verb.LATER;
    }
}
