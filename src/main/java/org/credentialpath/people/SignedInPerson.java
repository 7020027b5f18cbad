package org.credentialpath.people;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.record.RequestId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Takes the person from the security context, whose name is the person's id, and the roles from the database. */
@Component
class SignedInPerson implements SignedIn {

    private final Standings standings;

    SignedInPerson(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Optional<PersonId> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .map(authentication -> idIn(authentication.getName()));
    }

    @Override
    public PersonId required() {
        return person().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    @Override
    public Set<Role> roles() {
        return person().map(this::standingOf).orElse(Standing.NONE).effectiveRoles();
    }

    static boolean isVisitor() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof AnonymousAuthenticationToken;
    }

    // Asked many times while one page is drawn; read once per request.
    Standing standingOf(PersonId person) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null || RequestId.current() == null) {
            return standings.of(person);
        }
        String key = SignedInPerson.class.getName() + "." + person;
        if (request.getAttribute(key, RequestAttributes.SCOPE_REQUEST) instanceof Standing known) {
            return known;
        }
        Standing standing = standings.of(person);
        request.setAttribute(key, standing, RequestAttributes.SCOPE_REQUEST);
        return standing;
    }

    private static @Nullable PersonId idIn(String name) {
        try {
            return new PersonId(UUID.fromString(name));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
