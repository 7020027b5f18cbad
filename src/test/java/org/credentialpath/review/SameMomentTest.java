package org.credentialpath.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.HttpVisitor;
import org.credentialpath.HttpVisitor.Answer;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.NewPerson;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The same criterion is saved twice at the same moment, over HTTP, again and again: by two reviewers who write their
 * consensus, and by one reviewer at two windows. One save counts, the other is kept beside it, and every word that was
 * ever sent can be read afterwards (rule 22).
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "credentialpath.demo=true")
class SameMomentTest {

    private static final int TIMES = 20;
    private static final String CRITERION = "shows-health";
    private static final String PASSWORD = "one-of-two";
    private static final Pattern HIDDEN =
            Pattern.compile("type=\"hidden\"(?: data-kept)? name=\"([^\"]+)\"(?: data-kept)? value=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    @Autowired
    TestReviews reviews;

    @Autowired
    TestPeople people;

    @Autowired
    People house;

    @Autowired
    Accounts accounts;

    @Autowired
    Rounds rounds;

    final ExecutorService threads = Executors.newFixedThreadPool(2);
    final String unique = UUID.randomUUID().toString();
    final List<String> written = new ArrayList<>();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void twoReviewersWriteTheSameConsensus() throws Exception {
        CaseId id = reviews.submitted(people.with(Role.PARTICIPANT));
        List<AssignmentId> wanted = rounds.openAssignments(reviews.round(id));
        reviews.sign(wanted.get(0), reviewer("one", wanted.get(0)), Set.of(CRITERION));
        reviews.sign(wanted.get(1), reviewer("other", wanted.get(1)), Set.of());
        String talk = "/reviews/rounds/" + reviews.round(id) + "/consensus";
        List<HttpVisitor> both = List.of(signedIn("one"), signedIn("other"));

        for (int i = 0; i < TIMES; i++) {
            if (i % 2 == 0) {
                oneCountsTheOtherIsKept(atOnce(both, talk, talk));
            } else {
                oneIsToldOfTheOther(atOnce(both, talk, talk + "/draft"));
            }
            everyWordStandsOn(talk, both);
        }
        alone(both.get(1), talk);
        everyWordStandsOn(talk, both);
    }

    @Test
    void oneReviewerWritesAtTwoWindows() throws Exception {
        CaseId id = reviews.submitted(people.with(Role.PARTICIPANT));
        AssignmentId assignment = rounds.openAssignments(reviews.round(id)).get(0);
        reviewer("alone", assignment);
        List<HttpVisitor> windows = List.of(signedIn("alone"), signedIn("alone"));
        String bench = "/reviews/" + assignment + "/competencies/health";
        String merge = "/reviews/" + assignment + "/merge";

        for (int i = 0; i < TIMES; i++) {
            if (i % 2 == 0) {
                oneCountsTheOtherIsKept(atOnce(windows, bench, bench));
            } else {
                oneIsToldOfTheOther(atOnce(windows, bench, bench + "/draft"));
            }
            everyWordStandsOn(merge, windows);
            oneCountsTheOtherIsKept(atOnce(windows, merge, merge));
            everyWordStandsOn(merge, windows);
            alone(windows.get(1), merge);
            everyWordStandsOn(bench, windows);
        }
    }

    /** Each reads the page, goes on from what was written until now, and both send it at the same moment. */
    private List<Answer> atOnce(List<HttpVisitor> both, String page, String to) throws Exception {
        List<Map<String, String>> typed = new ArrayList<>();
        for (HttpVisitor each : both) {
            typed.add(typed(each.get(page).body(), "Words %d.".formatted(written.size() + typed.size())));
        }
        var start = new CyclicBarrier(both.size());
        List<Callable<Answer>> work = new ArrayList<>();
        for (int i = 0; i < both.size(); i++) {
            HttpVisitor each = both.get(i);
            Map<String, String> fields = typed.get(i);
            work.add(() -> {
                start.await();
                return each.post(to, fields);
            });
        }
        both.forEach(each -> written.add("Words %d.".formatted(written.size())));
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> each : threads.invokeAll(work)) {
            answers.add(each.get());
        }
        return answers;
    }

    private void alone(HttpVisitor one, String page) throws Exception {
        String words = "Words %d.".formatted(written.size());
        Answer answer = one.post(page, typed(one.get(page).body(), words));
        written.add(words);
        assertThat(answer.status()).isEqualTo(302);
    }

    /** What a browser would send: the hidden fields as they came, and everything that was there with more words. */
    private Map<String, String> typed(String page, String words) {
        Map<String, String> fields = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            if (Set.of("page", "seen", "shown-" + CRITERION).contains(hidden.group(1))) {
                fields.put(hidden.group(1), hidden.group(2));
            }
        }
        assertThat(fields).containsKeys("page", "shown-" + CRITERION);
        fields.put("feedback-" + CRITERION, String.join("\r\n", written) + "\r\n" + words);
        fields.put("then", page.contains("value=\"later\"") ? "later" : "stay");
        return fields;
    }

    private static void oneCountsTheOtherIsKept(List<Answer> answers) {
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 409);
    }

    private static void oneIsToldOfTheOther(List<Answer> answers) {
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .filteredOn(answer -> answer.body().contains("_apart"))
                .hasSize(1);
    }

    private void everyWordStandsOn(String page, List<HttpVisitor> readers) throws Exception {
        for (HttpVisitor each : readers) {
            assertThat(each.get(page).body()).contains(written);
        }
    }

    private HttpVisitor signedIn(String name) throws Exception {
        var visitor = new HttpVisitor(port);
        visitor.signIn(name + unique, PASSWORD);
        return visitor;
    }

    /** Somebody new who accepts to review, and may sign in. */
    private PersonId reviewer(String name, AssignmentId assignment) {
        String login = name + unique;
        PersonId reviewer = house.add(new NewPerson(
                "One of two", "One of two", login + "@example.org", null, null, Locale.US, Set.of(Role.REVIEWER)));
        accounts.openForDemo(Map.of(reviewer, login), PASSWORD);
        reviews.assigned(assignment, reviewer);
        return reviewer;
    }
}
