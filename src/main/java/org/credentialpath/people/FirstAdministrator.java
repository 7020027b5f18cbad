package org.credentialpath.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.DemoMode;
import org.credentialpath.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Lets whoever can read the log of a new installation become its first administrator, once. */
@Service
public class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final JdbcClient jdbc;
    private final DemoMode demo;
    private final People people;
    private final Accounts accounts;
    private final PasswordSetting passwords;
    private final Throttle throttle;
    private final EvidenceRecord record;
    private final TransactionOperations transaction;
    private volatile String digest = "";

    FirstAdministrator(
            JdbcClient jdbc,
            DemoMode demo,
            People people,
            Accounts accounts,
            PasswordSetting passwords,
            Throttle throttle,
            EvidenceRecord record,
            TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.record = record;
        this.transaction = transaction;
    }

    /** Whether nobody can sign in yet, so that the set-up page is open. */
    public boolean isWanted() {
        return !demo.on()
                && jdbc.sql("SELECT NOT EXISTS (SELECT FROM account)")
                        .query(Boolean.class)
                        .single();
    }

    /**
     * Makes the person administrator, with an account.
     *
     * @param remote the numeric address the click came from
     * @throws Forbidden when there is an account already
     * @throws CodeRefused when the code is not the one in the log of this start
     * @throws PersonRefused when a value is not accepted
     */
    public PersonId create(String code, String name, String email, String password, String remote) {
        if (!isWanted()) {
            throw new Forbidden("There is an administrator");
        }
        Throttle.Attempt attempt = throttle.begin("set-up", NetworkAddress.of(remote));
        if (!attempt.allowed() || !isRight(code)) {
            throw new CodeRefused(!attempt.allowed());
        }
        NewPerson wanted =
                PersonCheck.checked(new NewPerson(name, name, email, null, null, Locale.US, Set.of(Role.ADMIN)));
        PasswordRules.check(password, wanted.email().split("@", 2)[0]);
        throttle.succeeded(attempt);
        return Objects.requireNonNull(transaction.execute(status -> create(wanted, password)));
    }

    // The lock lets one of two who come at the same time find that there is an account.
    private PersonId create(NewPerson wanted, String password) {
        jdbc.sql("LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE").update();
        if (!isWanted()) {
            throw new Forbidden("There is an administrator");
        }
        PersonId person = people.add(wanted);
        accounts.open(person, wanted.email());
        passwords.store(person, password);
        record.write(Act.of(person.value(), "administrator.set-up"));
        return person;
    }

    private boolean isRight(String code) {
        byte[] given = Codes.digest(code).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(given, digest.getBytes(StandardCharsets.US_ASCII));
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (isWanted()) {
            LOG.warn("Nobody can sign in yet. Open /set-up and use the code {} (good until the next start)", renew());
        }
    }

    /** A new code; the one before is void. */
    String renew() {
        String code = Codes.random();
        digest = Codes.digest(code);
        return code;
    }
}
