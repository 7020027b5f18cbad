package org.credentialpath.account.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.credentialpath.people.NewPerson;
import org.credentialpath.people.Person;
import org.credentialpath.people.PersonDetails;
import org.credentialpath.people.Role;
import org.jspecify.annotations.Nullable;

/** What is typed about a person. */
record PersonForm(
        String preferredName,
        String legalName,
        String email,
        String phone,
        String registryNumber,
        String language,
        Set<Role> roles,
        @Nullable Boolean signsIn) {

    PersonForm(
            @Nullable String preferredName,
            @Nullable String legalName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String registryNumber,
            @Nullable String language,
            @Nullable Set<Role> roles,
            @Nullable Boolean signsIn) {
        this.preferredName = Objects.requireNonNullElse(preferredName, "");
        this.legalName = Objects.requireNonNullElse(legalName, "");
        this.email = Objects.requireNonNullElse(email, "");
        this.phone = Objects.requireNonNullElse(phone, "");
        this.registryNumber = Objects.requireNonNullElse(registryNumber, "");
        this.language = language == null || language.isBlank() ? "en-US" : language;
        this.roles = Objects.requireNonNullElse(roles, Set.of());
        this.signsIn = signsIn;
    }

    static PersonForm empty() {
        return new PersonForm(null, null, null, null, null, null, Set.of(Role.PARTICIPANT), true);
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.preferredName(),
                person.legalName(),
                person.email(),
                person.phone(),
                person.registryNumber(),
                person.language().toLanguageTag(),
                null,
                false);
    }

    NewPerson person(Set<Role> allowed) {
        return new NewPerson(preferredName, legalName, email, phone, registryNumber, locale(), allowed);
    }

    PersonDetails details() {
        return new PersonDetails(preferredName, legalName, email, phone, registryNumber, locale());
    }

    boolean opensAccount() {
        return Boolean.TRUE.equals(signsIn);
    }

    /** The fields that must not be empty, and are. */
    List<String> missing() {
        return Map.of("preferredName", preferredName, "legalName", legalName, "email", email).entrySet().stream()
                .filter(field -> field.getValue().isBlank())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(List.of("preferredName", "legalName", "email")::indexOf))
                .toList();
    }

    private Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
