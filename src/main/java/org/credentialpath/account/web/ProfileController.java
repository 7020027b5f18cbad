package org.credentialpath.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Languages;
import org.credentialpath.people.OpenSession;
import org.credentialpath.people.PasswordSetting;
import org.credentialpath.people.People;
import org.credentialpath.people.PersonRefused;
import org.credentialpath.people.Sessions;
import org.credentialpath.people.SignInRefused;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own page: where one is signed in, the password, the language. */
@Controller
class ProfileController {

    private static final String BACK = "redirect:/profile";

    private final SignedIn signedIn;
    private final People people;
    private final Sessions sessions;
    private final PasswordSetting passwords;
    private final Languages languages;
    private final Words words;

    ProfileController(
            SignedIn signedIn,
            People people,
            Sessions sessions,
            PasswordSetting passwords,
            Languages languages,
            Words words) {
        this.signedIn = signedIn;
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
        this.languages = languages;
        this.words = words;
    }

    /** A session as the page shows it. */
    record SessionLine(String handle, String browser, String started, String used, boolean thisOne) {

        static SessionLine of(OpenSession session) {
            return new SessionLine(
                    session.handle(),
                    session.browser(),
                    moment(session.startedAt()),
                    moment(session.lastUsedAt()),
                    session.thisOne());
        }

        private static String moment(Instant instant) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(LocaleContextHolder.getLocale())
                    .format(instant.atZone(HouseClock.ZONE));
        }
    }

    @GetMapping("/profile")
    String show(HttpServletRequest request, Model model) {
        PersonId person = signedIn.required();
        List<SessionLine> lines = sessions.of(person, request.getSession(false)).stream()
                .map(SessionLine::of)
                .toList();
        model.addAttribute("person", people.get(person));
        model.addAttribute("sessions", lines);
        model.addAttribute("languages", words.languages(languages.offered()));
        return "account/profile";
    }

    @PostMapping("/profile/sessions/{handle}/end")
    String endSession(@PathVariable String handle, RedirectAttributes redirect) {
        sessions.end(signedIn.required(), handle);
        Flash.good(redirect, "account.profile.sessions.ended");
        return BACK;
    }

    @PostMapping("/profile/sessions/end-others")
    String endOthers(HttpServletRequest request, RedirectAttributes redirect) {
        sessions.endOthers(signedIn.required(), request.getSession(false));
        Flash.good(redirect, "account.profile.sessions.ended");
        return BACK;
    }

    @PostMapping("/profile/password")
    String changePassword(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Problems problems;
        try {
            passwords.change(signedIn.required(), present, password, request.getRemoteAddr());
            sessions.endOthers(signedIn.required(), request.getSession(false));
            Flash.good(redirect, "account.profile.password.changed");
            return BACK;
        } catch (SignInRefused refused) {
            String key = refused.tooMany() ? "account.code.too-many" : "account.profile.present.wrong";
            problems = words.problem("present", key);
        } catch (PersonRefused refused) {
            problems = words.problem(refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(Problems.NAME, problems);
        return show(request, model);
    }

    @PostMapping("/profile/language")
    String changeLanguage(@RequestParam(defaultValue = "") String language, RedirectAttributes redirect) {
        languages.choose(signedIn.required(), Locale.forLanguageTag(language));
        Flash.good(redirect, "account.profile.language.changed");
        return BACK;
    }
}
