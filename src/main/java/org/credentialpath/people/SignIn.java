package org.credentialpath.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Signs people in with a login name or e-mail address and a password. */
@Service
public class SignIn {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Throttle throttle;
    private final SecurityLog log;
    private final EvidenceRecord record;
    private final TransactionOperations transaction;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignIn(
            JdbcClient jdbc,
            Passwords passwords,
            Throttle throttle,
            SecurityLog log,
            EvidenceRecord record,
            TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.throttle = throttle;
        this.log = log;
        this.record = record;
        this.transaction = transaction;
    }

    private record Found(PersonId person, @Nullable String hash, boolean enabled) {}

    /**
     * Checks the password and starts a new session for the person.
     *
     * @throws SignInRefused when the two do not belong together, the account is closed, or there were too many tries
     */
    public PersonId signIn(String login, String password, HttpServletRequest request, HttpServletResponse response) {
        String account = Codes.sha256(login.strip().toLowerCase(java.util.Locale.ROOT));
        String address = NetworkAddress.of(request.getRemoteAddr());
        Throttle.Attempt attempt = throttle.begin(account, address);
        if (!attempt.allowed()) {
            log.signInFailed(account, address, "too-many");
            throw new SignInRefused(true);
        }
        PersonId person = checked(login, password, account, address);
        throttle.succeeded(attempt);
        startSession(person, request, response);
        transaction.executeWithoutResult(status -> record.write(Act.of(person.value(), "person.signed-in")));
        log.signedIn(person, address);
        return person;
    }

    private PersonId checked(String login, String password, String account, String address) {
        Optional<Found> found = find(login.strip());
        boolean right = passwords.matches(password, found.map(Found::hash).orElse(null));
        if (right && found.isPresent() && found.get().enabled()) {
            return found.get().person();
        }
        log.signInFailed(account, address, right ? "account-closed" : "wrong");
        found.ifPresent(known -> transaction.executeWithoutResult(
                status -> record.write(Act.of(known.person().value(), "sign-in.failed"))));
        throw new SignInRefused(false);
    }

    private Optional<Found> find(String login) {
        return jdbc.sql("""
                        SELECT a.person, a.password_hash, a.enabled FROM account a JOIN person p ON p.id = a.person
                        WHERE a.login = lower(:login) OR lower(p.email) = lower(:login) ORDER BY a.login = lower(:login) DESC
                        LIMIT 1""")
                .param("login", login)
                .query((row, index) -> new Found(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("password_hash"),
                        row.getBoolean("enabled")))
                .optional();
    }

    // A session of its own, with nothing in it from before: nobody can have known its id.
    private void startSession(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        Sessions.label(request.getSession(true), request.getHeader("User-Agent"));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
