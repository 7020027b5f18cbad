package org.credentialpath.fee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.credentialpath.cases.TestCases;
import org.credentialpath.fee.FeeAccount;
import org.credentialpath.fee.Fees;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of a fee: who sees them, who enters something, and that nothing typed is lost. */
@SpringBootTest
@AutoConfigureMockMvc
class FeeWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    Fees fees;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases testCases;

    PersonId participant;
    PersonId coordinator;
    CaseId id;
    String page;

    @BeforeEach
    void openCase() {
        participant = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = testCases.opened(participant, null, "mrtq-family-child-care");
        page = "/cases/" + id + "/fee";
    }

    @Test
    void tellsTheParticipantWhatIsOwedAndHowToPay() throws Exception {
        for (String address : List.of("/home", "/portfolio/" + id)) {
            open(participant, address)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Pay the fee of $25.00")))
                    .andExpect(content().string(containsString(page)));
        }
        open(participant, "/cases/" + id).andExpect(content().string(containsString(page)));
        open(participant, page)
                .andExpect(content().string(containsString("You owe $25.00")))
                .andExpect(content().string(containsString("Pay by check or card.")))
                .andExpect(content().string(not(containsString("/fee/payment"))));
    }

    @Test
    void keepsTheApplicationClosedUntilItIsSettled() throws Exception {
        open(participant, "/portfolio/" + id + "/apply")
                .andExpect(content().string(containsString("Pay the fee of $25.00")))
                .andExpect(content().string(containsString("href=\"" + page + "\"")));
        fees.waive(id, coordinator, fees.state(id).owed(), "Scholarship");
        open(participant, "/portfolio/" + id + "/apply")
                .andExpect(content().string(not(containsString("Pay the fee"))));
    }

    @Test
    void turnsStrangersAway() throws Exception {
        PersonId stranger = people.with(Role.PARTICIPANT);
        open(stranger, page).andExpect(status().isNotFound());
        open(people.with(Role.FACILITATOR), page).andExpect(status().isNotFound());
        open(people.with(Role.REVIEW_TEAM), page).andExpect(status().isNotFound());
        open(coordinator, "/cases/nonsense/fee").andExpect(status().isNotFound());
        open(coordinator, page + "/nonsense").andExpect(status().isNotFound());
        open(coordinator, page + "/reverse/7").andExpect(status().isNotFound());
        open(coordinator, page + "/reverse/nonsense").andExpect(status().isNotFound());
        open(participant, page + "/payment").andExpect(status().isForbidden());
        open(participant, "/fees").andExpect(status().isForbidden());
        send(participant, page + "/waiver", "amount", "25.00", "reason", "Please")
                .andExpect(status().isForbidden());
        assertThat(fees.state(id).isOwed()).isTrue();
    }

    @Test
    void letsNobodyEnterSomethingAboutThemselves() throws Exception {
        PersonId both = people.with(Role.PARTICIPANT, Role.COORDINATOR);
        CaseId own = testCases.opened(both, null, "mrtq-family-child-care");

        open(both, "/cases/" + own + "/fee").andExpect(status().isOk());
        open(both, "/cases/" + own + "/fee/waiver").andExpect(status().isNotFound());
        send(both, "/cases/" + own + "/fee/waiver", "amount", "25", "reason", "Me")
                .andExpect(status().isNotFound());
    }

    @Test
    void takesAPaymentAndKeepsWhatWasTyped() throws Exception {
        open(coordinator, page + "/payment").andExpect(content().string(containsString("value=\"$25.00\"")));
        send(coordinator, page + "/payment", "amount", "all of it", "receipt", "4711", "on", "soon")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter an amount in dollars")))
                .andExpect(content().string(containsString("Choose how it was paid")))
                .andExpect(content().string(containsString("value=\"4711\"")));
        send(coordinator, page + "/payment", payment("30.00"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Only $25.00 is owed")));
        send(coordinator, page + "/payment", payment("25")).andExpect(redirectedUrl(page));
        send(coordinator, page + "/payment", payment("25")).andExpect(status().isUnprocessableContent());

        assertThat(fees.state(id).state()).isEqualTo(FeeAccount.State.SETTLED);
        open(participant, page)
                .andExpect(content().string(containsString("Paid by check 4711")))
                .andExpect(content().string(containsString("Our team")))
                .andExpect(content().string(containsString("Nothing is owed")));
    }

    @Test
    void takesBackAndGivesBackWithAReason() throws Exception {
        send(coordinator, page + "/payment", payment("25"));
        open(coordinator, page + "/reverse/2").andExpect(content().string(containsString("check 4711")));
        send(coordinator, page + "/reverse/2").andExpect(status().isUnprocessableContent());
        send(coordinator, page + "/reverse/2", "reason", "It bounced").andExpect(redirectedUrl(page));
        assertThat(fees.state(id).isOwed()).isTrue();

        send(coordinator, page + "/payment", payment("25")).andExpect(redirectedUrl(page));
        open(coordinator, page + "/refund").andExpect(content().string(containsString("$25.00 was paid")));
        send(coordinator, page + "/refund", "amount", "25.00").andExpect(status().isUnprocessableContent());
        send(coordinator, page + "/refund", "amount", "25.00", "reason", "Never began")
                .andExpect(redirectedUrl(page));
        open(people.with(Role.AUDITOR), page)
                .andExpect(content().string(containsString("Never began")))
                .andExpect(content().string(containsString("Taken back")))
                .andExpect(content().string(not(containsString("/fee/refund"))));
    }

    @Test
    void listsWhatIsOpen() throws Exception {
        open(coordinator, "/fees").andExpect(content().string(containsString(page)));
        open(people.with(Role.AUDITOR), "/fees").andExpect(status().isOk());
        fees.waive(id, coordinator, fees.state(id).owed(), "Scholarship");
        open(coordinator, "/fees").andExpect(content().string(not(containsString(page))));
    }

    private String[] payment(String amount) {
        return new String[] {
            "amount",
            amount,
            "means",
            "CHECK",
            "receipt",
            "4711",
            "on",
            clock.today().toString()
        };
    }

    private ResultActions open(PersonId person, String address) throws Exception {
        return web.perform(get(address).with(signedIn(person)));
    }

    private ResultActions send(PersonId person, String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder click =
                post(address).with(signedIn(person)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            click.param(fields[i], fields[i + 1]);
        }
        return web.perform(click);
    }
}
