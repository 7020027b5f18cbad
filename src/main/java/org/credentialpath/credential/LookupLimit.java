package org.credentialpath.credential;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How often one network address may ask for a number: numbers follow each other, and nobody should read the register by
 * counting. On real time, as all rate limits.
 */
@Component
public class LookupLimit {

    private static final int PER_HOUR = 60;
    private static final int KEPT_HOURS = 24;

    private final JdbcClient jdbc;

    LookupLimit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts one question; false when the address has asked too often in this hour. */
    public boolean allows(String address) {
        return jdbc.sql("""
                        INSERT INTO register_lookup (address, hour, asked) VALUES (:address, :hour, 1)
                        ON CONFLICT (address, hour) DO UPDATE SET asked = register_lookup.asked + 1
                        RETURNING asked""")
                        .param("address", address)
                        .param(
                                "hour",
                                Instant.now().truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                <= PER_HOUR;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void forget() {
        jdbc.sql("DELETE FROM register_lookup WHERE hour < ?")
                .param(Instant.now().minus(KEPT_HOURS, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
