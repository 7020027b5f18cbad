package org.credentialpath.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.credentialpath.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** People for tests: inject it into any test with a Spring context. */
@Component
public class TestPeople {

    private final People people;
    private final Accounts accounts;

    TestPeople(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** Adds somebody new who has the roles and may sign in. */
    @Transactional
    public PersonId with(Role... roles) {
        String unique = UUID.randomUUID().toString();
        return add(unique, "Test " + unique.substring(0, 4), "Test Person", roles);
    }

    /** As {@link #with}, called by this name. */
    @Transactional
    public PersonId named(String name, Role... roles) {
        return add(UUID.randomUUID().toString(), name, name, roles);
    }

    private PersonId add(String unique, String preferred, String legal, Role... roles) {
        PersonId id = people.add(
                new NewPerson(preferred, legal, unique + "@example.org", null, null, Locale.US, Set.of(roles)));
        accounts.open(id, unique);
        return id;
    }

    /** For MockMvc: {@code get("/home").with(signedIn(person))}. */
    public static RequestPostProcessor signedIn(PersonId person) {
        return SecurityMockMvcRequestPostProcessors.user(person.toString());
    }

    /** Does the work as the person, as a click would. */
    public static <T> T as(PersonId person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of())));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
