package org.credentialpath.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

/** Demo mode neither listens to other machines nor uses their databases. */
class DemoStaysHereTest {

    @Test
    void startsOnThisMachine() {
        assertThatCode(() -> check("server.address", "127.0.0.1")).doesNotThrowAnyException();
        assertThatCode(() -> check(
                        "server.address",
                        "::1",
                        "credentialpath.demo",
                        "true",
                        "spring.datasource.url",
                        "jdbc:postgresql://localhost:5432/demo"))
                .doesNotThrowAnyException();
    }

    @Test
    void listensToNoOtherMachine() {
        assertRefused("on this machine only", "server.address", "0.0.0.0");
        assertRefused("on this machine only");
    }

    @Test
    void usesNoDatabaseOfAnotherMachine() {
        for (String url : new String[] {
            "jdbc:postgresql://192.0.2.7/house", "jdbc:postgresql://[2001:db8::1]:5432/house", "jdbc:postgresql:house"
        }) {
            assertRefused(
                    "a database on another machine",
                    "server.address",
                    "127.0.0.1",
                    "credentialpath.demo",
                    "true",
                    "spring.datasource.url",
                    url);
        }
    }

    @Test
    void leavesProductionAlone() {
        assertThatCode(() -> check(
                        "server.address", "0.0.0.0", "spring.datasource.url", "jdbc:postgresql://192.0.2.7/house"))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(String why, String... settings) {
        assertThatThrownBy(() -> check(settings))
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(refused.getReason())
                                .contains(why));
    }

    private static void check(String... settings) {
        MockEnvironment environment = new MockEnvironment();
        for (int i = 0; i < settings.length; i += 2) {
            environment.setProperty(settings[i], settings[i + 1]);
        }
        new DemoStaysHere().postProcessEnvironment(environment, new SpringApplication());
    }
}
