package org.credentialpath.people;

import java.util.List;
import org.credentialpath.shared.DemoMode;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** The guard before every address: closed unless a rule opens it; and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String CONTENT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final long YEAR = 31_536_000;

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            AddressRules rules,
            Refusal refusal,
            SignedInGuard guard,
            SecurityLog log,
            DemoMode demo) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((who, context) -> new AuthorizationDecision(
                                rules.allows(context.getRequest().getRequestURI()))))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .addFilterBefore(guard, AnonymousAuthenticationFilter.class)
                .csrf(token -> token.ignoringRequestMatchers(request -> rules.isByLinkAlone(request.getRequestURI())))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(signOut -> signOut.logoutRequestMatcher(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/sign-out"))
                        .addLogoutHandler((request, response, who) -> {
                            if (who != null) {
                                log.ended(who.getName(), "signed-out");
                            }
                        })
                        .logoutSuccessUrl("/sign-in?out=1"))
                .httpBasic(basic -> basic.disable())
                .formLogin(form -> form.disable())
                .headers(headers -> headers(headers, demo))
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, DemoMode demo) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .httpStrictTransportSecurity(hsts -> {
                    if (demo.on()) {
                        hsts.disable();
                    } else {
                        hsts.requestMatcher(AnyRequestMatcher.INSTANCE)
                                .includeSubDomains(true)
                                .maxAgeInSeconds(YEAR);
                    }
                });
    }

    // No database keeps the character with the number 0, and nobody types it.
    @Bean
    HttpFirewall onlyText() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    SignedInGuard signedInGuard(SignedInPerson signedIn, PeopleSettings settings, SecurityLog log) {
        return new SignedInGuard(signedIn, settings, log);
    }

    // Inside the chain only: the container would run it a second time.
    @Bean
    FilterRegistrationBean<SignedInGuard> guardStaysInTheChain(SignedInGuard guard) {
        FilterRegistrationBean<SignedInGuard> registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }

    // Nobody signs in by the framework's own ways; without this bean Boot would invent a user and a password.
    @Bean
    UserDetailsService noOtherUsers() {
        return name -> {
            throw new UsernameNotFoundException("Sign in on the sign-in page");
        };
    }

    @Bean
    AddressRule.Source addressesOfTheFrame() {
        return () -> List.of(
                AddressRule.anybody("/actuator/health"),
                AddressRule.anybody("/actuator/health/**"),
                AddressRule.signedIn("/sign-out"));
    }
}
