package org.credentialpath.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.credentialpath.people.Languages;
import org.credentialpath.people.People;
import org.credentialpath.people.PersonUnknown;
import org.credentialpath.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Answers a click in the person's language; a visitor's in the one chosen at this browser, or else the browser's own. */
@Component("localeResolver")
class PersonLanguage implements LocaleResolver {

    private static final String ASKED = PersonLanguage.class.getName();

    private final Languages languages;
    private final SignedIn signedIn;
    private final People people;
    private final LanguageCookie cookie;

    PersonLanguage(Languages languages, SignedIn signedIn, People people, LanguageCookie cookie) {
        this.languages = languages;
        this.signedIn = signedIn;
        this.people = people;
        this.cookie = cookie;
    }

    // Asked for every word of a page, so it is found out once per click; with one language nobody is asked.
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (languages.offered().size() == 1) {
            return languages.offered().get(0);
        }
        if (request.getAttribute(ASKED) instanceof Locale known) {
            return known;
        }
        Locale language = ofPerson().orElseGet(() -> ofVisitor(request));
        request.setAttribute(ASKED, language);
        return language;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A person chooses the language at /language or in the profile");
    }

    // The page that says the database is gone must not need the database.
    private Optional<Locale> ofPerson() {
        try {
            return signedIn.person()
                    .map(person -> languages.closestTo(people.get(person).language()));
        } catch (DataAccessException | PersonUnknown e) {
            return Optional.empty();
        }
    }

    private Locale ofVisitor(HttpServletRequest request) {
        return cookie.in(request)
                .map(languages::closestTo)
                .orElseGet(() -> languages.closestTo(Collections.list(request.getLocales())));
    }
}
