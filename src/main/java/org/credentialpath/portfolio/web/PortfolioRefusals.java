package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.credentialpath.portfolio.PortfolioRefused;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Refusals no page has caught: the portfolio has moved on meanwhile. */
@ControllerAdvice(basePackageClasses = PortfolioRefusals.class)
class PortfolioRefusals {

    @ExceptionHandler(PortfolioRefused.class)
    void conflict(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
