package org.credentialpath.cohort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.cohort.Invitation;
import org.credentialpath.cohort.Invitations;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.people.People;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestBrowser;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The mailed link in each of its states, and the way from it to the request that was sent. */
@SpringBootTest
@AutoConfigureMockMvc
class InvitationLinkWebTest {

    private static final Pattern LINK = Pattern.compile("(/requests/invitation/[A-Za-z0-9_-]+)");
    private static final String PASSWORD = "seven green boats at noon";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestRequests requests;

    @Autowired
    Invitations invitations;

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    @Autowired
    Registry registry;

    @Autowired
    EvidenceRecord record;

    @Autowired
    JdbcClient jdbc;

    PersonId coordinator;
    String email;
    CaseId id;
    TestBrowser browser;

    @BeforeEach
    void invite() {
        jdbc.sql("DELETE FROM sign_in_attempt").update();
        coordinator = testPeople.with(Role.COORDINATOR);
        email = UUID.randomUUID() + "@example.org";
        id = TestPeople.as(
                coordinator,
                () -> invitations.invite(new Invitation(TestRequests.PROGRAM, "Zoë N'Diaye", email), coordinator));
        browser = new TestBrowser(mvc);
    }

    @Test
    void explainsTheProgramBeforeAnythingElse() throws Exception {
        assertThat(open(link()))
                .contains("Maine Infant Toddler Credential")
                .contains("does not guarantee the credential")
                .contains("October and April")
                .contains("Choose a password")
                .contains(email);
    }

    @Test
    void isNotUsedUpByLooking() throws Exception {
        String link = link();
        for (int i = 0; i < 10; i++) {
            open(link);
        }

        assertThat(join(link, PASSWORD).getRedirectedUrl()).startsWith("/tasks/");
    }

    @Test
    void staysFreshWhenThePasswordIsRefused() throws Exception {
        String link = link();
        open(link);
        MockHttpServletResponse refused = join(link, "short");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("at least 12 characters");

        assertThat(join(link, PASSWORD).getRedirectedUrl()).startsWith("/tasks/");
    }

    @Test
    void worksOnceAndThenLeadsToTheSignIn() throws Exception {
        String link = link();
        open(link);
        join(link, PASSWORD);
        TestBrowser other = new TestBrowser(mvc);

        assertThat(other.open(link).getResponse().getContentAsString()).contains("You have used this link");
        other.open("/sign-in");
        assertThat(other.send(link, "password", "another long password")
                        .getResponse()
                        .getContentAsString())
                .contains("You have used this link");
        assertThat(other.signIn(email, PASSWORD).getResponse().getStatus()).isEqualTo(302);
    }

    @Test
    void isSupersededByANewerOne() throws Exception {
        String old = link();
        TestPeople.as(coordinator, () -> {
            invitations.sendAgain(id);
            return id;
        });

        assertThat(open(old)).contains("There is a newer link");
        assertThat(open(link())).contains("Choose a password");
    }

    @Test
    void endsWithTheInvitation() throws Exception {
        jdbc.sql("UPDATE invitation SET expires_at = sent_at WHERE request = ?")
                .param(id.value())
                .update();

        assertThat(open(link())).contains("This invitation has ended");
    }

    @Test
    void isUnknownWhenAPartWasCutOff() throws Exception {
        MockHttpServletResponse answer =
                browser.open("/requests/invitation/abc").getResponse();

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("We do not know this link");
    }

    @Test
    void tellsSomebodyElseThatItIsNotTheirs() throws Exception {
        String link = link();
        TestBrowser newcomer = new TestBrowser(mvc);
        newcomer.open(link);
        join(newcomer, link);
        email = UUID.randomUUID() + "@example.org";
        id = TestPeople.as(
                coordinator,
                () -> invitations.invite(new Invitation(TestRequests.PROGRAM, "Other", email), coordinator));

        assertThat(newcomer.open(link()).getResponse().getContentAsString())
                .contains("This invitation is for somebody else");
    }

    @Test
    void keepsOnlyADigestOfTheToken() throws Exception {
        String token = link().substring("/requests/invitation/".length());

        assertThat(jdbc.sql("SELECT count(*) FROM invitation WHERE token_hash = ?")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(record.entriesOf(id.value()).stream().map(Entry::toString)).noneMatch(text -> text.contains(token));
    }

    @Test
    void leadsToTheRequestThatWasSent() throws Exception {
        registry.tell(requests.person(id), Registry.Membership.ACTIVE);
        String link = link();
        open(link);
        String task = Objects.requireNonNull(join(link, PASSWORD).getRedirectedUrl());
        assertThat(open(task)).contains("What should we call you?").contains("Zoë N&#39;Diaye");

        MockHttpServletResponse empty = browser.send(task, "_do", "send").getResponse();
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("There is a problem");

        assertThat(browser.send(task, RequestAnswers.complete(requests.start()))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(task + "/check");
        assertThat(open(task + "/check")).contains("Send your cohort request").contains("Core training 4");
        assertThat(browser.send(task, "_do", "confirm").getResponse().getRedirectedUrl())
                .isEqualTo("/requests/" + id);
        String page = open("/requests/" + id);
        assertThat(page)
                .contains("We have your request")
                .contains(requests.get(id).reference());
        assertThat(open("/requests/" + id)).contains(requests.get(id).reference());
        assertThat(browser.send(task, "_do", "confirm").getResponse().getStatus())
                .isEqualTo(409);
    }

    private String open(String address) throws Exception {
        return browser.open(address).getResponse().getContentAsString();
    }

    private MockHttpServletResponse join(String link, String password) throws Exception {
        return browser.send(link, "password", password).getResponse();
    }

    private static void join(TestBrowser browser, String link) throws Exception {
        browser.send(link, "password", PASSWORD);
    }

    private String link() {
        String text = jdbc.sql(
                        "SELECT text FROM outbox_mail WHERE about = ? AND notice = 'invitation' ORDER BY id DESC LIMIT 1")
                .param(id.value())
                .query(String.class)
                .single();
        Matcher found = LINK.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
