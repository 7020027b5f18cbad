package org.credentialpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.cohort.EligibilityChecks;
import org.credentialpath.cohort.PlannedMeeting;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.cohort.RuleResult;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.demo.TimeMachine;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.meeting.GrowthHours;
import org.credentialpath.meeting.NextMeeting;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestBrowser;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.CohortPlan;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.program.FeePlan;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.program.ReviewPlan;
import org.credentialpath.program.VisitPlan;
import org.credentialpath.record.RecordVerifier;
import org.credentialpath.review.SessionDays;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.Money;
import org.credentialpath.shared.PersonId;
import org.credentialpath.shared.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Five Maine Credentials side by side through one year, over HTTP, from the invitation to the register, on the same
 * models and with the numbers that are published. The sixth, Infant Toddler, is walked in the browser.
 */
@SpringBootTest(properties = {"credentialpath.demo=true", "spring.application.name=maine-credentials"})
@AutoConfigureMockMvc
@DirtiesContext
class MaineCredentialsWebTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern CODE = Pattern.compile("/survey/([A-Z0-9-]{23})");

    /**
     * What differs from program to program.
     *
     * @param trainings training and hours in turn, as the candidate states them
     * @param answers to the questions only this program asks
     * @param lookedAt the rules that are left to a coordinator, because what they ask is not published
     * @param competencies how many there are
     */
    private record Told(
            String program,
            String name,
            VisitPlan.What visit,
            List<String> trainings,
            List<String> answers,
            Set<String> lookedAt,
            int competencies,
            String number) {}

    private static final List<Told> PROGRAMS = List.of(
            new Told(
                    "mrtq-youth-development",
                    "Maine Youth Development Credential",
                    VisitPlan.What.OBSERVATION,
                    List.of(
                            "school-age",
                            "30",
                            "portfolio",
                            "9",
                            "inclusive",
                            "30",
                            "links",
                            "45",
                            "health",
                            "18",
                            "families",
                            "30"),
                    List.of("recentHours", "360"),
                    Set.of(),
                    10,
                    "MYDC-"),
            new Told(
                    "mrtq-director",
                    "Maine Director Credential",
                    VisitPlan.What.INTERVIEW,
                    List.of("administration", "12"),
                    List.of("collegeCredits", "9", "earlyChildhoodExperience", "true"),
                    Set.of(),
                    6,
                    "MDC-"),
            new Told(
                    "mrtq-inclusion",
                    "Maine Inclusion Credential",
                    VisitPlan.What.OBSERVATION,
                    List.of("other", "30"),
                    List.of(),
                    Set.of("trainings"),
                    7,
                    "MINC-"),
            new Told(
                    "mrtq-technical-assistance",
                    "Maine Technical Assistance Credential",
                    VisitPlan.What.INTERVIEW,
                    List.of("other", "30"),
                    List.of(),
                    Set.of("trainings"),
                    5,
                    "MTAC-"),
            new Told(
                    "mrtq-family-child-care",
                    "Maine Family Child Care Credential",
                    VisitPlan.What.OBSERVATION,
                    List.of("other", "30"),
                    List.of(),
                    Set.of("education-and-training"),
                    9,
                    "MFCC-"));

    /** One candidate of a program, and their cohort. */
    private record Walk(
            Told told, Packet packet, PersonId candidate, PersonId facilitator, CohortId cohort, CaseId id) {}

    @Autowired
    Clicks clicks;

    @Autowired
    CohortSteps cohorts;

    @Autowired
    CredentialSteps credentials;

    @Autowired
    TimeMachine machine;

    @Autowired
    HouseClock clock;

    @Autowired
    Programs programs;

    @Autowired
    Registry registry;

    @Autowired
    TestPeople people;

    @Autowired
    TestRequests requests;

    @Autowired
    EligibilityChecks checks;

    @Autowired
    CohortCatalog catalog;

    @Autowired
    OpenTasks tasks;

    @Autowired
    NextMeeting next;

    @Autowired
    GrowthHours hours;

    @Autowired
    Cases cases;

    @Autowired
    SessionDays sessions;

    @Autowired
    Awards awards;

    @Autowired
    EngineSteps engine;

    @Autowired
    RecordVerifier verifier;

    final List<Walk> walks = new ArrayList<>();
    PersonId coordinator;

    @BeforeEach
    void aCoordinator() {
        coordinator = people.with(Role.COORDINATOR);
    }

    @Test
    void runFromTheInvitationToTheRegister() throws Exception {
        for (Told told : PROGRAMS) {
            assertNumbers(told, programs.get(told.program()).current());
            walks.add(invited(told, programs.get(told.program()).current()));
        }
        for (Walk walk : walks) {
            enrolls(walk);
        }
        cohortsRunThoughTheyAreSmall();
        meetSixTimes();
        for (Walk walk : walks) {
            applies(walk);
            isReviewed(walk);
        }
        areVisited();
        familiesAnswerLate(of("mrtq-family-child-care"));
        areDecided();
        travelTo(clock.instant().plus(Duration.ofDays(1)));
        assertFamiliesCount(of("mrtq-family-child-care"));
        for (Walk walk : walks) {
            standsInTheRegister(walk);
        }
        assertThat(verifier.verifyAll().broken()).isEmpty();
    }

    /** What is published for all of them, and what of it for one. */
    private static void assertNumbers(Told told, Packet packet) {
        CohortPlan cohort = packet.cohort();
        assertThat(packet.name()).isEqualTo(told.name());
        assertThat(packet.eligibility().registry()).containsExactly(Registry.Membership.ACTIVE);
        assertThat(packet.eligibility().lookBack()).isEqualTo(Term.of("10 years"));
        assertThat(List.of(cohort.min(), cohort.max())).as("members").containsExactly(6, 12);
        assertThat(cohort.startMonths()).containsExactly(Month.OCTOBER, Month.APRIL);
        assertThat(cohort.meetings()).hasSize(6).allMatch(meeting -> meeting.minutes() <= 120);
        assertThat(packet.competencies()).hasSize(told.competencies());
        assertThat(packet.visit().kind()).isEqualTo(told.visit());
        assertThat(sessions(packet).months()).containsExactly(Month.JANUARY, Month.APRIL, Month.JULY, Month.OCTOBER);
        switch (told.program()) {
            case "mrtq-youth-development" -> assertThat(hoursAsked(packet)).containsExactly(30, 9, 30, 45, 18, 30);
            case "mrtq-director" -> assertThat(hoursAsked(packet)).containsExactly(150);
            default -> assertThat(hoursAsked(packet)).isEmpty();
        }
        assertFamilyChildCareOnly(packet, told.program().equals("mrtq-family-child-care"));
    }

    private static void assertFamilyChildCareOnly(Packet packet, boolean is) {
        assertThat(packet.hasFee()).isEqualTo(is);
        assertThat(packet.award().validity()).isEqualTo(is ? Term.of("3 years") : null);
        if (is) {
            assertThat(packet.fee().amount()).isEqualTo(Money.dollars(25));
            assertThat(packet.fee().due()).isEqualTo(FeePlan.Due.APPLICATION);
            assertThat(packet.survey().returnRate()).isEqualTo(75);
            assertThat(packet.survey().positiveRate()).isEqualTo(80);
        } else if (packet.hasSurvey()) {
            assertThat(packet.survey().returnRate()).isNull();
            assertThat(packet.survey().positiveRate()).isNull();
        }
    }

    private static List<Integer> hoursAsked(Packet packet) {
        return packet.eligibility().trainings().stream()
                .map(each -> each.hours().toNumber().intValueExact())
                .toList();
    }

    private Walk invited(Told told, Packet packet) throws Exception {
        PersonId candidate = people.with(Role.PARTICIPANT);
        PersonId facilitator = people.with(Role.FACILITATOR);
        registry.tell(candidate, Registry.Membership.ACTIVE);
        LocalDate start = cohorts.start(packet);
        List<PlannedMeeting> meetings = cohorts.proposed(packet, start);
        assertThat(meetings).hasSize(6);
        for (int i = 1; i < 6; i++) {
            assertThat(ChronoUnit.WEEKS.between(
                            meetings.get(i - 1).begins(), meetings.get(i).begins()))
                    .as("weeks from meeting %s to the next", i)
                    .isBetween(3L, 6L);
        }
        CohortId cohort = cohorts.setUp(packet, start, facilitator, coordinator, 6, 12);
        CaseId id = cohorts.invited(told.program(), candidate, coordinator);
        return new Walk(told, packet, candidate, facilitator, cohort, id);
    }

    private void enrolls(Walk walk) throws Exception {
        clicks.fill(clicks.task(walk.id(), "userTask_requestPlace"), walk.candidate(), request(walk));
        assertThat(checks.latest(walk.id()).stream()
                        .filter(each -> each.result() != Answer.MET)
                        .map(RuleResult::rule))
                .as("what a person looks at for %s", walk.told().program())
                .containsExactlyInAnyOrderElementsOf(walk.told().lookedAt());
        cohorts.eligible(walk.id(), coordinator);
        clicks.page(clicks.task(walk.id(), "userTask_signAgreement"), walk.candidate())
                .andExpect(content().string(containsString("does not guarantee")));
        cohorts.signs(walk.id(), walk.candidate(), walk.packet());
        assertThat(requests.get(walk.id()).state()).isEqualTo(RequestState.ENROLLED);
    }

    private List<String> request(Walk walk) {
        List<String> fields =
                new ArrayList<>(List.of("_do", "send", "preferredName", "Mara", "legalName", "Mara Pine"));
        fields.addAll(List.of("language", "en", "role", "teacher", "experienceHours", "4000"));
        fields.addAll(List.of("education", "high-school", "readyForPortfolio", "yes", "noGuarantee", "true"));
        fields.addAll(List.of(
                "preferredStart", cohorts.start(walk.packet()).toString().substring(0, 7)));
        fields.addAll(walk.told().answers());
        List<String> trainings = walk.told().trainings();
        for (int i = 0; i < trainings.size() / 2; i++) {
            String row = "trainings." + i + ".";
            fields.addAll(List.of("trainings.row", String.valueOf(i), row + "training", trainings.get(2 * i)));
            fields.addAll(List.of(row + "title", "What I learned", row + "hours", trainings.get(2 * i + 1)));
            fields.addAll(List.of(row + "completed.month", "5", row + "completed.day", "1"));
            fields.addAll(List.of(row + "completed.year", "2025", row + "inRegistry", "true"));
        }
        return fields;
    }

    /** With one member where six are wanted, a coordinator lets each run. */
    private void cohortsRunThoughTheyAreSmall() throws Exception {
        travelTo(first().minus(Duration.ofDays(20)));
        for (Walk walk : walks) {
            var filter = TaskFilter.any()
                    .openTo(Set.of("coordinator"))
                    .about(TaskFilter.About.cohort(walk.cohort()))
                    .later();
            String task = "/tasks/" + tasks.find(filter).tasks().get(0).ref();
            clicks.fill(task, coordinator, "_do", "send", "decision", "RUN", "reason", "We wait for nobody");
        }
    }

    private Instant first() {
        return walks.stream()
                .map(walk -> catalog.get(walk.cohort()).firstMeeting())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void meetSixTimes() throws Exception {
        for (int number = 1; number <= 6; number++) {
            travelTo(next.current(walks.get(0).cohort()).orElseThrow().ends().plus(Duration.ofMinutes(30)));
            for (Walk walk : walks) {
                cohorts.recorded(walk.cohort(), number, walk.id(), walk.facilitator(), "PRESENT", 120);
            }
            if (number == 1) {
                familiesAreAskedLater(of("mrtq-family-child-care"));
            }
            if (number == 5) {
                familiesAreAsked(of("mrtq-youth-development"), 3, 3, 0);
                familiesAreAsked(of("mrtq-family-child-care"), 8, 3, 2);
            }
        }
        for (Walk walk : walks) {
            assertThat(hours.total(walk.id())).as(walk.told().program()).isEqualTo(Hours.of(12));
        }
    }

    private void familiesAreAskedLater(Walk walk) throws Exception {
        List<String> fields = List.of("families", "8", "links", "5", "everybody", "true");
        clicks.send("/cases/" + walk.id() + "/families", walk.candidate(), fields)
                .andExpect(status().isUnprocessableContent());
    }

    /** So many families get a survey, five of them at most by link; so many answer by link and so many on paper. */
    private void familiesAreAsked(Walk walk, int families, int byLink, int onPaper) throws Exception {
        String page = "/cases/" + walk.id() + "/families";
        int links = Math.min(families, 5);
        List<String> fields = List.of("families", "" + families, "links", "" + links, "everybody", "true");
        var sent = clicks.send(page, walk.candidate(), fields)
                .andExpect(redirectedUrl(page + "/slips"))
                .andReturn();
        String slips = clicks.web()
                .perform(get(page + "/slips")
                        .with(signedIn(walk.candidate()))
                        .cookie(sent.getResponse().getCookies()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> codes = CODE.matcher(slips)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(codes).hasSize(links);
        for (String code : codes.subList(0, byLink)) {
            TestBrowser phone = new TestBrowser(clicks.web());
            phone.open("/survey/" + code);
            var answered = phone.send("/survey/" + code, answers(walk.packet(), "5"));
            assertThat(answered.getResponse().getRedirectedUrl()).startsWith("/survey/thanks");
        }
        for (int i = 0; i < onPaper; i++) {
            entersASheet(walk);
        }
    }

    private void entersASheet(Walk walk) throws Exception {
        List<String> sheet = new ArrayList<>(List.of("batch", "B-1"));
        sheet.addAll(List.of(answers(walk.packet(), "4")));
        clicks.send("/cases/" + walk.id() + "/families/paper", coordinator, sheet)
                .andExpect(status().is3xxRedirection());
    }

    private static String[] answers(Packet packet, String mark) {
        List<String> fields = new ArrayList<>(List.of("language", "en"));
        packet.survey().items().forEach(item -> fields.addAll(List.of("item-" + item.id(), mark)));
        return fields.toArray(String[]::new);
    }

    private void applies(Walk walk) throws Exception {
        credentials.builds(walk.id(), walk.candidate(), walk.packet());
        if (walk.packet().hasFee()) {
            clicks.page("/portfolio/" + walk.id() + "/apply", walk.candidate())
                    .andExpect(content().string(containsString("Pay the fee of $25.00")));
            String fee = "/cases/" + walk.id() + "/fee";
            List<String> payment = List.of(
                    "amount",
                    "25.00",
                    "means",
                    "CHECK",
                    "receipt",
                    "1042",
                    "on",
                    clock.today().toString());
            clicks.lead(fee, fee + "/payment", coordinator, payment);
            clicks.page(fee, walk.candidate()).andExpect(content().string(containsString("Nothing is owed")));
        }
        credentials.applies(walk.id(), walk.candidate());
        credentials.complete(walk.id(), coordinator);
        assertThat(cases.get(walk.id()).status()).isEqualTo(Case.Status.IN_REVIEW);
    }

    private void isReviewed(Walk walk) throws Exception {
        credentials.reviewed(walk.id(), coordinator, walk.packet());
        credentials.visitPlanned(walk.id(), walk.candidate(), coordinator);
    }

    private void areVisited() throws Exception {
        Instant last = Instant.MIN;
        for (Walk walk : walks) {
            Instant day = credentials.visitDay(walk.id());
            last = day.isAfter(last) ? day : last;
        }
        travelTo(last.plus(Duration.ofHours(3)));
        for (Walk walk : walks) {
            credentials.visited(walk.id(), walk.packet());
        }
    }

    /** Five of eight are too few when the collection ends; with the sixth, three quarters have come back. */
    private void familiesAnswerLate(Walk walk) throws Exception {
        String page = "/cases/" + walk.id() + "/families";
        clicks.page(page, walk.candidate())
                .andExpect(content().string(containsString("5 of 8 surveys came back, 62 percent")));
        entersASheet(walk);
    }

    private void assertFamiliesCount(Walk walk) throws Exception {
        assertThat(engine.passed(walk.id().value())).contains("sendTask_tellExtended");
        clicks.page("/cases/" + walk.id() + "/families", walk.candidate())
                .andExpect(content().string(containsString("75 percent came back")))
                .andExpect(content().string(containsString("100 percent of the answers are good ones")));
    }

    private void areDecided() throws Exception {
        List<Walk> open = new ArrayList<>(walks);
        while (!open.isEmpty()) {
            Walk walk = open.stream()
                    .min(Comparator.comparing((Walk each) -> sessions.begins(each.id())))
                    .orElseThrow();
            Instant session = sessions.begins(walk.id()).plus(Duration.ofHours(9));
            if (session.isAfter(clock.instant())) {
                travelTo(session);
            }
            credentials.awarded(walk.id(), walk.packet());
            open.remove(walk);
        }
    }

    private void standsInTheRegister(Walk walk) throws Exception {
        assertThat(cases.get(walk.id()).status()).isEqualTo(Case.Status.AWARDED);
        Award award = awards.ofCase(walk.id()).orElseThrow();
        assertThat(award.number())
                .isEqualTo(walk.told().number() + award.awardedOn().getYear() + "-0001");
        assertThat(award.expiresOn())
                .isEqualTo(walk.packet().hasFee() ? award.awardedOn().plusYears(3) : null);
        clicks.web()
                .perform(get("/verify").param("number", award.number()))
                .andExpect(content().string(containsString(walk.told().name())))
                .andExpect(content().string(containsString("stands in our register and is valid")));
        byte[] certificate = clicks.page("/credentials/" + award.id() + "/certificate", walk.candidate())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(certificate, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private static ReviewPlan.Sessions sessions(Packet packet) {
        return Objects.requireNonNull(packet.review().sessions());
    }

    private Walk of(String program) {
        return walks.stream()
                .filter(walk -> walk.told().program().equals(program))
                .findFirst()
                .orElseThrow();
    }

    private void travelTo(Instant moment) {
        assertThat(machine.travelTo(moment, PATIENCE))
                .as("arrived at %s", moment)
                .isTrue();
    }
}
