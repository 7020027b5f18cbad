package org.credentialpath.credential;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of awards that anybody may ask by number or id. */
@Component
public class Register {

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the register says of one award.
     *
     * @param named whether the holder's name may be shown
     */
    public record RegisterEntry(Award award, boolean named) {}

    public Optional<RegisterEntry> byNumber(String number) {
        return entry("upper(a.number) = upper(:value)", number.strip());
    }

    public Optional<RegisterEntry> byId(UUID id) {
        return entry("a.id = :value", id);
    }

    private Optional<RegisterEntry> entry(String condition, Object value) {
        return jdbc.sql("SELECT a.*, r.named FROM award a JOIN register_entry r ON r.award = a.id WHERE " + condition)
                .param("value", value)
                .query((row, n) -> new RegisterEntry(AwardTable.award(row), row.getBoolean("named")))
                .optional();
    }
}
