package org.credentialpath.people;

import java.util.Locale;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts: who may sign in. */
@Service
public class Accounts {

    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Accounts(JdbcClient jdbc, EvidenceRecord record, HouseClock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Opens an account that has no password yet.
     *
     * @param login what the person types to sign in; their e-mail address works beside it
     * @throws PersonRefused when the login name is taken
     */
    @Transactional
    public void open(PersonId person, String login) {
        int added = jdbc.sql("""
                        INSERT INTO account (person, login, enabled, created_at) VALUES (?, ?, true, ?) ON CONFLICT DO NOTHING""")
                .params(person.value(), login.strip().toLowerCase(Locale.ROOT), Times.column(clock.instant()))
                .update();
        if (added == 0) {
            throw new PersonRefused("login", "people.refused.login-taken");
        }
        record.write(Act.of(person.value(), "account.opened").words("login", login));
    }
}
