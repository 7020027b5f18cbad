package org.credentialpath.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.cases.TestCases;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.TestTasks;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What each view shows and counts, and what each row says, by the example of observers wanted for three of a cohort. */
@SpringBootTest
@AutoConfigureMockMvc
class TaskQueuesWebTest {

    private static final Pattern ROW = Pattern.compile("data-task=\"([^\"]+)\"");
    private static final Pattern COUNT =
            Pattern.compile("href=\"/tasks\\?view=(\\w+)[^\"]*\"[^>]*>[^<]*<span class=\"cp-count\">(\\d+)</span>");

    @Autowired
    MockMvc web;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TestCases cases;

    @Autowired
    TestTasks testTasks;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestPeople people;

    @Autowired
    People names;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HouseClock clock;

    PersonId coordinator;
    PersonId facilitator;
    CohortId cohort;
    final List<CaseId> files = new ArrayList<>();
    final List<TaskRef> wanted = new ArrayList<>();
    final List<TaskRef> theirs = new ArrayList<>();

    @BeforeEach
    void threeWaitForAnObserver() {
        coordinator = people.with(Role.COORDINATOR);
        facilitator = people.with(Role.FACILITATOR);
        cohort = cohorts.ledBy(facilitator);
        for (int i = 0; i < 3; i++) {
            PersonId member = people.with(Role.PARTICIPANT);
            CaseId id = cases.opened(member, cohort);
            files.add(id);
            testTasks.visitWanted(id, member);
            tasks.ofCase(id).forEach(task -> (task.waitsForItsPerson() ? theirs : wanted).add(task.ref()));
        }
        assertThat(wanted).hasSize(3);
    }

    // The first is the coordinator's and late, the second idle, the third put off.
    private void oneOfEach() {
        TestPeople.as(coordinator, () -> {
            tasks.claim(wanted.get(0), coordinator);
            tasks.followUp(wanted.get(2), clock.instant().plus(Duration.ofDays(9)));
            return true;
        });
        jdbc.sql("UPDATE open_task SET due = ? WHERE ref = ?")
                .params(
                        Timestamp.from(clock.instant().minus(Duration.ofDays(1))),
                        wanted.get(0).value())
                .update();
        jdbc.sql("UPDATE open_task SET changed = ? WHERE ref = ?")
                .params(
                        Timestamp.from(clock.instant().minus(Duration.ofDays(31))),
                        wanted.get(1).value())
                .update();
    }

    @Test
    void eachViewShowsItsTasksAndItsTabCountsThem() throws Exception {
        oneOfEach();
        Map<String, List<TaskRef>> expected = new TreeMap<>(Map.of(
                "mine", List.of(wanted.get(0)),
                "groups", List.of(wanted.get(0), wanted.get(1)),
                "free", List.of(wanted.get(1)),
                "overdue", List.of(wanted.get(0)),
                "idle", List.of(wanted.get(1)),
                "waiting", theirs,
                "later", wanted));
        List<TaskRef> all = new ArrayList<>(wanted);
        all.addAll(theirs);
        expected.put("all", all);
        for (Map.Entry<String, List<TaskRef>> each : expected.entrySet()) {
            String page = page(coordinator, "view=" + each.getKey() + "&cohort=" + cohort);
            assertThat(rows(page)).as(each.getKey()).containsExactlyInAnyOrderElementsOf(each.getValue());
            assertThat(counts(page)).as(each.getKey()).isEqualTo(sizes(expected));
            String searched = page(coordinator, "text=test&view=" + each.getKey() + "&cohort=" + cohort);
            assertThat(rows(searched)).containsExactlyInAnyOrderElementsOf(each.getValue());
            assertThat(counts(searched))
                    .isEqualTo(Map.of(each.getKey(), each.getValue().size()));
        }
    }

    @Test
    void tabsCountWhatTheViewsOfAFacilitatorShow() throws Exception {
        oneOfEach();
        for (String narrowed : List.of(
                "",
                "&kind=userTask_assignObserver",
                "&program=" + cases.packet().program())) {
            Map<String, Integer> counts = counts(page(facilitator, "view=mine" + narrowed));
            assertThat(counts.keySet()).contains("mine", "waiting", "idle").doesNotContain("all");
            for (Map.Entry<String, Integer> each : counts.entrySet()) {
                assertThat(rows(page(facilitator, "view=" + each.getKey() + narrowed)))
                        .as(each.getKey() + narrowed)
                        .hasSize(each.getValue());
            }
        }
        assertThat(rows(page(facilitator, "view=waiting"))).containsExactlyInAnyOrderElementsOf(theirs);
    }

