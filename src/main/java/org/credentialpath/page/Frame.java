package org.credentialpath.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.InDemoMode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the layout asks about the current request; templates call it {@code @frame}. */
@Component
class Frame {

    /** A navigation entry as it stands on this page. */
    record Link(String messageKey, String address, boolean current) {}

    private final List<NavigationEntry> entries;
    private final PageSettings settings;
    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<People> people;
    private final HttpServletRequest request;
    private final boolean demo;

    Frame(
            List<NavigationEntry.Source> sources,
            PageSettings settings,
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<People> people,
            HttpServletRequest request,
            Environment settingsOfAll) {
        this.entries = sources.stream()
                .flatMap(source -> source.entries().stream())
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.settings = settings;
        this.signedIn = signedIn;
        this.people = people;
        this.request = request;
        this.demo = InDemoMode.On.in(settingsOfAll);
    }

    public PageSettings settings() {
        return settings;
    }

    /** The links this person may see; none for a visitor. */
    public List<Link> navigation() {
        if (person().isEmpty()) {
            return List.of();
        }
        Set<Role> roles = signedIn.getObject().roles();
        String path = path();
        return entries.stream()
                .filter(entry -> entry.visibleTo(roles))
                .map(entry -> new Link(entry.messageKey(), entry.address(), entry.leadsTo(path)))
                .toList();
    }

    /** What the signed-in person is called. */
    public Optional<String> person() {
        return Optional.ofNullable(signedIn.getIfAvailable())
                .flatMap(SignedIn::person)
                .map(id -> people.getObject().get(id).preferredName());
    }

    /** Whether this is demo mode, where the people are invented. */
    public boolean demo() {
        return demo;
    }

    /** The address of this page without its question, to come back to. */
    public String here() {
        return path();
    }

    private String path() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
