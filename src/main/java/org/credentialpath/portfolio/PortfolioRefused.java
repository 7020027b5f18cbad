package org.credentialpath.portfolio;

import java.util.List;

/** A rule of the portfolio refused what was asked for; the message key says why, in words of the message files. */
public class PortfolioRefused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private PortfolioRefused(String field, String messageKey, List<Object> arguments) {
        super(messageKey + " " + arguments);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    /** @param why the last part of the message key, {@code portfolio.refused.<why>} */
    static PortfolioRefused because(String field, String why, Object... arguments) {
        return new PortfolioRefused(field, "portfolio.refused." + why, List.of(arguments));
    }

    /** The field of the page it belongs to. */
    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
