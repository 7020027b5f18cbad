package org.credentialpath.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something beside the portfolio that must be settled before an application is handed in.
 *
 * @param messageKey of a sentence that says what to do
 * @param address where it is settled, null while nothing can be done about it
 */
public record Hurdle(
        String messageKey, List<Object> arguments, @Nullable String address) {

    public Hurdle {
        arguments = List.copyOf(arguments);
    }
}