    @Test
    void oneCaseIsAskedAboutByItsNumber() throws Exception {
        String page = page(coordinator, "view=all&case=" + files.get(0));
        assertThat(rows(page)).containsExactlyInAnyOrder(wanted.get(0), theirs.get(0));
        assertThat(page).contains("Only tasks of case " + files.get(0).shortNumber());
        PersonId stranger = people.with(Role.FACILITATOR);
        assertThat(rows(page(stranger, "view=waiting&case=" + files.get(0)))).isEmpty();
        assertThat(page(coordinator, "view=all&case=nonsense&cohort=" + cohort)).doesNotContain("Only tasks of case");
    }

    @Test
    void aRowSaysWhatSomebodyChose() throws Exception {
        String program = tasks.get(wanted.get(0)).map(OpenTask::program).orElseThrow();
        assertThat(program).isEqualTo(cases.packet().program());
        String number = ">case " + files.get(0).shortNumber() + "<";
        String asked = "view=free&case=" + files.get(0);
        assertThat(page(coordinator, asked))
                .contains("due by")
                .doesNotContain(number)
                .doesNotContain("open since");
        assertThat(page(coordinator, asked + "&show=number,since"))
                .contains(number, "open since")
                .doesNotContain("due by");
        assertThat(page(coordinator, asked + "&show=none")).doesNotContain(number, "open since", "due by");
        assertThat(page(coordinator, asked + "&show=none&show=number&show=who&sort=due&then=name"))
                .contains(number, "sort=due%2Cname", "show=number%2Cwho")
                .doesNotContain("due by");
        assertThat(page(coordinator, asked + "&show=nonsense"))
                .contains("due by")
                .doesNotContainPattern("data-live=\"[^\"]*nonsense");
    }

    @Test
    void coordinatorsMarkWhatIsUrgentAndNobodyElseDoes() throws Exception {
        PersonId reviewTeam = people.with(Role.REVIEW_TEAM);
        hurry(reviewTeam, "hurry", 1);
        hurry(facilitator, "hurry", 1);
        assertThat(tasks.get(wanted.get(2)).orElseThrow().isUrgent()).isFalse();
        hurry(coordinator, "hurry", 0);
        String list = "view=free&sort=priority&cohort=" + cohort;
        assertThat(rows(page(coordinator, list)).get(0)).isEqualTo(wanted.get(2));
        assertThat(page(coordinator, list)).contains(">Urgent<");
        hurry(coordinator, "calm", 0);
        assertThat(page(coordinator, list)).doesNotContain(">Urgent<");
    }

    @Test
    void whatIsDoneToManyIsThereForAListThatFillsItself() throws Exception {
        assertThat(page(coordinator, "view=mine&cohort=" + cohort)).containsPattern("data-bulk[^>]* hidden=");
        assertThat(page(coordinator, "view=free&cohort=" + cohort))
                .contains("data-bulk")
                .doesNotContainPattern("data-bulk[^>]* hidden=");
    }

    @Test
    void searchFindsACaseByItsShortNumberForWhoMaySeeIt() throws Exception {
        String number = files.get(0).shortNumber();
        for (String typed : List.of(
                number,
                " " + number.toLowerCase(Locale.ROOT) + " ",
                files.get(0).toString())) {
            for (PersonId reader : List.of(coordinator, facilitator)) {
                web.perform(get("/search").param("text", typed).with(signedIn(reader)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("/cases/" + files.get(0) + "\"")));
            }
        }
        String found = "/cases/" + files.get(0);
        web.perform(get("/search").param("text", number).with(signedIn(people.with(Role.FACILITATOR))))
                .andExpect(content().string(not(containsString(found))));
        for (String wrong : List.of(number.substring(1), number + "g", files.get(0) + "0")) {
            web.perform(get("/search").param("text", wrong).with(signedIn(coordinator)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(found))));
        }
    }

    private void hurry(PersonId by, String act, int left) throws Exception {
        web.perform(post("/tasks/bulk/done")
                        .param("do", act)
                        .param("task", wanted.get(2).value())
                        .with(csrf())
                        .with(signedIn(by)))
                .andExpect(status().is3xxRedirection())
                .andExpect(left == 0 ? flash().attributeCount(1) : flash().attribute("left", hasSize(left)));
    }

    private String page(PersonId reader, String query) throws Exception {
        return Objects.requireNonNull(web.perform(get("/tasks?" + query).with(signedIn(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static List<TaskRef> rows(String page) {
        Matcher row = ROW.matcher(page);
        List<TaskRef> rows = new ArrayList<>();
        while (row.find()) {
            rows.add(new TaskRef(row.group(1)));
        }
        return rows;
    }

    private static Map<String, Integer> counts(String page) {
        Matcher tab = COUNT.matcher(page);
        Map<String, Integer> counts = new TreeMap<>();
        while (tab.find()) {
            counts.put(tab.group(1), Integer.valueOf(tab.group(2)));
        }
        return counts;
    }

    private static Map<String, Integer> sizes(Map<String, List<TaskRef>> lists) {
        Map<String, Integer> sizes = new TreeMap<>();
        lists.forEach((view, list) -> sizes.put(view, list.size()));
        return sizes;
    }
}
