package org.credentialpath.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Objects;
import java.util.UUID;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestBrowser;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The list of people and each person's page, for administrators and coordinators. */
@SpringBootTest
@AutoConfigureMockMvc
class PeopleWebTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Registry registry;

    @Autowired
    Conflicts conflicts;

    @Autowired
    EvidenceRecord record;

    PersonId administrator;
    PersonId coordinator;
    PersonId person;
    final String unique = UUID.randomUUID().toString();

    @BeforeEach
    void staff(@Autowired JdbcClient jdbc) {
        jdbc.sql("DELETE FROM sign_in_attempt").update();
        administrator = testPeople.with(Role.ADMIN);
        coordinator = testPeople.with(Role.COORDINATOR);
        person = testPeople.with(Role.PARTICIPANT);
    }

    @Test
    void isForAdministratorsAndCoordinatorsOnly() throws Exception {
        assertThat(open("/people", administrator).getStatus()).isEqualTo(200);
        assertThat(open("/people", coordinator).getStatus()).isEqualTo(200);
        assertThat(open("/people", person).getStatus()).isEqualTo(403);
        assertThat(open("/people/" + person, person).getStatus()).isEqualTo(403);
    }

    @Test
    void keepsWhatIsTheAdministratorsFromCoordinatorsAndTheOtherWayRound() throws Exception {
        assertThat(act(coordinator, "roles", "roles", "ADMIN").getStatus()).isEqualTo(403);
        assertThat(act(coordinator, "account/disable").getStatus()).isEqualTo(403);
        assertThat(act(coordinator, "account/code").getStatus()).isEqualTo(403);
        assertThat(act(administrator, "registry", "membership", "ACTIVE").getStatus())
                .isEqualTo(403);
        assertThat(people.rolesOf(person)).containsExactly(Role.PARTICIPANT);
        assertThat(accounts.of(person).orElseThrow().enabled()).isTrue();
    }

    @Test
    void findsPeopleByPartOfAnAddress() throws Exception {
        String email = people.get(person).email();
        assertThat(open("/people?text=" + email.substring(3, 20), coordinator).getContentAsString())
                .contains(email);
        assertThat(open("/people?text=" + unique, coordinator).getContentAsString())
                .contains("Nobody found");
        assertThat(open("/people?text=%25&role=PARTICIPANT", coordinator).getContentAsString())
                .contains("Nobody found");
    }

    @Test
    void knowsNobodyWithAnotherId() throws Exception {
        assertThat(open("/people/" + UUID.randomUUID(), administrator).getStatus())
                .isEqualTo(404);
        assertThat(open("/people/" + UUID.randomUUID() + "/details", administrator)
                        .getStatus())
                .isEqualTo(404);
        PersonId nobody = PersonId.random();
        assertThat(post(administrator, "/people/" + nobody + "/roles", "roles", "OWNER")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(post(coordinator, "/people/" + nobody + "/registry", "membership", "ACTIVE")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void addsAPersonWhoChoosesAPasswordWithTheCodeShownOnce() throws Exception {
        MvcResult added = add(administrator, "roles", "REVIEWER", "signsIn", "true");
        String code =
                Objects.toString(Objects.requireNonNull(added.getFlashMap()).get("code"));
        Person reviewer = people.findByEmail(unique + "@example.org").orElseThrow();
        assertThat(people.rolesOf(reviewer.id())).containsExactly(Role.REVIEWER);
        assertThat(record.entriesOf(reviewer.id().value()))
                .extracting(Entry::kind)
                .containsExactly("person.added", "account.opened", "account.code-given");

        TestBrowser browser = new TestBrowser(mvc);
        browser.open("/sign-up");
        assertThat(browser.send("/sign-up", "code", "ABCD-ABCD-ABCD-ABCD", "password", "kettle twelve harbor")
                        .getResponse()
                        .getContentAsString())
                .contains("We do not know this code");
        assertThat(browser.send("/sign-up", "code", code, "password", "short")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(browser.send("/sign-up", "code", code, "password", "kettle twelve harbor")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/sign-in");
        assertThat(browser.send("/sign-up", "code", code, "password", "kettle twelve harbor")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(browser.signIn(unique + "@example.org", "kettle twelve harbor")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/home");
    }

    @Test
    void letsACoordinatorAddParticipantsOnly() throws Exception {
        add(coordinator, "roles", "ADMIN", "signsIn", "true");
        Person added = people.findByEmail(unique + "@example.org").orElseThrow();
        assertThat(people.rolesOf(added.id())).containsExactly(Role.PARTICIPANT);
        assertThat(accounts.of(added.id())).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() throws Exception {
        MockHttpServletResponse answer = post(
                        administrator, "/people/new", "preferredName", "Jo <b>Typed</b>", "legalName", "", "email", "")
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(
                        "Enter the legal name",
                        "Enter an e-mail address",
                        "Jo &lt;b&gt;Typed&lt;/b&gt;",
                        "<title>Error: ");
    }

    @Test
    void changesRolesButNotOnesOwnAdministration() throws Exception {
        assertThat(act(administrator, "roles", "roles", "OBSERVER", "roles", "REVIEWER")
                        .getStatus())
                .isEqualTo(302);
        assertThat(people.rolesOf(person)).containsExactly(Role.REVIEWER, Role.OBSERVER);
        assertThat(post(administrator, "/people/" + administrator + "/roles", "roles", "OWNER")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(people.rolesOf(administrator)).containsExactly(Role.ADMIN);
        assertThat(act(administrator, "roles").getStatus()).isEqualTo(302);
        assertThat(people.rolesOf(person)).isEmpty();
    }

    @Test
    void closesAndOpensAccounts() throws Exception {
        act(administrator, "account/disable");
        assertThat(accounts.of(person).orElseThrow().enabled()).isFalse();
        act(administrator, "account/enable");
        assertThat(accounts.of(person).orElseThrow().enabled()).isTrue();
        assertThat(post(administrator, "/people/" + administrator + "/account/disable")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(record.entriesOf(person.value()))
                .extracting(Entry::kind)
                .contains("account.disabled", "account.enabled");
        assertThat(act(administrator, "account/end-sessions").getStatus()).isEqualTo(302);
    }

    @Test
    void keepsRegistryAndTies() throws Exception {
        act(coordinator, "registry", "membership", "LAPSED");
        assertThat(registry.membershipOf(person)).isEqualTo(Registry.Membership.LAPSED);

        String other = people.get(coordinator).email();
        assertThat(act(coordinator, "ties", "other", other, "kind", "TRAINED").getStatus())
                .isEqualTo(302);
        assertThat(conflicts.between(person, coordinator)).hasSize(1);
        assertThat(open("/people/" + person, coordinator).getContentAsString()).contains("Taught or trained");

        MockHttpServletResponse unknown = act(coordinator, "ties", "other", "no@example.org", "kind", "TRAINED");
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(unknown.getContentAsString()).contains("There is nobody with this e-mail address", "no@example.org");
    }

    @Test
    void correctsDetails() throws Exception {
        assertThat(act(
                                coordinator,
                                "details",
                                "preferredName",
                                "Sam",
                                "legalName",
                                "Samuel Doe",
                                "email",
                                unique + "@example.org")
                        .getStatus())
                .isEqualTo(302);
        assertThat(people.get(person).preferredName()).isEqualTo("Sam");
        MockHttpServletResponse taken = act(
                coordinator,
                "details",
                "preferredName",
                "Sam",
                "legalName",
                "Samuel Doe",
                "email",
                people.get(administrator).email());
        assertThat(taken.getStatus()).isEqualTo(422);
        assertThat(taken.getContentAsString()).contains("Another person already has this");
        assertThat(post(
                                coordinator,
                                "/people/" + administrator + "/details",
                                "preferredName",
                                "x",
                                "legalName",
                                "x",
                                "email",
                                "x@example.org")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private MvcResult add(PersonId by, String... more) throws Exception {
        String[] fields = {"preferredName", "New Person", "legalName", "New Person", "email", unique + "@example.org"};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return post(by, "/people/new", all);
    }

    private MockHttpServletResponse act(PersonId by, String what, String... fields) throws Exception {
        return post(by, "/people/" + person + "/" + what, fields).getResponse();
    }

    private MvcResult post(PersonId by, String address, String... fields) throws Exception {
        var click = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(address)
                .with(signedIn(by))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            click.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(click).andReturn();
    }

    private MockHttpServletResponse open(String address, PersonId by) throws Exception {
        return mvc.perform(get(java.net.URI.create(address)).with(signedIn(by)))
                .andReturn()
                .getResponse();
    }
}
