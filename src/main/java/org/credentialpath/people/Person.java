package org.credentialpath.people;

import java.util.Locale;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person as everybody with a right to the case may see them.
 *
 * @param preferredName what pages and letters call the person
 * @param legalName what a certificate shows
 * @param registryNumber their number in the professional registry, null when they have none yet
 * @param language the language of their pages and mail
 */
public record Person(
        PersonId id,
        String preferredName,
        String legalName,
        String email,
        @Nullable String phone,
        @Nullable String registryNumber,
        Locale language) {}
