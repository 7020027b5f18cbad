package org.credentialpath.people;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked when a person is added. */
public record NewPerson(
        String preferredName,
        String legalName,
        String email,
        @Nullable String phone,
        @Nullable String registryNumber,
        Locale language,
        Set<Role> roles) {}
