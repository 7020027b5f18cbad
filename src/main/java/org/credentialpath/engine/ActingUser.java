package org.credentialpath.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.credentialpath.record.Author;
import org.credentialpath.record.Authors;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the engine who acts, around each call, so that its own operation log names a person. */
@Component
class ActingUser {

    private final IdentityService identities;
    private final ObjectProvider<Authors> authors;

    ActingUser(IdentityService identities, ObjectProvider<Authors> authors) {
        this.identities = identities;
        this.authors = authors;
    }

    /** The current author as the engine knows them: the person's id, or the name of the part of the system. */
    String name() {
        Authors known = authors.getIfAvailable();
        return known == null ? "system" : nameOf(known.current());
    }

    /** Who acts, if it is a person. */
    Optional<PersonId> person() {
        return Optional.ofNullable(authors.getIfAvailable())
                .map(known -> known.current().person());
    }

    void run(Runnable call) {
        call(() -> {
            call.run();
            return true;
        });
    }

    <T> T call(Supplier<T> call) {
        return as(name(), call);
    }

    /** Acts under this name and puts back who acted before: a call may happen inside another call of the engine. */
    <T> T as(String name, Supplier<T> call) {
        Authentication before = identities.getCurrentAuthentication();
        identities.setAuthenticatedUserId(name);
        try {
            return call.get();
        } finally {
            if (before == null) {
                identities.clearAuthentication();
            } else {
                identities.setAuthentication(before);
            }
        }
    }

    private static String nameOf(Author author) {
        if (author.person() != null) {
            return author.person().toString();
        }
        return author.system() == null ? "system" : author.system();
    }
}
