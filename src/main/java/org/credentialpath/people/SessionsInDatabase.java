package org.credentialpath.people;

import jakarta.servlet.DispatcherType;
import org.credentialpath.shared.DemoMode;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions live in the database, so that every node knows them and anybody's can be ended. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionsInDatabase {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleLimit(PeopleSettings settings) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(settings.idle());
    }

    // Two requests of one page may both be the first to keep something in the session.
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributesAreUpserted() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    // The error page is a second dispatch; without its session it would show everybody as signed out.
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsOfTheErrorPage(SessionRepositoryFilter<?> sessions) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(sessions);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return registration;
    }

    @Bean
    CookieSerializer sessionCookie(DemoMode demo) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        // Demo mode is plain http on this machine, where the prefix would make browsers drop the cookie.
        cookie.setCookieName(demo.on() ? "session" : "__Host-session");
        cookie.setUseSecureCookie(!demo.on());
        return cookie;
    }
}
