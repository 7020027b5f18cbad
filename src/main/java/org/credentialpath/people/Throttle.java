package org.credentialpath.people;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords, without locking anybody out: an address that signed in to the account before is
 * not held back by what others try on it. All nodes count in the same table, on real time.
 */
@Component
class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KNOWN = Duration.ofDays(90);
    private static final int PER_ADDRESS = 60;
    private static final int PER_ACCOUNT_AND_ADDRESS = 10;
    private static final int PER_ACCOUNT = 100;

    private final JdbcClient jdbc;

    Throttle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A try that was counted before it is made, so that many at once cannot slip through. */
    record Attempt(long number, boolean allowed) {}

    /** Counts a try. It stays counted as a failure until {@link #succeeded} is called. */
    Attempt begin(String account, String address) {
        Instant now = Instant.now();
        long number = jdbc.sql("""
                        INSERT INTO sign_in_attempt (account, address, tried_at, succeeded) VALUES (?, ?, ?, false)
                        RETURNING number""")
                .params(account, address, Times.column(now))
                .query(Long.class)
                .single();
        return new Attempt(number, isAllowed(account, address, now));
    }

    void succeeded(Attempt attempt) {
        jdbc.sql("UPDATE sign_in_attempt SET succeeded = true WHERE number = ?")
                .param(attempt.number())
                .update();
    }

    private boolean isAllowed(String account, String address, Instant now) {
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE address = :address) <= :perAddress
                           AND count(*) FILTER (WHERE address = :address AND account = :account) <= :perBoth
                           AND (count(*) FILTER (WHERE account = :account) <= :perAccount
                                OR EXISTS (SELECT FROM sign_in_attempt k WHERE k.account = :account
                                           AND k.address = :address AND k.succeeded AND k.tried_at > :known))
                        FROM sign_in_attempt
                        WHERE (address = :address OR account = :account) AND NOT succeeded AND tried_at > :since""")
                .param("address", address)
                .param("account", account)
                .param("perAddress", PER_ADDRESS)
                .param("perBoth", PER_ACCOUNT_AND_ADDRESS)
                .param("perAccount", PER_ACCOUNT)
                .param("known", Times.column(now.minus(KNOWN)))
                .param("since", Times.column(now.minus(WINDOW)))
                .query(Boolean.class)
                .single();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void forget() {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE tried_at < ?")
                .param(Times.column(Instant.now().minus(KNOWN)))
                .update();
    }
}
