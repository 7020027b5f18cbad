package org.credentialpath.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a portfolio from being submitted now.
 *
 * @param code the kind, the last part of the message key {@code portfolio.obstacle.<code>}
 * @param item the item or criterion it is about, null for none
 */
public record Obstacle(
        String code, List<Object> arguments, @Nullable String item) {

    static Obstacle of(String code, Object... arguments) {
        return new Obstacle(code, List.of(arguments), null);
    }

    static Obstacle at(String item, String code, Object... arguments) {
        return new Obstacle(code, List.of(arguments), item);
    }

    public String messageKey() {
        return "portfolio.obstacle." + code;
    }
}
