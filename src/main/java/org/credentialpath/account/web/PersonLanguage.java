package org.credentialpath.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.credentialpath.people.Languages;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Answers a click in the person's language, and a visitor's in the browser's. */
@Component("localeResolver")
class PersonLanguage implements LocaleResolver {

    private final Languages languages;
    private final SignedIn signedIn;
    private final People people;

    PersonLanguage(Languages languages, SignedIn signedIn, People people) {
        this.languages = languages;
        this.signedIn = signedIn;
        this.people = people;
    }

    // With one language nobody is asked, so that an error page does not need the database.
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (languages.offered().size() == 1) {
            return languages.offered().get(0);
        }
        return languages.closestTo(
                signedIn.person().map(id -> people.get(id).language()).orElse(request.getLocale()));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A person chooses the language in the profile");
    }
}
