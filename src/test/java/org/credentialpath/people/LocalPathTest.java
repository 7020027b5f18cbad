package org.credentialpath.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After signing in nobody is led to another site. */
class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/cases/1", "/tasks?kind=review&page=2", "/people?text=%C3%A9"})
    void followsPathsOfThisSite(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example/x",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/a b",
                "/x\r\nSet-Cookie: a=b",
                "/sign-in?next=/sign-in"
            })
    void goesHomeInstead(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/sign-in?next=/sign-in", "/verify?number=%C3%A9"})
    void comesBackToAnyPageOfThisSite(String path) {
        assertThat(LocalPath.orStart(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://evil.example", "//evil.example/x", "/\\evil.example", "/x\r\nSet-Cookie: a=b"})
    void beginsAtTheStartInstead(String path) {
        assertThat(LocalPath.orStart(path)).isEqualTo("/");
    }
}
