package org.credentialpath.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tidies what was typed about a person and refuses what cannot be meant. */
final class PersonCheck {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"',;:]{1,64}@[^\\s@<>\"',;:]+\\.[^\\s@<>\"',;:.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{7,15}(x[0-9]{1,6})?");
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9-]{2,20}");
    private static final int LONGEST = 120;

    private PersonCheck() {}

    static NewPerson checked(NewPerson person) {
        return new NewPerson(
                name("preferredName", person.preferredName()),
                name("legalName", person.legalName()),
                email(person.email()),
                matching(PHONE, "phone", compact(person.phone())),
                matching(NUMBER, "registryNumber", upper(person.registryNumber())),
                person.language(),
                person.roles());
    }

    static String name(String field, String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new PersonRefused(field, "people.refused." + field + ".missing");
        }
        if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new PersonRefused(field, "people.refused." + field + ".malformed");
        }
        return name;
    }

    static String email(String typed) {
        String email = typed.strip();
        if (email.isEmpty()) {
            throw new PersonRefused("email", "people.refused.email.missing");
        }
        if (email.length() > 254 || !EMAIL.matcher(email).matches()) {
            throw new PersonRefused("email", "people.refused.email.malformed");
        }
        return email;
    }

    private static @Nullable String matching(Pattern form, String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!form.matcher(value).matches()) {
            throw new PersonRefused(field, "people.refused." + field + ".malformed");
        }
        return value;
    }

    private static @Nullable String compact(@Nullable String phone) {
        return phone == null
                ? null
                : phone.replaceAll("[\\s().\\-/\u2010-\u2015]", "").replaceAll("(?i)ext", "x");
    }

    private static @Nullable String upper(@Nullable String number) {
        return number == null ? null : number.strip().toUpperCase(java.util.Locale.ROOT);
    }
}
