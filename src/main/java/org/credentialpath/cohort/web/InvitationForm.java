package org.credentialpath.cohort.web;

import java.util.Objects;
import org.credentialpath.cohort.Invitation;
import org.jspecify.annotations.Nullable;

/** What is typed to invite somebody. */
record InvitationForm(String program, String name, String email) {

    InvitationForm(@Nullable String program, @Nullable String name, @Nullable String email) {
        this.program = Objects.requireNonNullElse(program, "");
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.email = Objects.requireNonNullElse(email, "").strip();
    }

    Invitation invitation() {
        return new Invitation(program, name, email);
    }
}
