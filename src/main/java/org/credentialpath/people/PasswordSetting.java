package org.credentialpath.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** How people get a password: with a one-time code an administrator gave them, or with the one they have. */
@Service
public class PasswordSetting {

    private static final Duration CODE_LIFE = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Sessions sessions;
    private final SignedIn signedIn;
    private final SecurityLog log;
    private final Languages languages;
    private final TransactionOperations transaction;

    PasswordSetting(
            JdbcClient jdbc,
            EvidenceRecord record,
            Passwords passwords,
            Throttle throttle,
            Sessions sessions,
            SignedIn signedIn,
            SecurityLog log,
            Languages languages,
            TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.record = record;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.log = log;
        this.languages = languages;
        this.transaction = transaction;
    }

    private record Holder(PersonId person, String login, String email) {}

    /**
     * A new code with which the person sets a password within seven days. It replaces an older one.
     *
     * @return the code, which is not kept and cannot be shown again
     */
    @Transactional
    public String giveCode(PersonId person) {
        if (!signedIn.has(Role.ADMIN)) {
            throw new Forbidden("Codes are the administrator's to give");
        }
        String code = Codes.random();
        jdbc.sql("""
                        INSERT INTO sign_up_code (person, digest, expires_at) VALUES (?, ?, ?)
                        ON CONFLICT (person) DO UPDATE SET digest = excluded.digest, expires_at = excluded.expires_at""")
                .params(
                        person.value(),
                        Codes.digest(code),
                        Times.column(Instant.now().plus(CODE_LIFE)))
                .update();
        record.write(Act.of(person.value(), "account.code-given"));
        return code;
    }

    /**
     * Sets the password of the person the code was given to, and signs them out everywhere.
     *
     * @param remote the numeric address the click came from
     * @return what the person types to sign in
     * @throws CodeRefused when the code is not good, or there were too many tries
     * @throws PersonRefused when the password is not accepted; the code then still is good
     */
    public String useCode(String code, String password, String remote) {
        String address = NetworkAddress.of(remote);
        Throttle.Attempt attempt = throttle.begin("code", address);
        if (!attempt.allowed()) {
            log.signInFailed(Codes.sha256("code"), address, "too-many-codes");
            throw new CodeRefused(true);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            Holder holder = holderOf(code);
            PasswordRules.check(password, holder.login(), localPart(holder.email()));
            store(holder.person(), password);
            jdbc.sql("DELETE FROM sign_up_code WHERE person = ?")
                    .param(holder.person().value())
                    .update();
            sessions.endAll(holder.person());
            throttle.succeeded(attempt);
            record.write(Act.of(holder.person().value(), "account.password-set").fact("by", "code"));
            languages.adopt(holder.person(), LocaleContextHolder.getLocale());
            return holder.login();
        }));
    }

    /**
     * Changes the password of the person who is signed in.
     *
     * @throws SignInRefused when the present password is wrong, or there were too many tries
     * @throws PersonRefused when the new one is not accepted
     */
    public void change(PersonId person, String present, String wanted, String remote) {
        String account = Codes.sha256("password of " + person);
        Throttle.Attempt attempt = throttle.begin(account, NetworkAddress.of(remote));
        if (!attempt.allowed()) {
            throw new SignInRefused(true);
        }
        if (!passwords.matches(present, hashOf(person))) {
            log.signInFailed(account, NetworkAddress.of(remote), "wrong-present-password");
            throw new SignInRefused(false);
        }
        Holder holder = holder(person.value());
        PasswordRules.check(wanted, holder.login(), localPart(holder.email()));
        throttle.succeeded(attempt);
        transaction.executeWithoutResult(status -> {
            store(person, wanted);
            record.write(Act.of(person.value(), "account.password-set").fact("by", "person"));
        });
    }

    /**
     * Sets the first password of somebody who came by a link that was mailed to them.
     *
     * @throws PersonRefused when the password is not accepted, or they have one already
     */
    @Transactional
    public void chooseFirst(PersonId person, String password) {
        Holder holder = holder(person.value());
        PasswordRules.check(password, holder.login(), localPart(holder.email()));
        int set = jdbc.sql("UPDATE account SET password_hash = ? WHERE person = ? AND password_hash IS NULL")
                .params(passwords.hash(password), person.value())
                .update();
        if (set == 0) {
            throw new PersonRefused("password", "people.refused.has-password");
        }
        record.write(Act.of(person.value(), "account.password-set").fact("by", "link"));
        languages.adopt(person, LocaleContextHolder.getLocale());
    }

    void store(PersonId person, String password) {
        jdbc.sql("UPDATE account SET password_hash = ? WHERE person = ?")
                .params(passwords.hash(password), person.value())
                .update();
    }

    // Locked, so that one code sets one password.
    private Holder holderOf(String code) {
        UUID person = jdbc.sql("SELECT person FROM sign_up_code WHERE digest = ? AND expires_at > ? FOR UPDATE")
                .params(Codes.digest(code), Times.column(Instant.now()))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new CodeRefused(false));
        return holder(person);
    }

    private Holder holder(UUID person) {
        return jdbc.sql("SELECT person, login, email FROM account JOIN person ON id = person WHERE person = ?")
                .param(person)
                .query((row, index) -> new Holder(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("login"),
                        row.getString("email")))
                .single();
    }

    private @Nullable String hashOf(PersonId person) {
        return jdbc.sql("SELECT password_hash FROM account WHERE person = ?")
                .param(person.value())
                .query((row, index) -> Optional.ofNullable(row.getString("password_hash")))
                .optional()
                .flatMap(hash -> hash)
                .orElse(null);
    }

    private static String localPart(String email) {
        return email.substring(0, email.indexOf('@'));
    }
}
