package org.credentialpath.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.people.PasswordSetting;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestBrowser;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** The choice of language: of a visitor in a cookie, of a person in the account. */
@SpringBootTest(properties = "credentialpath.people.languages=en-US,es-US,ar-XB")
@AutoConfigureMockMvc
class LanguageWebTest {

    private static final Pattern HTML = Pattern.compile("<html\\s+lang=\"([^\"]+)\"\\s+dir=\"([^\"]+)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    @Test
    void visitorFindsTheOtherLanguagesByTheirOwnNamesAndNoSessionBegins() throws Exception {
        MockHttpServletResponse page = mvc.perform(get("/help")).andReturn().getResponse();
        assertThat(spoken(page)).isEqualTo("en-US ltr");
        assertThat(page.getContentAsString())
                .contains("lang=\"es-US\"")
                .contains(">Español</a>")
                .contains("href=\"/language?to=es-US&amp;back=/help\"");
        assertThat(page.getCookie("__Host-session")).isNull();
    }

    @Test
    void visitorsChoiceIsKeptInACookieAndComesBackToThePage() throws Exception {
        TestBrowser visitor = new TestBrowser(mvc);
        MockHttpServletResponse chosen =
                visitor.open("/language?to=es-US&back=/help").getResponse();
        assertThat(chosen.getRedirectedUrl()).isEqualTo("/help");
        assertThat(chosen.getHeader("Set-Cookie"))
                .startsWith("__Host-language=es-US;")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");

        MockHttpServletResponse help = visitor.open("/help").getResponse();
        assertThat(spoken(help)).isEqualTo("es-US ltr");
        assertThat(help.getContentAsString()).contains("Ayuda", ">English</a>").doesNotContain("Get help");
        visitor.open("/language?to=en-US&back=/help");
        assertThat(spoken(visitor.open("/help").getResponse())).isEqualTo("en-US ltr");
    }

    @ParameterizedTest
    @CsvSource({"es, es-US", "es-MX, es-US", "pt-BR, en-US", "en-GB, en-US"})
    void visitorsBrowserSaysWhichLanguageComesFirst(String wished, String shown) throws Exception {
        assertThat(spoken(mvc.perform(get("/").locale(Locale.forLanguageTag(wished)))
                        .andReturn()
                        .getResponse()))
                .isEqualTo(shown + " ltr");
    }

    @Test
    void firstOfTheBrowsersLanguagesThatIsOfferedWins() throws Exception {
        assertThat(spoken(mvc.perform(get("/").locale(Locale.forLanguageTag("pt-BR"), Locale.forLanguageTag("es")))
                        .andReturn()
                        .getResponse()))
                .isEqualTo("es-US ltr");
    }

    @Test
    void languageReadFromTheRightTurnsThePage() throws Exception {
        assertThat(spoken(mvc.perform(get("/help").cookie(new Cookie("__Host-language", "ar-XB")))
                        .andReturn()
                        .getResponse()))
                .isEqualTo("ar-XB rtl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tlh", "", "../../x", "<script>"})
    void whatIsNotOfferedBecomesTheHousesOwn(String odd) throws Exception {
        MockHttpServletResponse chosen =
                mvc.perform(get("/language").param("to", odd)).andReturn().getResponse();
        assertThat(chosen.getHeader("Set-Cookie")).startsWith("__Host-language=en-US;");
        assertThat(chosen.getRedirectedUrl()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"})
    void leadsNobodyToAnotherSite(String back) throws Exception {
        assertThat(mvc.perform(get("/language").param("to", "es-US").param("back", back))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void comesBackToThePagesOfSigningInToo() throws Exception {
        assertThat(mvc.perform(get("/language").param("to", "es-US").param("back", "/sign-in?next=/home"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/sign-in?next=/home");
    }

    @Test
    void personsChoiceIsKeptInTheAccountAndNoGetChangesIt() throws Exception {
        PersonId person = testPeople.with(Role.PARTICIPANT);
        mvc.perform(get("/language").param("to", "es-US").with(TestPeople.signedIn(person)));
        assertThat(people.get(person).language()).isEqualTo(Locale.US);

        MockHttpServletResponse chosen = mvc.perform(post("/language")
                        .param("to", "es-US")
                        .param("back", "/profile")
                        .with(TestPeople.signedIn(person))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
        assertThat(chosen.getRedirectedUrl()).isEqualTo("/profile");
        assertThat(people.get(person).language()).isEqualTo(Locale.forLanguageTag("es-US"));
        assertThat(Objects.requireNonNull(chosen.getCookie("__Host-language")).getValue())
                .isEqualTo("es-US");
    }

    @Test
    void accountGoesBeforeCookieAndBrowser() throws Exception {
        PersonId person = testPeople.with(Role.PARTICIPANT);
        MockHttpServletResponse page = mvc.perform(get("/help")
                        .with(TestPeople.signedIn(person))
                        .locale(Locale.forLanguageTag("es"))
                        .cookie(new Cookie("__Host-language", "es-US")))
                .andReturn()
                .getResponse();
        assertThat(spoken(page)).isEqualTo("en-US ltr");
        assertThat(page.getContentAsString()).contains(">Español</button>");
    }

    @Test
    void nobodyChangesAnAccountWithoutTheTokenOfThePage() throws Exception {
        PersonId person = testPeople.with(Role.PARTICIPANT);
        assertThat(mvc.perform(post("/language").param("to", "es-US").with(TestPeople.signedIn(person)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(303, 403);
        assertThat(people.get(person).language()).isEqualTo(Locale.US);
    }

    @Test
    void whoChoosesAPasswordInSpanishGoesOnInSpanish(@Autowired PasswordSetting passwords, @Autowired JdbcClient jdbc)
            throws Exception {
        jdbc.sql("DELETE FROM sign_in_attempt").update();
        PersonId administrator = testPeople.with(Role.ADMIN);
        PersonId person = testPeople.with(Role.PARTICIPANT);
        String code = TestPeople.as(administrator, () -> passwords.giveCode(person));
        TestBrowser browser = new TestBrowser(mvc);
        browser.open("/language?to=es-US&back=/sign-up");
        browser.open("/sign-up");
        assertThat(browser.send("/sign-up", "code", code, "password", "kettle twelve harbor gulls")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/sign-in");
        assertThat(people.get(person).language()).isEqualTo(Locale.forLanguageTag("es-US"));
    }

    @Test
    void refusedFormLeadsBackToThePageItCameFrom() throws Exception {
        MockHttpServletResponse refused = mvc.perform(post("/sign-in")
                        .header("Referer", "https://elsewhere.example/sign-in?next=/x")
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("back=/sign-in\"");
    }

    /** The page's language and direction. */
    private static String spoken(MockHttpServletResponse page) throws Exception {
        Matcher html = HTML.matcher(page.getContentAsString());
        assertThat(html.find()).isTrue();
        return html.group(1) + " " + html.group(2);
    }
}
