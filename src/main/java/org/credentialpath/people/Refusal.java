package org.credentialpath.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.UriUtils;

/** What somebody gets who may not do this: the sign-in page, 404 for an address that is nobody's, 403 otherwise. */
@Component
class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final AddressRules rules;
    private final SignedIn signedIn;
    private final SecurityLog log;
    private final EvidenceRecord record;
    private final TransactionOperations transaction;

    Refusal(
            AddressRules rules,
            SignedIn signedIn,
            SecurityLog log,
            EvidenceRecord record,
            TransactionOperations transaction) {
        this.rules = rules;
        this.signedIn = signedIn;
        this.log = log;
        this.record = record;
        this.transaction = transaction;
    }

    /** Nobody is signed in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (rules.ruleFor(request.getRequestURI()).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            sendToSignIn(request, response);
        }
    }

    /** Somebody is signed in but may not, or the click does not come from a page of ours. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        boolean forged = cause instanceof CsrfException;
        if (forged && signedIn.person().isEmpty() && hadSession(request)) {
            sendToSignIn(request, response);
        } else if (!forged && rules.ruleFor(request.getRequestURI()).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            note(request, forged ? "token" : "role");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void note(HttpServletRequest request, String why) {
        String person = signedIn.person().map(Object::toString).orElse("nobody");
        log.denied(person, request.getMethod(), request.getRequestURI(), why);
        signedIn.person()
                .ifPresent(id ->
                        transaction.executeWithoutResult(status -> record.write(Act.of(id.value(), "access.denied")
                                .fact("why", why)
                                .words("address", request.getMethod() + " " + request.getRequestURI()))));
    }

    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = "/sign-in?next="
                + UriUtils.encodeQueryParam(pageOf(request), "UTF-8").replace("&", "%26")
                + (hadSession(request) ? "&expired=1" : "");
        if (request.getHeader("HX-Request") == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", address);
        }
    }

    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    // Only a page can be opened again after signing in; a post leads back to the page it came from.
    private static String pageOf(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod()) && request.getHeader("HX-Request") == null) {
            String query = request.getQueryString();
            return LocalPath.orHome(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return LocalPath.orHome(pathOf(request.getHeader("Referer"), request.getServerName()));
    }

    private static @Nullable String pathOf(@Nullable String referer, String host) {
        try {
            URI page = referer == null ? null : URI.create(referer);
            if (page == null || !host.equals(page.getHost())) {
                return null;
            }
            return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
