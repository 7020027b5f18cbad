package org.credentialpath.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** Whatever is put into an address or a field of any page, by whoever holds every role: it is refused or shown as text. */
@SpringBootTest(properties = "credentialpath.demo=true")
@AutoConfigureMockMvc
class HostileInputWebTest {

    private static final String MARKUP = "<script>alert(1)</script>";
    private static final Set<Integer> REFUSED = Set.of(302, 303, 400, 403, 404, 405, 409);

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople testPeople;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private PersonId everything = PersonId.random();

    @BeforeEach
    void addSomebodyWithEveryRole() {
        everything = testPeople.with(Role.values());
    }

    /** One way to call one address. */
    private record Call(HttpMethod method, String pattern, HandlerMethod handler) {
        boolean namesSomething() {
            return pattern.contains("{");
        }

        MockHttpServletRequestBuilder with(String id) {
            String path =
                    pattern.replaceAll("\\{[^}]+}", UriUtils.encode(id, "UTF-8").replace("$", "\\$"));
            return request(method, URI.create(path)).with(csrf());
        }

        List<String> parameters() {
            return Arrays.stream(handler.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                    .map(parameter -> parameter.getParameter().getName())
                    .toList();
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    static Stream<String> ids() {
        return Stream.of(
                UUID.randomUUID().toString(),
                "-1",
                "0",
                "99999999999999999999",
                MARKUP,
                "\uD83D\uDE80 É",
                "x".repeat(3000));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void answersNothingAtAnAddressThatNamesNothing(String id) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Call call : calls()) {
            if (call.namesSomething()) {
                int status = perform(call.with(id)).getStatus();
                if (!REFUSED.contains(status)) {
                    wrong.add(call + " -> " + status);
                }
            }
        }
        assertThat(wrong)
                .as("ids like %s", id.substring(0, Math.min(40, id.length())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "a\0b",
                MARKUP,
                "\"><img src=x onerror=alert(1)>",
                "\uD83D\uDE80",
                "-1",
                "99999999999999999999",
                "2026-13-45",
                "+999999999-12-31",
                "-999999999-01-01",
                "00000000-0000-0000-0000-000000000000",
                "'; drop table person; --",
                "%_\\",
                "${7*7}",
                "//evil.example/"
            })
    void takesNothingAsMoreThanText(String value) throws Exception {
        answersKindly(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 5000, 200_000})
    void refusesWhatIsTooLong(int length) throws Exception {
        answersKindly("x".repeat(length));
    }

    private void answersKindly(String value) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Call call : calls()) {
            MockHttpServletRequestBuilder click = call.with(UUID.randomUUID().toString());
            call.parameters().forEach(name -> click.param(name, value));
            MockHttpServletResponse answer = perform(click);
            String to = Objects.requireNonNullElse(answer.getHeader("Location"), "");
            if (answer.getStatus() >= 500
                    || answer.getContentAsString().contains(MARKUP)
                    || answer.getContentAsString().contains("<img src=x")
                    || (!to.isEmpty() && (!to.startsWith("/") || to.startsWith("//")))) {
                wrong.add(call + " -> " + answer.getStatus() + " " + to);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder click) throws Exception {
        return mvc.perform(click.with(signedIn(everything))).andReturn().getResponse();
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((route, handler) -> {
            for (String pattern : route.getPatternValues()) {
                // Pages of other tests, some of which break on purpose.
                if (!pattern.startsWith("/test/")) {
                    methods(route).forEach(method -> calls.add(new Call(method, pattern, handler)));
                }
            }
        });
        return calls;
    }

    private static Stream<HttpMethod> methods(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? Stream.of(HttpMethod.GET, HttpMethod.POST)
                : methods.stream().map(method -> HttpMethod.valueOf(method.name()));
    }
}
