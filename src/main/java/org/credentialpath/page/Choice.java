package org.credentialpath.page;

import org.jspecify.annotations.Nullable;

/**
 * One option of a select, radio or checkbox part.
 *
 * @param label what is shown, in the reader's language
 * @param hint shown below the label, null for none
 */
public record Choice(String value, String label, @Nullable String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}
