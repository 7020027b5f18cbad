package org.credentialpath.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address is closed unless a rule opens it, every unsafe click needs its token, every answer has its headers. */
@SpringBootTest
@AutoConfigureMockMvc
class PageSecurityWebTest {

    private static final Set<RequestMethod> SAFE =
            Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS, RequestMethod.TRACE);

    @Autowired
    MockMvc mvc;

    @Autowired
    AddressRules rules;

    @Autowired
    TestPeople testPeople;

    @Autowired
    EvidenceRecord record;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void knowsARuleForEveryRoute() {
        List<String> without = routes().flatMap(route -> route.getPatternValues().stream())
                .filter(pattern -> rules.ruleFor(example(pattern)).isEmpty())
                .toList();
        assertThat(without).as("addresses without an AddressRule").isEmpty();
    }

    @Test
    void refusesEveryUnsafeClickWithoutItsToken() throws Exception {
        PersonId everything = testPeople.with(Role.values());
        List<String> open = new ArrayList<>();
        for (RequestMappingInfo route : routes().toList()) {
            for (String pattern : route.getPatternValues()) {
                for (RequestMethod method : unsafe(route)) {
                    int status = mvc.perform(request(HttpMethod.valueOf(method.name()), example(pattern))
                                    .with(signedIn(everything)))
                            .andReturn()
                            .getResponse()
                            .getStatus();
                    if (status != 403) {
                        open.add(method + " " + pattern + " -> " + status);
                    }
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/profile", "/no-such-page", "/assets/none.css"})
    void putsTheHeadersOnEveryAnswer(String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void asksAVisitorToSignInWhereThereIsAPageOnly() throws Exception {
        assertThat(mvc.perform(get("/people")).andReturn().getResponse().getStatus())
                .isEqualTo(303);
        assertThat(mvc.perform(get("/no-such-page")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get("/actuator/health"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(mvc.perform(get("/actuator/env")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void keepsDeniedClicksInTheRecord() throws Exception {
        PersonId participant = testPeople.with(Role.PARTICIPANT);
        assertThat(mvc.perform(get("/people").with(signedIn(participant)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(record.entriesOf(participant.value()))
                .extracting(Entry::kind)
                .contains("access.denied");
        assertThat(mvc.perform(get("/no-such-page").with(signedIn(participant)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void letsNobodyInWhoHasNoAccount() throws Exception {
        assertThat(mvc.perform(get("/profile").with(signedIn(PersonId.random())))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    private Stream<RequestMappingInfo> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream();
    }

    private static List<RequestMethod> unsafe(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of(RequestMethod.POST)
                : methods.stream().filter(method -> !SAFE.contains(method)).toList();
    }

    private static String example(String pattern) {
        return pattern.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()).replace("**", "x");
    }
}
