package org.credentialpath.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Set;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who comes in, who does not, and how long one stays. */
@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class SignInWebTest {

    private static final String PASSWORD = "kettle twelve harbor gulls";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople testPeople;

    @Autowired
    PasswordSetting passwords;

    @Autowired
    Accounts accounts;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    EvidenceRecord record;

    @Autowired
    JdbcClient jdbc;

    PersonId person;
    String login;
    TestBrowser browser;

    @BeforeEach
    void somebodyWithAPassword() {
        jdbc.sql("DELETE FROM sign_in_attempt").update();
        person = testPeople.with(Role.PARTICIPANT);
        passwords.store(person, PASSWORD);
        login = accounts.of(person).orElseThrow().login();
        browser = new TestBrowser(mvc);
    }

    @Test
    void startsANewSessionInTheDatabase() throws Exception {
        browser.open("/sign-in");
        String before = browser.sessionCookie();

        MockHttpServletResponse answer = browser.send(
                        "/sign-in", "login", " " + login.toUpperCase(java.util.Locale.ROOT), "password", PASSWORD)
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/home");
        assertThat(answer.getHeader("Set-Cookie"))
                .startsWith("__Host-session=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
        assertThat(browser.sessionCookie()).isNotEqualTo(before);
        assertThat(browser.open("/profile").getResponse().getStatus()).isEqualTo(200);
        assertThat(sessionsInDatabase()).isEqualTo(1);
        assertThat(record.entriesOf(person.value())).extracting(Entry::kind).contains("person.signed-in");
    }

    @Test
    void takesTheEmailAddressToo() throws Exception {
        assertThat(browser.signIn(login + "@example.org", PASSWORD)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/home");
    }

    @Test
    void answersAlikeWhetherTheAccountExistsOrNot(CapturedOutput output) throws Exception {
        MockHttpServletResponse wrong =
                browser.signIn(login, "something else entirely").getResponse();
        MockHttpServletResponse unknown = new TestBrowser(mvc)
                .signIn("nobody@example.org", "something else entirely")
                .getResponse();

        assertThat(wrong.getStatus()).isEqualTo(422).isEqualTo(unknown.getStatus());
        assertThat(withoutTyped(wrong)).isEqualTo(withoutTyped(unknown));
        assertThat(wrong.getContentAsString())
                .contains("The two do not belong together")
                .contains(login);
        assertThat(output).contains("sign-in failed account=").doesNotContain("something else entirely");
    }

    @Test
    void refusesAClosedAccountWithTheSameWords() throws Exception {
        close();
        MockHttpServletResponse answer = browser.signIn(login, PASSWORD).getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("The two do not belong together");
    }

    @Test
    void namesWhatIsMissing() throws Exception {
        MockHttpServletResponse answer = browser.signIn("", "").getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Enter your e-mail address or sign-in name", "Enter your password", "<title>Error: ");
    }

    @Test
    void returnsToThePageThatWasAskedFor() throws Exception {
        MockHttpServletResponse answer = browser.open("/profile?x=1&y=2").getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/sign-in?next=/profile?x%3D1%26y%3D2");

        browser.open("/sign-in?next=/profile?x%3D1%26y%3D2");
        assertThat(browser.send("/sign-in", "login", login, "password", PASSWORD, "next", "/profile?x=1&y=2")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/profile?x=1&y=2");
    }

    @Test
    void leadsNobodyToAnotherSite() throws Exception {
        browser.open("/sign-in");
        assertThat(browser.send("/sign-in", "login", login, "password", PASSWORD, "next", "//evil.example/")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/home");
    }

    @Test
    void sendsWhoPostsAfterTheSessionEndedToSignInAndBack() throws Exception {
        browser.signIn(login, PASSWORD);
        browser.open("/profile");
        jdbc.sql("DELETE FROM spring_session").update();

        MockHttpServletResponse answer = mvc.perform(post("/profile/language")
                        .param("_csrf", "stale")
                        .cookie(new Cookie("__Host-session", browser.sessionCookie()))
                        .header("Referer", "http://localhost/profile"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/sign-in?next=/profile&expired=1");

        assertThat(browser.open("/sign-in?next=/profile&expired=1")
                        .getResponse()
                        .getContentAsString())
                .contains("You were signed out because nobody used the page");
        browser.send("/sign-in", "login", login, "password", PASSWORD, "next", "/profile", "expired", "1");
        assertThat(browser.open("/profile").getResponse().getContentAsString()).contains("You are signed in again.");
    }

    @Test
    void tellsScriptsWhereToSignIn() throws Exception {
        MockHttpServletResponse answer = mvc.perform(get("/profile").header("HX-Request", "true"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/sign-in?next=/home");
    }

    @Test
    void signsOut() throws Exception {
        browser.signIn(login, PASSWORD);
        browser.open("/profile");
        assertThat(browser.send("/sign-out").getResponse().getRedirectedUrl()).isEqualTo("/sign-in?out=1");
        assertThat(sessionsInDatabase()).isZero();
        assertThat(browser.open("/profile").getResponse().getStatus()).isEqualTo(303);
    }

    @Test
    void putsWhoseAccountIsClosedOutAtOnce() throws Exception {
        browser.signIn(login, PASSWORD);
        close();
        assertThat(sessionsInDatabase()).isZero();
        assertThat(browser.open("/profile").getResponse().getStatus()).isEqualTo(303);
    }

    @Test
    void endsASessionWhoseAccountWasClosedBehindItsBack() throws Exception {
        browser.signIn(login, PASSWORD);
        jdbc.sql("UPDATE account SET enabled = false WHERE person = ?")
                .param(person.value())
                .update();
        assertThat(browser.open("/profile").getResponse().getStatus()).isEqualTo(303);
        assertThat(sessionsInDatabase()).isZero();
    }

    @Test
    void endsASessionNobodyUsesAndOneThatIsTooOld() throws Exception {
        browser.signIn(login, PASSWORD);
        assertThat(jdbc.sql("SELECT max_inactive_interval FROM spring_session WHERE principal_name = ?")
                        .param(person.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1800);
        jdbc.sql("UPDATE spring_session SET creation_time = creation_time - 43201000 WHERE principal_name = ?")
                .param(person.toString())
                .update();
        assertThat(browser.open("/profile").getResponse().getStatus()).isEqualTo(303);
        assertThat(sessionsInDatabase()).isZero();
    }

    @Test
    void countsAChangeOfRolesOnTheNextClick() throws Exception {
        assertThat(status("/people")).isEqualTo(403);
        TestPeople.as(testPeople.with(Role.ADMIN), () -> {
            directory.changeRoles(person, Set.of(Role.COORDINATOR));
            return true;
        });
        assertThat(status("/people")).isEqualTo(200);
    }

    @Test
    void slowsGuessersDownButNotTheOwner() throws Exception {
        browser.signIn(login, PASSWORD);
        for (int i = 0; i < 10; i++) {
            assertThat(guess(login, "198.51.100.7")).isEqualTo(422);
        }
        assertThat(guess(login, "198.51.100.7")).isEqualTo(429);
        assertThat(new TestBrowser(mvc).signIn(login, PASSWORD).getResponse().getStatus())
                .isEqualTo(302);
    }

    @Test
    void keepsTheOwnerInWhileManyAddressesGuess() throws Exception {
        browser.signIn(login, PASSWORD);
        jdbc.sql("""
                        INSERT INTO sign_in_attempt (account, address, tried_at, succeeded)
                        SELECT ?, '203.0.113.' || n, now(), false FROM generate_series(1, 100) n""").param(Codes.sha256(login)).update();
        assertThat(guess(login, "198.51.100.8")).isEqualTo(429);
        assertThat(new TestBrowser(mvc).signIn(login, PASSWORD).getResponse().getStatus())
                .isEqualTo(302);
    }

    @Test
    void slowsAnAddressThatTriesManyNames() throws Exception {
        jdbc.sql("""
                        INSERT INTO sign_in_attempt (account, address, tried_at, succeeded)
                        SELECT 'somebody ' || n, '198.51.100.9', now(), false FROM generate_series(1, 60) n""").update();
        assertThat(guess("another@example.org", "198.51.100.9")).isEqualTo(429);
        assertThat(guess("another@example.org", "198.51.100.10")).isEqualTo(422);
    }

    private int guess(String name, String address) throws Exception {
        return mvc.perform(post("/sign-in")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("login", name)
                        .param("password", "a guess of a password"))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private int status(String address) throws Exception {
        return mvc.perform(get(address).with(signedIn(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private void close() {
        TestPeople.as(testPeople.with(Role.ADMIN), () -> {
            accounts.disable(person);
            return true;
        });
    }

    private int sessionsInDatabase() {
        return jdbc.sql("SELECT count(*) FROM spring_session WHERE principal_name = ?")
                .param(person.toString())
                .query(Integer.class)
                .single();
    }

    private static String withoutTyped(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString().replaceAll("value=\"[^\"]*\"", "");
    }
}
