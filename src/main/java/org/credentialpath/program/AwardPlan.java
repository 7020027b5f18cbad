package org.credentialpath.program;

import java.util.Locale;
import org.credentialpath.shared.Term;
import org.jspecify.annotations.Nullable;

/**
 * What is awarded (rule 31).
 *
 * @param number the pattern of its number, with {@code {year}} and {@code {serial}}
 * @param validity how long it is valid from the award on, null for without end
 * @param text what the certificate says between the holder's name and the date
 */
public record AwardPlan(
        String title, String number, @Nullable Term validity, String text) {

    /** The number of the serial-th award of the year. */
    public String number(int year, int serial) {
        return number.replace("{year}", String.valueOf(year))
                .replace("{serial}", String.format(Locale.ROOT, "%04d", serial));
    }

    static AwardPlan read(Section section) {
        return new AwardPlan(
                section.text("title"),
                section.text("number"),
                section.orNull("validity", Kind.TERM),
                section.text("text"));
    }
}
