package org.credentialpath.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.credentialpath.notification.Mail;
import org.credentialpath.notification.Notices;
import org.credentialpath.notification.Outbox;
import org.credentialpath.page.Flash;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The mailbox and the time machine in demo mode. */
@SpringBootTest(properties = "credentialpath.demo=true")
@AutoConfigureMockMvc
class DemoPagesWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    Notices notices;

    @Autowired
    Outbox outbox;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPeople people;

    private PersonId ana = PersonId.random();

    @BeforeEach
    void addAna() {
        ana = people.with(Role.PARTICIPANT);
    }

    @Test
    void listsAndShowsMail() throws Exception {
        Mail mail = mail();
        web.perform(as(get("/mailbox").param("to", ana.toString())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("We have your cohort request")))
                .andExpect(content().string(containsString("/mailbox/" + mail.id())));
        web.perform(as(get("/mailbox").param("to", PersonId.random().toString())))
                .andExpect(content().string(not(containsString("We have your cohort request"))));
        web.perform(as(get("/mailbox/" + mail.id())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("sandbox=")))
                .andExpect(content().string(containsString("Questions? Answer this mail, or call")));
    }

    @Test
    void showsTheHtmlOfAMailInASandbox() throws Exception {
        web.perform(as(get("/mailbox/" + mail().id() + "/html")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("allow-scripts"))))
                .andExpect(content().string(containsString("We have your cohort request")));
    }

    @Test
    void answersNotFoundForWhatIsNotThere() throws Exception {
        long id = mail().id();
        web.perform(as(get("/mailbox/999999999"))).andExpect(status().isNotFound());
        web.perform(as(get("/mailbox/" + id + "/invite.ics"))).andExpect(status().isNotFound());
        web.perform(as(get("/mailbox").param("to", "nobody"))).andExpect(status().isNotFound());
    }

    @Test
    void everyPageHasTheStrip() throws Exception {
        web.perform(as(get("/time-machine")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"/time-machine\"")))
                .andExpect(content().string(containsString("href=\"/mailbox\"")));
    }

    @Test
    void movesADay() throws Exception {
        Instant before = clock.instant();
        web.perform(as(post("/time-machine").param("go", "day").param("back", "/mailbox"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/mailbox"));
        assertThat(clock.instant()).isAfter(before.plus(Duration.ofHours(23)));
    }

    @Test
    void movesToTheMorningOfADay() throws Exception {
        String day = clock.today().plusDays(3).toString();
        web.perform(as(post("/time-machine").param("go", "date").param("date", day))
                        .with(csrf()))
                .andExpect(redirectedUrl("/time-machine"));
        assertThat(clock.today()).hasToString(day);
    }

    @Test
    void refusesToGoBack() throws Exception {
        Instant before = clock.instant();
        for (String date : new String[] {clock.today().minusDays(1).toString(), "0001-01-01", "tomorrow", ""}) {
            web.perform(as(post("/time-machine").param("go", "date").param("date", date))
                            .with(csrf()))
                    .andExpect(redirectedUrl("/time-machine"))
                    .andExpect(flash().attribute(
                                    "flash",
                                    org.hamcrest.Matchers.hasProperty(
                                            "class", org.hamcrest.Matchers.is((Object) Flash.class))));
        }
        assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void neverLeadsOutOfTheHouse() throws Exception {
        for (String back : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aX: y"}) {
            web.perform(as(post("/time-machine").param("go", "date").param("back", back))
                            .with(csrf()))
                    .andExpect(redirectedUrl("/time-machine"));
        }
    }

    private Mail mail() {
        notices.send("request-received", ana, UUID.randomUUID(), "test");
        return outbox.newest(ana, null, 1).get(0);
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(TestPeople.signedIn(ana));
    }
}
