package org.credentialpath.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.credentialpath.people.People;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Registry.Membership;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The demonstration has its people, and the sign-in page offers them. */
@SpringBootTest(properties = "credentialpath.demo=true")
@AutoConfigureMockMvc
class DemoPeopleWebTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoPeople demo;

    @Autowired
    People people;

    @Autowired
    Registry registry;

    @Test
    void areMadeOnceWithTheirRoles() {
        demo.add();
        assertThat(demo.all()).hasSize(32);
        assertThat(people.withRole(Role.PARTICIPANT)).hasSize(10);
        assertThat(people.rolesOf(demo.withLogin("coordinator2"))).containsExactly(Role.COORDINATOR);
        assertThat(registry.membershipOf(demo.withLogin("participant"))).isEqualTo(Membership.ACTIVE);
        assertThat(registry.membershipOf(demo.withLogin("participant9"))).isEqualTo(Membership.LAPSED);
        assertThat(people.get(demo.withLogin("participant9")).registryNumber()).isEqualTo("R-103950");
    }

    @Test
    void areOfferedOnTheSignInPage() throws Exception {
        TestBrowser browser = new TestBrowser(mvc);
        MockHttpServletResponse page = browser.open("/sign-in").getResponse();
        demo.all().forEach(person -> assertThat(contentOf(page)).contains(person.name(), person.login()));
        assertThat(contentOf(page)).doesNotContain("??");

        MockHttpServletResponse answer = browser.signIn("facilitator", "demo").getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/home");
        assertThat(answer.getHeader("Set-Cookie")).startsWith("session=").doesNotContain("Secure");
        assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void haveAHomeEach() {
        demo.all()
                .forEach(person ->
                        assertThat(homeOf(person.login())).as(person.login()).isEqualTo(200));
    }

    private int homeOf(String login) {
        try {
            return mvc.perform(get("/home").with(signedIn(demo.withLogin(login))))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(login, e);
        }
    }

    @Test
    void leaveNoSetUpOpen() throws Exception {
        assertThat(new TestBrowser(mvc).open("/set-up").getResponse().getStatus())
                .isEqualTo(404);
    }

    private static String contentOf(MockHttpServletResponse page) {
        try {
            return page.getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
