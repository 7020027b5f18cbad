package org.credentialpath.portfolio;

import java.util.List;
import org.credentialpath.cases.Hurdle;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a portfolio from being submitted now.
 *
 * @param code the kind, the last part of the message key {@code portfolio.obstacle.<code>}
 * @param item the item or criterion it is about, null for none
 * @param hurdle what another feature asks for first, null when it is about the portfolio itself
 */
public record Obstacle(
        String code,
        List<Object> arguments,
        @Nullable String item,
        @Nullable Hurdle hurdle) {

    static Obstacle of(String code, Object... arguments) {
        return new Obstacle(code, List.of(arguments), null, null);
    }

    static Obstacle at(String item, String code, Object... arguments) {
        return new Obstacle(code, List.of(arguments), item, null);
    }

    static Obstacle of(Hurdle hurdle) {
        return new Obstacle("hurdle", hurdle.arguments(), null, hurdle);
    }

    public String messageKey() {
        return hurdle == null ? "portfolio.obstacle." + code : hurdle.messageKey();
    }
}
