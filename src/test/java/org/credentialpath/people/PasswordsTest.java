package org.credentialpath.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passwords are hashed whole, and easy ones are refused. */
class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void countsTheLastOfSixtyFourGreekLetters() {
        String alphas = "αβγδεζηθικλμνξοπ".repeat(4);
        String hash = passwords.hash(alphas);
        assertThat(hash).startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
        assertThat(passwords.matches(alphas, hash)).isTrue();
        assertThat(passwords.matches(alphas.substring(0, 63) + "ω", hash)).isFalse();
    }

    @Test
    void matchesNothingWhereThereIsNoHash() {
        assertThat(passwords.matches("", null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "short1,people.refused.password.short",
        "aaaaaaaaaaaaaaaa,people.refused.password.easy",
        "Passwordpassword,people.refused.password.easy",
        "my-name-is-johanna.k,people.refused.password.easy",
    })
    void refusesEasyPasswords(String password, String why) {
        assertThatThrownBy(() -> PasswordRules.check(password, "johanna.k"))
                .isInstanceOfSatisfying(PersonRefused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(why));
    }

    @Test
    void acceptsWordsWithBlanksAndAnyLetters() {
        assertThatCode(() -> PasswordRules.check("kettle über zwölf Möwen", "johanna.k"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.check("x1y2z3".repeat(40), "johanna.k"))
                .isInstanceOf(PersonRefused.class);
    }
}
