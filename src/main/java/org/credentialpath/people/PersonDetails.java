package org.credentialpath.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be corrected about a person. */
public record PersonDetails(
        String preferredName,
        String legalName,
        String email,
        @Nullable String phone,
        @Nullable String registryNumber,
        Locale language) {}
