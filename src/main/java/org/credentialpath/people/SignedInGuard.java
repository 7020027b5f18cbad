package org.credentialpath.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session at once when its account was closed, or when it has lasted as long as any session may. */
class SignedInGuard extends OncePerRequestFilter {

    private final SignedInPerson signedIn;
    private final PeopleSettings settings;
    private final SecurityLog log;

    SignedInGuard(SignedInPerson signedIn, PeopleSettings settings, SecurityLog log) {
        this.signedIn = signedIn;
        this.settings = settings;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<PersonId> person = signedIn.person();
        if (person.isPresent()) {
            HttpSession session = request.getSession(false);
            if (!signedIn.standingOf(person.get()).enabled()) {
                end(person.get(), session, "account-closed");
            } else if (session != null && isTooOld(session)) {
                end(person.get(), session, "longest-time");
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isTooOld(HttpSession session) {
        Instant started = Instant.ofEpochMilli(session.getCreationTime());
        return started.plus(settings.longest()).isBefore(Instant.now());
    }

    private void end(PersonId person, @Nullable HttpSession session, String why) {
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        log.ended(person.toString(), why);
    }
}
