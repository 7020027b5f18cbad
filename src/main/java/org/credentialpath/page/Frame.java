package org.credentialpath.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.people.Languages;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.InDemoMode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What the layout asks about the current request; templates call it {@code @frame}. */
@Component
class Frame {

    /** A navigation entry as it stands on this page. */
    record Link(String messageKey, String address, boolean current) {}

    /** A language the page could also come in, by its own name. */
    record Tongue(String tag, String name) {}

    private final List<NavigationEntry> entries;
    private final PageSettings settings;
    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<People> people;
    private final ObjectProvider<Languages> languages;
    private final ObjectProvider<Helpers> helpers;
    private final HttpServletRequest request;
    private final boolean demo;

    Frame(
            List<NavigationEntry.Source> sources,
            PageSettings settings,
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<People> people,
            ObjectProvider<Languages> languages,
            ObjectProvider<Helpers> helpers,
            HttpServletRequest request,
            Environment settingsOfAll) {
        this.entries = sources.stream()
                .flatMap(source -> source.entries().stream())
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.settings = settings;
        this.signedIn = signedIn;
        this.people = people;
        this.languages = languages;
        this.helpers = helpers;
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

    /** Who helps the signed-in person beside the house, each once. */
    public List<Helpers.Helper> helpers() {
        return Optional.ofNullable(signedIn.getIfAvailable()).flatMap(SignedIn::person).stream()
                .flatMap(person -> helpers.stream().flatMap(feature -> feature.of(person).stream()))
                .distinct()
                .toList();
    }

    /** Whether this is demo mode, where the people are invented. */
    public boolean demo() {
        return demo;
    }

    /** The address of this page without its question, to come back to. */
    public String here() {
        return path();
    }

    /** Which way this page is read: {@code ltr} or {@code rtl}. */
    public String direction() {
        return ReadingDirection.of(LocaleContextHolder.getLocale());
    }

    /** The languages this page could come in instead; empty where the house has one. */
    public List<Tongue> otherLanguages() {
        Locale present = LocaleContextHolder.getLocale();
        return Optional.ofNullable(languages.getIfAvailable()).map(Languages::offered).orElse(List.of()).stream()
                .filter(language -> !language.equals(present))
                .map(language -> new Tongue(language.toLanguageTag(), Languages.ownName(language)))
                .toList();
    }

    /**
     * Where one is after a change of the language: this page with its question; the page a refused form came from,
     * because the answer to a post has no address of its own.
     */
    public String again() {
        if (!"GET".equals(request.getMethod())) {
            return pathOf(request.getHeader(HttpHeaders.REFERER));
        }
        String question = request.getQueryString();
        return question == null ? path() : path() + "?" + question;
    }

    // Only the path is used, so whatever a header claims it stays on this site.
    private static String pathOf(@Nullable String address) {
        try {
            String path = address == null ? null : URI.create(address).getRawPath();
            return path == null || path.isEmpty() ? "/" : path;
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    private String path() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
