package org.credentialpath.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice ready to be set as text and as HTML.
 *
 * @param name what the receiver is called in the greeting
 * @param action what the button says and opens, null for none
 */
record Letter(
        String subject,
        String name,
        List<Block> blocks,
        @Nullable Action action) {

    /** A paragraph, or the items of a list. */
    record Block(String paragraph, List<String> items) {
        static Block paragraph(String text) {
            return new Block(text, List.of());
        }

        static Block list(List<String> items) {
            return new Block("", items);
        }
    }

    record Action(String label, String address) {}
}
