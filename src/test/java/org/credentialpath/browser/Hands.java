package org.credentialpath.browser;

import java.time.LocalDate;

/** Somebody who fills in pages, whatever they do it with. */
interface Hands<T extends Hands<T>> {

    /** Answers a question by the name its field has. */
    T give(String name, String value);

    /** Presses the first of these and is on the page it leads to. */
    T press(String css);

    default T date(String name, LocalDate day) {
        return give(name + ".month", String.valueOf(day.getMonthValue()))
                .give(name + ".day", String.valueOf(day.getDayOfMonth()))
                .give(name + ".year", String.valueOf(day.getYear()));
    }
}
