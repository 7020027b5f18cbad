package org.credentialpath.portfolio;

import org.credentialpath.shared.Refused;

/** A rule of the portfolio refused what was asked for; the message key says why, in words of the message files. */
public class PortfolioRefused extends Refused {

    private PortfolioRefused(String field, String why, Object... arguments) {
        super("portfolio", field, why, arguments);
    }

    /** @param why the last part of the message key, {@code portfolio.refused.<why>} */
    static PortfolioRefused because(String field, String why, Object... arguments) {
        return new PortfolioRefused(field, why, arguments);
    }
}
