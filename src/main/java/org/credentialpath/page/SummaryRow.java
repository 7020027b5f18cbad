package org.credentialpath.page;

import org.jspecify.annotations.Nullable;

/**
 * One line of a summary list, such as "check your answers".
 *
 * @param value what was answered; null or blank shows as "Not provided"
 * @param change where to change it, null when it cannot be changed
 */
public record SummaryRow(
        String label, @Nullable String value, @Nullable String change) {

    /** A line that cannot be changed from here. */
    public static SummaryRow of(String label, @Nullable String value) {
        return new SummaryRow(label, value, null);
    }
}
