package org.credentialpath.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** In production there is neither a mailbox nor a time machine. */
@SpringBootTest
@AutoConfigureMockMvc
class DemoIsOffWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPeople people;

    @Test
    void answersNotFound() throws Exception {
        PersonId admin = people.with(Role.ADMIN);
        Duration before = clock.ahead();
        for (String address : new String[] {"/mailbox", "/mailbox/1", "/mailbox/1/html", "/time-machine"}) {
            web.perform(get(address).with(TestPeople.signedIn(admin))).andExpect(status().isNotFound());
        }
        web.perform(post("/time-machine")
                        .param("go", "day")
                        .with(TestPeople.signedIn(admin))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(clock.ahead()).isEqualTo(before);
    }
}
