package org.credentialpath.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.PasswordSetting;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestBrowser;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** One's own page. */
@SpringBootTest
@AutoConfigureMockMvc
class ProfileWebTest {

    private static final String PASSWORD = "kettle twelve harbor gulls";
    private static final Pattern HANDLE = Pattern.compile("/profile/sessions/([0-9a-f]{16})/end");

    @Autowired
    MockMvc mvc;

    TestBrowser laptop;
    TestBrowser phone;

    @BeforeEach
    void somebodySignedInTwice(
            @Autowired TestPeople testPeople,
            @Autowired Accounts accounts,
            @Autowired PasswordSetting passwords,
            @Autowired JdbcClient jdbc)
            throws Exception {
        jdbc.sql("DELETE FROM sign_in_attempt").update();
        PersonId administrator = testPeople.with(Role.ADMIN);
        PersonId person = testPeople.with(Role.PARTICIPANT);
        String code = TestPeople.as(administrator, () -> passwords.giveCode(person));
        String login = passwords.useCode(code, PASSWORD, "127.0.0.1");
        laptop = new TestBrowser(mvc);
        laptop.signIn(login, PASSWORD);
        phone = new TestBrowser(mvc);
        phone.signIn(login, PASSWORD);
    }

    @Test
    void listsWhereOneIsSignedInAndEndsIt() throws Exception {
        String page = laptop.open("/profile").getResponse().getContentAsString();
        Matcher handle = HANDLE.matcher(page);
        assertThat(handle.find()).isTrue();
        assertThat(page).contains("This one").doesNotContain(laptop.sessionCookie());

        laptop.send("/profile/sessions/" + handle.group(1) + "/end");
        assertThat(phone.open("/profile").getResponse().getStatus()).isEqualTo(303);
        assertThat(laptop.open("/profile").getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void endsAllOthers() throws Exception {
        laptop.open("/profile");
        laptop.send("/profile/sessions/end-others");
        assertThat(phone.open("/profile").getResponse().getStatus()).isEqualTo(303);
        assertThat(laptop.open("/profile").getResponse().getContentAsString()).contains("Ended.");
    }

    @Test
    void endsNobodyElsesSession() throws Exception {
        String page = laptop.open("/profile").getResponse().getContentAsString();
        Matcher handle = HANDLE.matcher(page);
        assertThat(handle.find()).isTrue();
        TestBrowser stranger = new TestBrowser(mvc);
        stranger.open("/sign-in");
        stranger.send("/profile/sessions/" + handle.group(1) + "/end");
        assertThat(phone.open("/profile").getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void changesThePasswordAndSignsOutElsewhere() throws Exception {
        laptop.open("/profile");
        MockHttpServletResponse wrong = laptop.send(
                        "/profile/password", "present", "not my password", "password", "other harbor kettle")
                .getResponse();
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("This is not your present password");

        assertThat(laptop.send("/profile/password", "present", PASSWORD, "password", "short")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(laptop.send("/profile/password", "present", PASSWORD, "password", "other harbor kettle")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/profile");
        assertThat(phone.open("/profile").getResponse().getStatus()).isEqualTo(303);
        assertThat(laptop.open("/profile").getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void keepsALanguageThatIsOffered() throws Exception {
        laptop.open("/profile");
        assertThat(laptop.send("/profile/language", "language", "tlh")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/profile");
        assertThat(laptop.open("/profile").getResponse().getContentAsString())
                .containsPattern("<option value=\"en-US\"[^>]*selected");

        laptop.send("/profile/language", "language", "es-US");
        assertThat(laptop.open("/profile").getResponse().getContentAsString())
                .contains("Guardado.", "Su perfil")
                .containsPattern("<option value=\"es-US\"[^>]*selected");
    }

    @Test
    void isForPeopleWhoAreSignedIn() throws Exception {
        assertThat(mvc.perform(post("/profile/password").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }
}
