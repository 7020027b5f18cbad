package org.credentialpath.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as a date field sends it, in a year that somebody can mean and a database can keep. */
public final class TypedDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private TypedDay() {}

    /**
     * Reads {@code 2026-10-06}, with spaces around it or not.
     *
     * @throws DateTimeParseException when the text is no day, or one of another age
     */
    public static LocalDate read(String typed) {
        LocalDate day = LocalDate.parse(typed.strip());
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeParseException("No year of ours", typed, 0);
        }
        return day;
    }
}
