package org.credentialpath.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
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
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class LatePostsWebTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    LateMark mark;

    @Autowired
    FormDrafts drafts;

    @Autowired
    TestPeople people;

    private PersonId person = PersonId.random();
    private FormPlace place = FormPlace.start("sample", UUID.randomUUID(), person);

    @BeforeEach
    void person() {
        person = people.with(Role.PARTICIPANT);
        place = FormPlace.start("sample", UUID.randomUUID(), person);
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() throws Exception {
        mvc.perform(post("/forms/draft").param("_draft", mark.of(place)).param("legalName", "An hour of work"))
                .andExpect(status().is(org.hamcrest.Matchers.not(200)));
        assertThat(drafts.find(place).orElseThrow().one("legalName")).isEqualTo("An hour of work");
    }

    @Test
    void formsWithFilesSurviveToo() throws Exception {
        mvc.perform(multipart("/forms/draft")
                .file("resume", new byte[] {1})
                .param("_draft", mark.of(place))
                .param("legalName", "An hour of work"));
        assertThat(drafts.find(place).orElseThrow().one("legalName")).isEqualTo("An hour of work");
    }

    @Test
    void aForgedMarkSavesNothing() throws Exception {
        mvc.perform(post("/forms/draft").param("_draft", mark.of(place) + "x").param("legalName", "x"));
        assertThat(drafts.find(place)).isEmpty();
    }

    @Test
    void pageScriptsSaveWhilePeopleType() throws Exception {
        mvc.perform(post("/forms/draft")
                        .with(signedIn(person))
                        .with(csrf())
                        .param("_draft", mark.of(place))
                        .param("legalName", "So far"))
                .andExpect(status().isNoContent());
        assertThat(drafts.find(place).orElseThrow().one("legalName")).isEqualTo("So far");
    }

    @Test
    void nobodySavesIntoSomebodyElsesDraft() throws Exception {
        mvc.perform(post("/forms/draft")
                        .with(signedIn(people.with(Role.PARTICIPANT)))
                        .with(csrf())
                        .param("_draft", mark.of(place))
                        .param("legalName", "x"))
                .andExpect(status().isNotFound());
        assertThat(drafts.find(place)).isEmpty();
    }
}
