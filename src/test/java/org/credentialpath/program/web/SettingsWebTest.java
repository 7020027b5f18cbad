package org.credentialpath.program.web;

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

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.ClosureCalendar;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The settings: read by staff, changed by administrators. */
@SpringBootTest
@AutoConfigureMockMvc
class SettingsWebTest {

    private static final String NEW = "/settings/closure-days/new";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    ClosureCalendar closures;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    PersonId admin;
    PersonId coordinator;
    LocalDate wednesday;

    @BeforeEach
    void staff() {
        jdbc.sql("DELETE FROM closure_day").update();
        admin = people.with(Role.ADMIN);
        coordinator = people.with(Role.COORDINATOR);
        // The second Wednesday of a September is never a holiday.
        wednesday = LocalDate.of(clock.today().getYear() + 1, 9, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.WEDNESDAY));
    }

    @Test
    void showsProgramsAndHolidays() throws Exception {
        assertThat(page("/settings", coordinator))
                .contains("Maine Infant Toddler Credential", "Maine Director Credential")
                .contains("Indigenous Peoples&#39; Day", "Patriots&#39; Day", "Juneteenth")
                .doesNotContain("Add a closure day", "??");
    }

    @Test
    void saysOfEachValueWhereItComesFrom() throws Exception {
        assertThat(page("/settings/programs/mrtq-infant-toddler", coordinator))
                .contains(
                        "Decide eligibility",
                        "10 business days",
                        "3 business days before",
                        "1 business day after",
                        "to coordinators")
                .contains("Default, to be confirmed by the program owner")
                .contains("Cohort: start months", "october, april", "MRTQ PDN credential cohort FAQs", "Published")
                .doesNotContain("??");
    }

    @Test
    void knowsNoOtherProgram() throws Exception {
        mvc.perform(get("/settings/programs/nothing").with(signedIn(coordinator)))
                .andExpect(status().isNotFound());
    }

    @Test
    void anAdministratorAddsAndRemovesAClosureDay() throws Exception {
        add(wednesday.toString(), "Staff <day>").andExpect(redirectedUrl("/settings"));

        assertThat(calendar.isBusinessDay(wednesday)).isFalse();
        assertThat(page("/settings", admin)).contains("Staff &lt;day&gt;");

        mvc.perform(post("/settings/closure-days/remove")
                        .param("day", wednesday.toString())
                        .with(signedIn(admin))
                        .with(csrf()))
                .andExpect(redirectedUrl("/settings"));
        assertThat(calendar.isBusinessDay(wednesday)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Storm, 'Enter the day'",
        "tomorrow, Storm, 'Enter the day'",
        "2020-01-02, Storm, 'not over yet'",
        "NEXT, '  ', 'Enter a reason'"
    })
    void refusesWhatIsNoClosureDay(String day, String reason, String message) throws Exception {
        String typed = day.equals("NEXT") ? wednesday.toString() : day;

        String answer = add(typed, reason)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer).contains(message, "There is a problem", "value=\"" + typed + "\"");
        assertThat(closures.closureDays()).isEmpty();
    }

    @Test
    void refusesADayThatIsClosedAlready() throws Exception {
        add(wednesday.toString(), "Storm");

        add(wednesday.toString(), "Storm").andExpect(status().isUnprocessableContent());
    }

    @Test
    void anAdministratorReadsTheFilesAgain() throws Exception {
        mvc.perform(post("/settings/files").with(signedIn(admin)).with(csrf())).andExpect(redirectedUrl("/settings"));
    }

    @Test
    void auditorsReadThem() throws Exception {
        PersonId auditor = people.with(Role.AUDITOR);
        mvc.perform(get("/settings").with(signedIn(auditor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(NEW))));
        mvc.perform(get("/settings/programs/mrtq-director").with(signedIn(auditor)))
                .andExpect(status().isOk());
        mvc.perform(get(NEW).with(signedIn(auditor))).andExpect(status().isForbidden());
    }

    @Test
    void onlyAdministratorsChangeAnything() throws Exception {
        mvc.perform(get(NEW).with(signedIn(coordinator))).andExpect(status().isForbidden());
        mvc.perform(post("/settings/files").with(signedIn(coordinator)).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void participantsDoNotSeeThem() throws Exception {
        mvc.perform(get("/settings").with(signedIn(people.with(Role.PARTICIPANT))))
                .andExpect(status().isForbidden());
    }

    private ResultActions add(String day, String reason) throws Exception {
        return mvc.perform(post(NEW)
                .param("day", day)
                .param("reason", reason)
                .with(signedIn(admin))
                .with(csrf()));
    }

    private String page(String address, PersonId reader) throws Exception {
        return mvc.perform(get(address).with(signedIn(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
