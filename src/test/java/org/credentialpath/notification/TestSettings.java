package org.credentialpath.notification;

import java.time.Duration;
import java.util.List;

/** The settings of the tests: two retries. */
final class TestSettings {

    private TestSettings() {}

    static NotificationSettings settings() {
        return new NotificationSettings(
                "credentials@example.org",
                "CredentialPath",
                "help@example.org",
                "notices.example.org",
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
                Duration.ofMinutes(5));
    }
}
