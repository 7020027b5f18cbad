package org.credentialpath.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import java.util.UUID;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Tone;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The two checks of the house, on a database of its own, where nobody else breaks anything. */
@SpringBootTest(properties = "credentialpath.test=upkeep")
@AutoConfigureMockMvc
class UpkeepWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    UpkeepCommand command;

    @Autowired
    EvidenceRecord record;

    @Autowired
    PlatformTransactionManager transactions;

    final UUID stream = UUID.randomUUID();

    @BeforeEach
    void write() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> record.write(Act.of(stream, "seat.given")));
    }

    @Test
    void saysThatTheRecordIsWhole() throws Exception {
        check().andExpect(content().string(containsString("are as they were written.")));
        assertThat(carryOut("--verify-record")).isZero();
    }

    @Test
    void namesTheEntryThatWasChanged(@Autowired Flyway flyway) throws Exception {
        JdbcClient owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        change(owner, "award.revoked");

        check().andExpect(content().string(containsString("entry 1 of the chain " + stream + " was changed")))
                .andExpect(content().string(not(containsString("are as they were written"))));
        assertThat(carryOut("--verify-record")).isEqualTo(1);

        change(owner, "seat.given");
        check().andExpect(content().string(containsString("are as they were written.")));
    }

    @Test
    void mendsTheListOfOpenTasks(@Autowired JdbcClient jdbc) throws Exception {
        carryOut("--mend-open-tasks");
        jdbc.sql("""
                INSERT INTO open_task (ref, title, model, step, run, key, form, groups, created, priority, state)
                VALUES ('left-over', 'Left over', 'm', 's', 'r', ?, '', '{}', now(), 0, 'open')""").param(stream).update();

        assertThat(mend().tone()).isEqualTo(Tone.INFO);
        assertThat(mend().messageKey()).isEqualTo("upkeep.tasks.same");
        assertThat(record.entriesOf(OpenTaskCare.STREAM))
                .extracting(entry -> entry.facts().get("mended"))
                .endsWith("1", "0");
    }

    @Test
    void isForAuditorsAndAdministratorsOnly() throws Exception {
        for (Role role : Role.values()) {
            boolean reads = role == Role.AUDITOR || role == Role.ADMIN;
            var person = people.with(role);
            web.perform(get("/upkeep").with(signedIn(person))).andExpect(status().is(reads ? 200 : 403));
            web.perform(get("/upkeep/record").with(signedIn(person))).andExpect(status().is(reads ? 200 : 403));
            web.perform(post("/upkeep/open-tasks").with(signedIn(person)).with(csrf()))
                    .andExpect(status().is(role == Role.ADMIN ? 302 : 403));
        }
        web.perform(get("/upkeep").with(signedIn(people.with(Role.AUDITOR))))
                .andExpect(content().string(not(containsString("Compare and mend"))));
    }

    @Test
    void keepsOutOfTheWayOfAServerThatRuns() {
        assertThat(UpkeepCommand.arguments("--verify-record")).contains("--verify-record", "--server.port=0");
        assertThat(UpkeepCommand.arguments("--server.port=1")).containsExactly("--server.port=1");
    }

    private ResultActions check() throws Exception {
        return web.perform(get("/upkeep/record").with(signedIn(people.with(Role.AUDITOR))))
                .andExpect(status().isOk());
    }

    private Flash mend() throws Exception {
        var said = web.perform(post("/upkeep/open-tasks")
                        .with(signedIn(people.with(Role.ADMIN)))
                        .with(csrf()))
                .andExpect(redirectedUrl("/upkeep"))
                .andExpect(flash().attributeExists("flash"))
                .andReturn();
        return (Flash) Objects.requireNonNull(said.getFlashMap().get("flash"));
    }

    private int carryOut(String argument) {
        return command.carryOut(new DefaultApplicationArguments(argument));
    }

    private void change(JdbcClient owner, String kind) {
        owner.sql("UPDATE record_entry SET kind = ? WHERE stream = ? AND place = 1")
                .param(kind)
                .param(stream)
                .update();
    }
}
