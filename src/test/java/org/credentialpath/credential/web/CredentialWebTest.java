package org.credentialpath.credential.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Register;
import org.credentialpath.credential.Shown;
import org.credentialpath.credential.TestAwards;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Application.Consent;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of credentials: who sees how much, and what the holder changes about it. */
@SpringBootTest
@AutoConfigureMockMvc
class CredentialWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestAwards awards;

    @Autowired
    TestPeople people;

    @Autowired
    People directory;

    @Autowired
    Register register;

    @Autowired
    EvidenceRecord record;

    PersonId holder;
    String name;

    @BeforeEach
    void aHolder() {
        holder = people.with(Role.PARTICIPANT);
        name = directory.get(holder).legalName();
    }

    @Test
    void aStrangerSeesTheNameWhereTheHolderAgreed() throws Exception {
        open(null, page(delivered(Consent.NAME)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Maine Infant Toddler Credential"),
                                containsString(name),
                                containsString("stands in our register and is valid"),
                                containsString("Maine Roads to Quality Professional Development Network"),
                                not(containsString("Open the certificate")),
                                not(containsString("What others see")),
                                not(containsString("/cases/")))));
    }

    @Test
    void aStrangerSeesNoNameWhereTheHolderAgreedToTheNumberOnly() throws Exception {
        open(null, page(delivered(Consent.NUMBER_ONLY)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("The holder chose not to show their name"), not(containsString(name)))));
    }

    @Test
    void whatIsNotShownIsAsUnknownAsWhatIsNot() throws Exception {
        String hidden = page(delivered(Consent.NOTHING));
        for (String address : List.of(hidden, "/credentials/" + UUID.randomUUID(), "/credentials/nonsense")) {
            open(null, address).andExpect(status().isNotFound());
            open(people.with(Role.PARTICIPANT), address).andExpect(status().isNotFound());
            open(people.with(Role.FACILITATOR), address).andExpect(status().isNotFound());
        }
    }

    @Test
    void theHolderAndStaffSeeItWhateverIsShown() throws Exception {
        Award award = delivered(Consent.NOTHING);
        open(holder, page(award))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(name),
                                containsString("Open the certificate"),
                                containsString("What others see"),
                                not(containsString("Go to the case")))));
        for (Role role : List.of(Role.COORDINATOR, Role.AUDITOR)) {
            open(people.with(role), page(award))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString(name),
                                    containsString("Go to the case"),
                                    not(containsString("What others see")))));
        }
    }

    @Test
    void theHolderTakesTheConsentBackAndGivesItAgain() throws Exception {
        Award award = delivered(Consent.NAME);
        choose(holder, award, "NOTHING").andExpect(redirectedUrl(page(award)));
        open(null, page(award)).andExpect(status().isNotFound());
        verify(award.number()).andExpect(content().string(containsString("We do not know the number")));

        choose(holder, award, "NUMBER").andExpect(redirectedUrl(page(award)));
        open(null, page(award)).andExpect(status().isOk()).andExpect(content().string(not(containsString(name))));
        assertThat(record.entriesOf(award.caseId().value()))
                .filteredOn(entry -> entry.kind().equals("consent.changed"))
                .extracting(entry -> entry.facts().get("shown"))
                .containsExactly("NOTHING", "NUMBER");
    }

    @Test
    void nobodyElseChangesWhatIsShown() throws Exception {
        Award award = delivered(Consent.NUMBER_ONLY);
        for (Role role : List.of(Role.PARTICIPANT, Role.COORDINATOR, Role.AUDITOR)) {
            choose(people.with(role), award, "NAME").andExpect(status().isNotFound());
            choose(people.with(role), award, "nonsense").andExpect(status().isNotFound());
        }
        web.perform(post(page(award) + "/shown").param("shown", "NAME").with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", containsString("/sign-in")));
        assertThat(register.open(award.id(), holder).shown()).isEqualTo(Shown.NUMBER);
    }

    @Test
    void asksAgainWhereNothingWasChosen() throws Exception {
        Award award = delivered(Consent.NAME);
        for (String typed : List.of("", "EVERYTHING", "<script>")) {
            choose(holder, award, typed)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Choose what we may show")));
        }
        assertThat(register.open(award.id(), holder).shown()).isEqualTo(Shown.NAME);
    }

    @Test
    void theCertificateIsForItsHolderAndCoordinators() throws Exception {
        Award award = delivered(Consent.NAME);
        String address = page(award) + "/certificate";
        open(holder, address)
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString(award.number() + ".pdf")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        open(people.with(Role.COORDINATOR), address).andExpect(status().isOk());
        open(people.with(Role.PARTICIPANT), address).andExpect(status().isNotFound());
        open(people.with(Role.AUDITOR), address).andExpect(status().isNotFound());
        open(null, address)
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", startsWith("/sign-in")));
        open(holder, "/credentials/" + UUID.randomUUID() + "/certificate").andExpect(status().isNotFound());
        open(holder, "/credentials/nonsense/certificate").andExpect(status().isNotFound());
    }

    @Test
    void aRevokedCredentialIsGoneForEverybodyAndStaysInTheLedger() throws Exception {
        Award award = delivered(Consent.NAME);
        PersonId coordinator = people.with(Role.COORDINATOR);
        revoke(coordinator, award, " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say why it is revoked")));
        open(coordinator, page(award)).andExpect(content().string(containsString("Revoke this credential")));
        revoke(coordinator, award, "The training record was <forged>.").andExpect(redirectedUrl(page(award)));

        for (PersonId reader : java.util.Arrays.asList(null, holder, coordinator)) {
            open(reader, page(award))
                    .andExpect(status().isGone())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("It is no longer valid"),
                                    not(containsString("is valid.")),
                                    not(containsString("forged")),
                                    not(containsString("Revoke this credential")))));
        }
        verify(award.number()).andExpect(content().string(containsString("It is no longer valid")));
        open(holder, page(award) + "/certificate").andExpect(status().isGone());
        open(holder, "/credentials").andExpect(content().string(containsString("Revoked")));
        open(coordinator, "/awards").andExpect(content().string(containsString("Revoked")));
        revoke(coordinator, award, "Once more.").andExpect(status().isUnprocessableContent());
        open(coordinator, page(award) + "/revoke").andExpect(status().isNotFound());
        assertThat(record.entriesOf(award.caseId().value()))
                .filteredOn(entry -> entry.kind().equals("award.revoked"))
                .hasSize(1);
    }

    @Test
    void onlyACoordinatorRevokesAndNeverTheirOwn() throws Exception {
        holder = people.with(Role.PARTICIPANT, Role.COORDINATOR);
        Award award = delivered(Consent.NAME);
        for (Role role : List.of(Role.PARTICIPANT, Role.AUDITOR, Role.REVIEW_TEAM)) {
            revoke(people.with(role), award, "No.").andExpect(status().isForbidden());
        }
        revoke(holder, award, "No.").andExpect(status().isNotFound());
        assertThat(register.open(award.id(), holder).isRevoked()).isFalse();
    }

    @Test
    void listsOnesOwnCredentials() throws Exception {
        open(holder, "/credentials").andExpect(content().string(containsString("You have no credential yet")));
        Award award = delivered(Consent.NAME);
        open(holder, "/credentials")
                .andExpect(content()
                        .string(allOf(
                                containsString(award.number()),
                                containsString(page(award) + "/certificate"),
                                containsString("Maine Infant Toddler Credential"))));
        open(people.with(Role.PARTICIPANT), "/credentials")
                .andExpect(content().string(not(containsString(award.number()))));
        open(null, "/credentials").andExpect(status().is3xxRedirection());
    }

    @Test
    void staffFindAwardsByNumberOrName() throws Exception {
        Award award = delivered(Consent.NOTHING);
        PersonId coordinator = people.with(Role.COORDINATOR);
        String part = award.number().substring(0, 9).toLowerCase(Locale.ROOT);
        for (String text : List.of("", part, award.number(), name.substring(1))) {
            web.perform(get("/awards").param("text", text).with(signedIn(coordinator)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(award.number())));
        }
        for (String text : List.of("%", "_", "no such person", "' OR ''='")) {
            web.perform(get("/awards").param("text", text + "zz").with(signedIn(coordinator)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("No award found")));
        }
        web.perform(get("/awards").param("text", "\0").with(signedIn(coordinator)))
                .andExpect(status().isBadRequest());
        web.perform(get("/awards").param("page", "2147483647").with(signedIn(coordinator)))
                .andExpect(status().isOk());
        open(people.with(Role.AUDITOR), "/awards").andExpect(status().isOk());
        open(holder, "/awards").andExpect(status().isForbidden());
        open(null, "/awards").andExpect(status().is3xxRedirection());
    }

    @Test
    void checksANumberAsPeopleTypeIt() throws Exception {
        Award award = delivered(Consent.NAME);
        String number = award.number();
        for (String typed : List.of(
                number,
                number.toLowerCase(Locale.ROOT),
                "  " + number + " ",
                number.replace('-', '\u2013'),
                number.replace("-", " - "))) {
            verify(typed)
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("stands in our register and is valid"), not(containsString(name)))));
        }
    }

    @Test
    void tellsNobodyWhoseNumberItIsNorWhereItsPageIs() throws Exception {
        Award award = delivered(Consent.NAME);
        verify(award.number())
                .andExpect(content()
                        .string(allOf(
                                not(containsString(name)),
                                not(containsString(award.id().toString())))));
    }

    @Test
    void aHiddenNumberIsAnsweredLikeAnUnknownOne() throws Exception {
        Award award = delivered(Consent.NOTHING);
        String hidden = text(verify(award.number())).replace(award.number(), "N");
        String unknown = text(verify("MITC-1999-9999")).replace("MITC-1999-9999", "N");
        assertThat(hidden).contains("We do not know the number N");
        assertThat(hidden).isEqualTo(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "' OR '1'='1", "%", "../../etc/passwd", "\uD800", "🎓"})
    void knowsNoNumberThatIsNone(String typed) throws Exception {
        verify(typed)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("We do not know the number"), not(containsString("<script>alert")))));
        verify(typed.repeat(500)).andExpect(status().isOk());
    }

    @Test
    void refusesWhatNoKeyboardTypes() throws Exception {
        verify("MITC\0").andExpect(status().isBadRequest());
    }

    @Test
    void nobodyReadsTheRegisterByCounting() throws Exception {
        String address = "203.0.113." + (int) (Math.random() * 250);
        RequestPostProcessor from = request -> {
            request.setRemoteAddr(address);
            return request;
        };
        for (int asked = 0; asked < 60; asked++) {
            web.perform(get("/verify").param("number", "MITC-2026-" + asked).with(from))
                    .andExpect(status().isOk());
        }
        web.perform(get("/verify").param("number", "MITC-2026-0001").with(from))
                .andExpect(status().isTooManyRequests())
                .andExpect(content()
                        .string(allOf(
                                containsString("try again in an hour"), containsString("value=\"MITC-2026-0001\""))));
        web.perform(get("/verify").with(from)).andExpect(status().isOk());
        verify("MITC-2026-0001").andExpect(status().isOk());
    }

    private Award delivered(Consent consent) {
        return awards.delivered(holder, consent);
    }

    private static String page(Award award) {
        return "/credentials/" + award.id();
    }

    private ResultActions open(@Nullable PersonId reader, String address) throws Exception {
        return web.perform(reader == null ? get(address) : get(address).with(signedIn(reader)));
    }

    private ResultActions revoke(PersonId by, Award award, String reason) throws Exception {
        return web.perform(post(page(award) + "/revoke")
                .param("reason", reason)
                .with(csrf())
                .with(signedIn(by)));
    }

    private ResultActions choose(PersonId by, Award award, String shown) throws Exception {
        return web.perform(post(page(award) + "/shown")
                .param("shown", shown)
                .with(signedIn(by))
                .with(csrf()));
    }

    private ResultActions verify(String number) throws Exception {
        String somewhere = "h" + UUID.randomUUID();
        return web.perform(get("/verify").param("number", number).with(request -> {
            request.setRemoteAddr(somewhere);
            return request;
        }));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }
}
