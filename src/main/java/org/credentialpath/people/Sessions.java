package org.credentialpath.people;

import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Where people are signed in, and how to end it. */
@Service
public class Sessions {

    private static final String BROWSER = "browser";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /**
     * The sessions of the person, the one used last first.
     *
     * @param current the session of this click
     */
    public List<OpenSession> of(PersonId person, @Nullable HttpSession current) {
        String own = current == null ? "" : current.getId();
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .sorted(Comparator.<Session, java.time.Instant>comparing(Session::getLastAccessedTime)
                        .reversed())
                .map(session -> open(session, own))
                .toList();
    }

    /** Ends one session of the person; nothing happens when the person has no such session. */
    public void end(PersonId person, String handle) {
        endIf(person, id -> handle(id).equals(handle));
    }

    /** Ends all sessions of the person but this one. */
    public void endOthers(PersonId person, @Nullable HttpSession current) {
        String own = current == null ? "" : current.getId();
        endIf(person, id -> !id.equals(own));
    }

    public void endAll(PersonId person) {
        endIf(person, id -> true);
    }

    static void label(HttpSession session, @Nullable String userAgent) {
        session.setAttribute(BROWSER, Browser.nameOf(userAgent));
    }

    private void endIf(PersonId person, java.util.function.Predicate<String> which) {
        Set<String> ids =
                Set.copyOf(sessions.findByPrincipalName(person.toString()).keySet());
        ids.stream().filter(which).forEach(sessions::deleteById);
    }

    private static OpenSession open(Session session, String own) {
        return new OpenSession(
                handle(session.getId()),
                Objects.requireNonNullElse(session.<String>getAttribute(BROWSER), Browser.UNKNOWN),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(own));
    }

    private static String handle(String id) {
        return Codes.sha256("handle of " + id).substring(0, 16);
    }
}
