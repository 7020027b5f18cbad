package org.credentialpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.PlannedMeeting;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.meeting.GrowthHours;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.NextMeeting;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.review.Decision;
import org.credentialpath.review.SessionDays;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.ResultActions;

/**
 * A program that stands in a folder of its own, {@code src/test/programs}, with a form and a notice of its own, runs from
 * the invitation to its award. No class, no model and no built-in file knows of it.
 */
@SpringBootTest(properties = "credentialpath.programs.location=src/test/programs")
@AutoConfigureMockMvc
@DirtiesContext
class AnotherProgramWebTest {

    private static final String PROGRAM = "harbor-guide";
    private static final Set<String> NOTHING = Set.of();

    @Autowired
    Clicks clicks;

    @Autowired
    CohortSteps cohorts;

    @Autowired
    Programs programs;

    @Autowired
    Cases cases;

    @Autowired
    NextMeeting next;

    @Autowired
    GrowthHours hours;

    @Autowired
    SessionDays sessions;

    @Autowired
    Awards awards;

    @Autowired
    HouseClock clock;

    @Autowired
    EngineSteps engine;

    @Autowired
    TestPeople testPeople;

    @Autowired
    TestRequests requests;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestReviews reviews;

    @Autowired
    JdbcClient jdbc;

    PersonId coordinator;
    PersonId facilitator;
    PersonId guide;
    Packet packet;
    LocalDate start;
    CaseId id;
    CohortId cohort;

    @BeforeEach
    void people() {
        coordinator = testPeople.with(Role.COORDINATOR);
        facilitator = testPeople.with(Role.FACILITATOR);
        guide = testPeople.with(Role.PARTICIPANT);
        packet = programs.get(PROGRAM).current();
        start = cohorts.start(packet).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
        id = CaseId.random();
        cohort = CohortId.random();
    }

    @Test
    void runsFromTheInvitationToTheAward() throws Exception {
        standsAmongTheFiles();
        isInvited();
        asksForAPlaceInAFormOfTheProgram();
        cohortOfTenWeeksIsSetUp();
        isEligibleAndPromises();
        meetsTenTimes();
        isReviewedOnceAndDecidedAtOnce();
        isAwardedForAYear();
    }

    private void standsAmongTheFiles() throws Exception {
        page("/settings/programs", testPeople.with(Role.OWNER))
                .andExpect(content().string(containsString("harbor-guide.yaml")))
                .andExpect(content().string(containsString("The folder of added programs")));
        page("/settings/programs/" + PROGRAM, coordinator)
                .andExpect(content().string(containsString("The guides&#39; handbook, page 12")));
    }

    private void isInvited() throws Exception {
        id = cohorts.invited(PROGRAM, guide, coordinator);
    }

    private void asksForAPlaceInAFormOfTheProgram() throws Exception {
        String task = clicks.task(id, "userTask_requestPlace");
        page(task, guide)
                .andExpect(content().string(containsString("How many hours have you spent on the water?")))
                .andExpect(content().string(containsString("Casco Harbor Guides")));
        clicks.send(task, guide, "_do", "send", "safetyCourse", "true").andExpect(status().isUnprocessableContent());
        clicks.send(
                        task,
                        guide,
                        "_do",
                        "send",
                        "boatingHours",
                        "55",
                        "safetyCourse",
                        "true",
                        "favorite",
                        "The old wharf, for its herons.",
                        "preferredStart",
                        start.toString().substring(0, 7))
                .andExpect(redirectedUrl("/requests/" + id));
        page("/requests/" + id, guide).andExpect(content().string(containsString("The old wharf, for its herons.")));
    }

    private void cohortOfTenWeeksIsSetUp() throws Exception {
        List<PlannedMeeting> meetings = cohorts.proposed(packet, start);
        assertThat(meetings).hasSize(10).allMatch(meeting -> meeting.length().toMinutes() == 90);
        for (int i = 1; i < 10; i++) {
            assertThat(ChronoUnit.DAYS.between(
                            meetings.get(i - 1).begins(), meetings.get(i).begins()))
                    .isIn(7L, 14L);
        }
        cohort = cohorts.setUp(packet, start, facilitator, coordinator, 1, 5);
    }

    private void isEligibleAndPromises() throws Exception {
        cohorts.eligible(id, coordinator);
        page(clicks.task(id, "userTask_signAgreement"), guide)
                .andExpect(content().string(containsString("I cancel a walk when the weather is not safe.")));
        cohorts.signs(id, guide, packet);
        assertThat(requests.get(id).state()).isEqualTo(RequestState.ENROLLED);
        assertThat(subjects()).anyMatch(subject -> subject.startsWith("Welcome aboard: we meet on "));
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.OPEN);
    }

    private void meetsTenTimes() throws Exception {
        engine.fireTimer(cohort.value(), "timerEvent_formationDay");
        for (int number = 1; number <= 10; number++) {
            engine.runJobs(cohort.value());
            Meeting meeting = next.current(cohort).orElseThrow();
            assertThat(meeting.number()).isEqualTo(number);
            engine.fireTimer(meeting.id().value(), "timerEvent_reminderDay");
            engine.fireTimer(meeting.id().value(), "timerEvent_reminderDay");
            engine.fireTimer(meeting.id().value(), "timerEvent_meetingOver");
            cohorts.recorded(cohort, number, id, facilitator, number == 8 ? "PARTIAL" : "PRESENT", 60);
        }
        engine.runJobs(cohort.value());
        engine.assertEndedAt(cohort.value(), "endEvent_cohortClosed");
        // Nine times an hour and a half, and the hour of the eighth evening, which the program credits.
        assertThat(hours.total(id)).isEqualTo(Hours.of(new BigDecimal("14.5")));
    }

    private void isReviewedOnceAndDecidedAtOnce() throws Exception {
        portfolios.submitComplete(id, guide, coordinator);
        reviews.reviewed(id, Set.of("stories-are-true"));
        assertThat(sessions.day(id)).isEmpty();
        reviews.decided(id, Decision.Outcome.RESUBMIT);
        page("/cases/" + id + "/result", guide)
                .andExpect(content().string(containsString("The stories are true")))
                .andExpect(content().string(containsString(TestReviews.FEEDBACK)));
        portfolios.resubmitComplete(id, guide, coordinator);
        reviews.reviewed(id, NOTHING);
        reviews.decided(id, Decision.Outcome.AWARD);
        engine.runJobs(id.value());
        assertThat(engine.passed(id.value()))
                .contains("endEvent_awardDelivered")
                .doesNotContain("userTask_meetCoach");
    }

    private void isAwardedForAYear() throws Exception {
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
        Award award = awards.ofCase(id).orElseThrow();
        assertThat(award.number()).isEqualTo("HG-" + award.awardedOn().getYear() + "-0001");
        assertThat(award.expiresOn()).isEqualTo(award.awardedOn().plusYears(1));
        page("/credentials", guide).andExpect(content().string(containsString("Harbor Guide")));
        byte[] certificate = page("/credentials/" + award.id() + "/certificate", guide)
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(certificate, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private List<String> subjects() {
        return jdbc.sql("SELECT subject FROM outbox_mail WHERE receiver = ?")
                .param(guide.value())
                .query(String.class)
                .list();
    }

    private ResultActions page(String address, PersonId reader) throws Exception {
        return clicks.page(address, reader);
    }
}
