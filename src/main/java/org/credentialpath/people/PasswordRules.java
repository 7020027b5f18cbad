package org.credentialpath.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Which passwords are accepted: long ones that are not among the first a guesser tries. No rule on their letters. */
final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /**
     * @param about what a guesser knows of the person: login name, e-mail address
     * @throws PersonRefused when the password is too short, too long, or easily guessed
     */
    static void check(String password, String... about) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new PersonRefused("password", "people.refused.password.short");
        }
        if (length > LONGEST) {
            throw new PersonRefused("password", "people.refused.password.long");
        }
        if (isEasy(password.toLowerCase(Locale.ROOT), about)) {
            throw new PersonRefused("password", "people.refused.password.easy");
        }
    }

    private static boolean isEasy(String password, String... about) {
        if (COMMON.contains(password) || password.codePoints().distinct().count() < 5) {
            return true;
        }
        for (String known : about) {
            if (known.length() > 3 && password.contains(known.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> common() {
        try (InputStream list = new ClassPathResource("people/common-passwords.txt").getInputStream()) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
