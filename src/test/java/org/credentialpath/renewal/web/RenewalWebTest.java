package org.credentialpath.renewal.web;

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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.credential.Register;
import org.credentialpath.credential.Shown;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.renewal.TestRenewals;
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

/** A renewal from its opening to the next term, by the forms; and who may see it. */
@SpringBootTest
@AutoConfigureMockMvc
class RenewalWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestRenewals testRenewals;

    @Autowired
    TestPeople people;

    @Autowired
    People directory;

    @Autowired
    Awards awards;

    @Autowired
    Register register;

    @Autowired
    OpenTasks tasks;

    @Autowired
    EngineSteps engine;

    @Autowired
    HouseClock clock;

    PersonId holder;
    PersonId coordinator;
    Award award;
    String page;

    @BeforeEach
    void anOpenRenewal() {
        holder = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        award = testRenewals.open(holder, TestRenewals.PROGRAM);
        page = "/renewals/" + award.id();
    }

    @Test
    void runsFromTheFormToTheNextTerm() throws Exception {
        page("/credentials/" + award.id(), holder).andExpect(content().string(containsString(page)));
        page(page, holder)
                .andExpect(content().string(containsString("At least 30 hours of training")))
                .andExpect(content().string(containsString("Go to your home page")));
        String file = task("userTask_fileRenewal");
        page(file, holder).andExpect(content().string(containsString(award.number())));
        send(file, holder, answers("12", "word ".repeat(120)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        content().string(containsString("You list 12 hours of training. At least 30 are asked for.")))
                .andExpect(content().string(containsString("value=\"Inclusive settings\"")));
        send(file, holder, answers("30.1", "word ".repeat(120))).andExpect(status().isUnprocessableContent());
        send(file, holder, answers("30.25", "word ".repeat(120))).andExpect(redirectedUrl(page));

        String decide = task("userTask_decideRenewal");
        page(decide, coordinator).andExpect(content().string(containsString("30.25 hours of training are listed")));
        send(decide, coordinator, List.of("result", "NOT_MET"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say what is missing")));
        send(decide, coordinator, List.of("result", "NOT_MET", "missing", "The date of the training."))
                .andExpect(status().is3xxRedirection());
        page(page, holder).andExpect(content().string(containsString("The date of the training.")));

        String complete = task("userTask_completeRenewal");
        page(complete, holder)
                .andExpect(content().string(containsString("The date of the training.")))
                .andExpect(content().string(containsString("value=\"Inclusive settings\"")));
        send(complete, holder, answers("31", "word ".repeat(120))).andExpect(redirectedUrl(page));
        send(task("userTask_decideRenewal"), coordinator, List.of("result", "MET"))
                .andExpect(status().is3xxRedirection());
        engine.runJobs(award.id());
        Award next = awards.about(award.id()).orElseThrow();
        page(page, holder).andExpect(content().string(containsString(next.number())));
        page("/credentials/" + next.id(), holder);
    }

    @Test
    void whoeverChecksTheOldNumberLearnsOfTheNextAndNotWhoseItIs() throws Exception {
        register.show(award.id(), holder, Shown.NUMBER);
        testRenewals.file(award.id(), holder, testRenewals.enough());
        testRenewals.decide(award.id(), coordinator, true, "");
        Award next = awards.about(award.id()).orElseThrow();
        String name = directory.get(holder).legalName();
        web.perform(get("/verify").param("number", award.number()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("held under the number " + next.number())))
                .andExpect(content().string(not(containsString(name))))
                .andExpect(content().string(not(containsString("/credentials/" + next.id()))));
        register.show(next.id(), holder, Shown.NOTHING);
        web.perform(get("/verify").param("number", award.number()))
                .andExpect(content().string(not(containsString(next.number()))));
        page("/credentials/" + award.id(), holder).andExpect(content().string(containsString(next.number())));
    }

    @Test
    void isSeenByItsHolderAndStaffOnly() throws Exception {
        for (PersonId reader : List.of(holder, coordinator, people.with(Role.AUDITOR))) {
            page(page, reader);
        }
        for (PersonId stranger : List.of(
                people.with(Role.PARTICIPANT),
                people.with(Role.FACILITATOR),
                people.with(Role.REVIEWER),
                people.with(Role.REVIEW_TEAM))) {
            web.perform(get(page).with(signedIn(stranger))).andExpect(status().isNotFound());
            web.perform(get(task("userTask_fileRenewal")).with(signedIn(stranger)))
                    .andExpect(status().isNotFound());
        }
        web.perform(get("/renewals/nonsense").with(signedIn(holder))).andExpect(status().isNotFound());
        web.perform(get("/renewals/" + UUID.randomUUID()).with(signedIn(coordinator)))
                .andExpect(status().isNotFound());
        web.perform(get(page)).andExpect(status().is3xxRedirection());
    }

    @Test
    void isNotThereBeforeItOpens() throws Exception {
        Award later = testRenewals.award(holder, TestRenewals.PROGRAM);
        web.perform(get("/renewals/" + later.id()).with(signedIn(holder))).andExpect(status().isNotFound());
        page("/credentials/" + later.id(), holder)
                .andExpect(content().string(not(containsString("/renewals/" + later.id()))));
    }

    private List<String> answers(String hours, String reflection) {
        LocalDate today = clock.today();
        return List.of(
                "roleNow",
                "Owner of a family child care",
                "trainings.row",
                "0",
                "trainings.0.title",
                "Inclusive settings",
                "trainings.0.completed.month",
                String.valueOf(today.getMonthValue()),
                "trainings.0.completed.day",
                String.valueOf(today.getDayOfMonth()),
                "trainings.0.completed.year",
                String.valueOf(today.getYear()),
                "trainings.0.hours",
                hours,
                "reflection",
                reflection,
                "signature",
                "Jo Doe");
    }

    private String task(String step) {
        List<OpenTask> open = tasks.ofCase(award.caseId()).stream()
                .filter(task -> task.step().equals(step))
                .toList();
        assertThat(open).as(step).hasSize(1);
        return "/tasks/" + open.get(0).ref();
    }

    private ResultActions page(String address, PersonId reader) throws Exception {
        return web.perform(get(address).with(signedIn(reader)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions send(String address, PersonId by, List<String> fields) throws Exception {
        List<String> all = new ArrayList<>(List.of("_do", "send"));
        all.addAll(fields);
        MockHttpServletRequestBuilder click = post(address).with(csrf()).with(signedIn(by));
        for (int i = 0; i < all.size(); i += 2) {
            click.param(all.get(i), all.get(i + 1));
        }
        return web.perform(click);
    }
}
