package org.credentialpath.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.credentialpath.shared.DemoMode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Keeps at a browser which language was chosen there, for whoever has not signed in. */
@Component
class LanguageCookie {

    private static final Duration KEPT = Duration.ofDays(365);

    private final boolean secure;
    private final String name;

    // Demo mode is plain http on this machine, where the prefix would make browsers drop the cookie.
    LanguageCookie(DemoMode demo) {
        this.secure = !demo.on();
        this.name = demo.on() ? "language" : "__Host-language";
    }

    /** The language chosen at this browser, which need not be an offered one; empty where none was. */
    Optional<Locale> in(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .findFirst()
                        .map(cookie -> Locale.forLanguageTag(cookie.getValue()));
    }

    void keep(Locale language, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name, language.toLanguageTag())
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
