package org.credentialpath.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Mail that could not be sent, as staff see it. */
@SpringBootTest
@AutoConfigureMockMvc
class UnsentMailWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    Notices notices;

    @Autowired
    Outbox outbox;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private PersonId coordinator = PersonId.random();
    private long parked;

    @BeforeEach
    void park() {
        jdbc.sql("DELETE FROM outbox_mail").update();
        coordinator = people.with(Role.COORDINATOR);
        notices.send("request-received", people.with(Role.PARTICIPANT), UUID.randomUUID(), "test");
        jdbc.sql("UPDATE outbox_mail SET state = 'PARKED', due_at = NULL, failure = 'notification.failure.address'")
                .update();
        parked = outbox.parked(1).get(0).id();
    }

    @Test
    void saysWhyInPlainWords() throws Exception {
        web.perform(get("/unsent-mail").with(TestPeople.signedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The mail server of the receiver refused the address.")))
                .andExpect(content().string(containsString("No mail server is set")));
    }

    @Test
    void triesAgain() throws Exception {
        web.perform(post("/unsent-mail/" + parked + "/retry")
                        .with(TestPeople.signedIn(coordinator))
                        .with(csrf()))
                .andExpect(redirectedUrl("/unsent-mail"));
        assertThat(outbox.get(parked).orElseThrow().state()).isEqualTo(Mail.State.QUEUED);
    }

    @Test
    void setsAside() throws Exception {
        web.perform(post("/unsent-mail/" + parked + "/set-aside")
                        .with(TestPeople.signedIn(coordinator))
                        .with(csrf()))
                .andExpect(redirectedUrl("/unsent-mail"));
        assertThat(outbox.get(parked).orElseThrow().state()).isEqualTo(Mail.State.SET_ASIDE);
    }
}
