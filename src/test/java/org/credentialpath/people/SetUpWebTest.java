package org.credentialpath.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.credentialpath.record.EvidenceRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The first administrator of a new installation, and nobody after. */
@SpringBootTest
@AutoConfigureMockMvc
class SetUpWebTest {

    private static final String PASSWORD = "kettle twelve harbor gulls";

    @Autowired
    MockMvc mvc;

    @Autowired
    FirstAdministrator first;

    @Autowired
    People people;

    @Autowired
    EvidenceRecord record;

    TestBrowser browser;

    // The context is shared with other tests, which open accounts.
    @BeforeEach
    void nobodyCanSignIn(@Autowired JdbcClient jdbc) {
        jdbc.sql("DELETE FROM sign_up_code").update();
        jdbc.sql("DELETE FROM account").update();
        jdbc.sql("DELETE FROM sign_in_attempt").update();
        jdbc.sql("UPDATE person SET email = id || '@example.org' WHERE email = 'first@example.org'")
                .update();
        browser = new TestBrowser(mvc);
    }

    @Test
    void makesTheFirstAdministratorAndCloses() throws Exception {
        String code = first.renew();
        browser.open("/set-up");
        assertThat(setUp(" " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), PASSWORD)
                        .getRedirectedUrl())
                .isEqualTo("/sign-in");

        Person administrator = people.findByEmail("first@example.org").orElseThrow();
        assertThat(people.rolesOf(administrator.id())).containsExactly(Role.ADMIN);
        assertThat(record.entriesOf(administrator.id().value()))
                .extracting(entry -> entry.kind())
                .contains("administrator.set-up");
        assertThat(browser.open("/set-up").getResponse().getStatus()).isEqualTo(404);
        assertThat(setUp(code, PASSWORD).getStatus()).isEqualTo(404);
        assertThat(browser.signIn("first@example.org", PASSWORD).getResponse().getRedirectedUrl())
                .isEqualTo("/home");
        assertThat(browser.open("/people").getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void refusesAWrongOrOldCode() throws Exception {
        String old = first.renew();
        first.renew();
        browser.open("/set-up");
        MockHttpServletResponse answer = setUp(old, PASSWORD);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("This is not the code of the last start", "first@example.org");
        assertThat(answer.getContentAsString()).doesNotContain(PASSWORD);
        assertThat(people.findByEmail("first@example.org")).isEmpty();
    }

    @Test
    void refusesAnEasyPasswordAndKeepsTheCode() throws Exception {
        String code = first.renew();
        browser.open("/set-up");
        assertThat(setUp(code, "short").getContentAsString()).contains("Choose a password of at least 12 characters");
        assertThat(setUp(code, PASSWORD).getRedirectedUrl()).isEqualTo("/sign-in");
    }

    private MockHttpServletResponse setUp(String code, String password) throws Exception {
        return browser.send(
                        "/set-up",
                        "code",
                        code,
                        "preferredName",
                        "Ada First",
                        "email",
                        "first@example.org",
                        "password",
                        password)
                .getResponse();
    }
}
