package org.credentialpath.people;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.DemoMode;
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
    private final SignedIn signedIn;
    private final Sessions sessions;
    private final Passwords passwords;
    private final DemoMode demo;

    Accounts(
            JdbcClient jdbc,
            EvidenceRecord record,
            HouseClock clock,
            SignedIn signedIn,
            Sessions sessions,
            Passwords passwords,
            DemoMode demo) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.passwords = passwords;
        this.demo = demo;
    }

    /** Empty when the person has none. */
    public Optional<Account> of(PersonId person) {
        return jdbc.sql(
                        "SELECT login, enabled, password_hash IS NOT NULL AS has_password FROM account WHERE person = ?")
                .param(person.value())
                .query((row, index) ->
                        new Account(row.getString("login"), row.getBoolean("enabled"), row.getBoolean("has_password")))
                .optional();
    }

    public Optional<PersonId> withLogin(String login) {
        return jdbc.sql("SELECT person FROM account WHERE login = lower(?)")
                .param(login)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /**
     * Opens an account that has no password yet.
     *
     * @param login what the person types to sign in; their e-mail address works beside it
     * @throws PersonRefused when the login name is taken, or the person has an account
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

    /**
     * Opens accounts of invented people, all with the one password everybody knows.
     *
     * @throws IllegalStateException outside demo mode
     */
    @Transactional
    public void openForDemo(Map<PersonId, String> logins, String password) {
        if (!demo.on()) {
            throw new IllegalStateException("Demo people exist in demo mode only");
        }
        String hash = passwords.hash(password);
        logins.forEach((person, login) -> {
            open(person, login);
            jdbc.sql("UPDATE account SET password_hash = ?, demo = true WHERE person = ?")
                    .params(hash, person.value())
                    .update();
        });
    }

    /**
     * Closes the account: whoever is signed in with it is out at once.
     *
     * @throws PersonRefused for the administrator's own account, so that there is always one left
     */
    @Transactional
    public void disable(PersonId person) {
        mustBeAdministrator();
        if (signedIn.required().equals(person)) {
            throw new PersonRefused("account", "people.refused.own-account");
        }
        if (change(person, false)) {
            sessions.endAll(person);
            record.write(Act.of(person.value(), "account.disabled"));
        }
    }

    @Transactional
    public void enable(PersonId person) {
        mustBeAdministrator();
        if (change(person, true)) {
            record.write(Act.of(person.value(), "account.enabled"));
        }
    }

    /** Signs the person out everywhere; the account stays open. */
    @Transactional
    public void endSessions(PersonId person) {
        mustBeAdministrator();
        sessions.endAll(person);
        record.write(Act.of(person.value(), "account.sessions-ended"));
    }

    private boolean change(PersonId person, boolean enabled) {
        return jdbc.sql("UPDATE account SET enabled = ? WHERE person = ? AND enabled <> ?")
                        .params(enabled, person.value(), enabled)
                        .update()
                > 0;
    }

    private void mustBeAdministrator() {
        if (!signedIn.has(Role.ADMIN)) {
            throw new Forbidden("Accounts are the administrator's");
        }
    }
}
