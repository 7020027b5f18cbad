package org.credentialpath.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.credentialpath.people.Languages;
import org.credentialpath.people.LocalPath;
import org.credentialpath.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The choice of language in the header of every page. A visitor follows a link, because a form would begin a session
 * for everybody who only reads; whoever is signed in presses a button, because it changes their account.
 */
@Controller
class LanguageController {

    private final Languages languages;
    private final SignedIn signedIn;
    private final LanguageCookie cookie;

    LanguageController(Languages languages, SignedIn signedIn, LanguageCookie cookie) {
        this.languages = languages;
        this.signedIn = signedIn;
        this.cookie = cookie;
    }

    /** @param to a language tag; what is not offered becomes the closest that is */
    @GetMapping("/language")
    String forVisitor(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        if (signedIn.person().isEmpty()) {
            cookie.keep(offered(to), response);
        }
        return "redirect:" + LocalPath.orStart(back);
    }

    /** As {@link #forVisitor}; the browser remembers too, so that the page after signing out speaks the same language. */
    @PostMapping("/language")
    String forPerson(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        Locale language = offered(to);
        signedIn.person().ifPresent(person -> languages.choose(person, language));
        cookie.keep(language, response);
        return "redirect:" + LocalPath.orStart(back);
    }

    private Locale offered(String tag) {
        return languages.closestTo(Locale.forLanguageTag(tag));
    }
}
