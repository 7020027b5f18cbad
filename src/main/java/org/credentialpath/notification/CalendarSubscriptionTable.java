package org.credentialpath.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table calendar_subscription: at most one address per person. */
@Component
class CalendarSubscriptionTable {

    private final JdbcClient jdbc;

    CalendarSubscriptionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The new token takes the place of an earlier one. */
    void put(PersonId person, String token, Instant at) {
        jdbc.sql("""
                        INSERT INTO calendar_subscription (person, token, opened_at) VALUES (?, ?, ?)
                        ON CONFLICT (person) DO UPDATE SET token = excluded.token, opened_at = excluded.opened_at""").params(person.value(), token, at.atOffset(ZoneOffset.UTC)).update();
    }

    /** False when there was none. */
    boolean remove(PersonId person) {
        return jdbc.sql("DELETE FROM calendar_subscription WHERE person = ?")
                        .param(person.value())
                        .update()
                == 1;
    }

    Optional<String> tokenOf(PersonId person) {
        return jdbc.sql("SELECT token FROM calendar_subscription WHERE person = ?")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    Optional<PersonId> personOf(String token) {
        return jdbc.sql("SELECT person FROM calendar_subscription WHERE token = ?")
                .param(token)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }
}
