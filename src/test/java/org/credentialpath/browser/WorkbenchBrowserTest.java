package org.credentialpath.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.credentialpath.cases.TestCases;
import org.credentialpath.document.Samples;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.ItemParts;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.review.Assignment;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Assignments;
import org.credentialpath.review.Decision;
import org.credentialpath.review.Judgement;
import org.credentialpath.review.ReviewQueue;
import org.credentialpath.review.Reviews;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviewers at the workbench: hands on the keys, several windows, and what was changed since the last round. */
class WorkbenchBrowserTest extends BrowserTest {

    private static final int PORTFOLIOS = 10;
    private static final String LETTER =
            "A letter with a very long name from a family about the first weeks of spring 2026.pdf";
    private static final Map<String, byte[]> FILES = files();
    private static final Set<String> FIVE =
            Set.of("shows-development", "shows-health", "shows-curriculum", "shows-families", "shows-philosophy");

    @Autowired
    People directory;

    @Autowired
    TestPeople people;

    @Autowired
    TestReviews reviews;

    @Autowired
    TestCases cases;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    PortfolioWork work;

    @Autowired
    ItemParts parts;

    @Autowired
    TestVisits visits;

    @Autowired
    Reviews written;

    @Autowired
    Rounds rounds;

    @Autowired
    Assignments assignments;

    @Autowired
    ReviewQueue queue;

    PersonId amina;

    @BeforeEach
    void nothingWaits() {
        amina = demo("amina.warsame");
        queue.of(amina)
                .forEach(
                        each -> assignments.release(each.assignment(), people.with(Role.COORDINATOR), "For this test"));
    }

    @Test
    void tenPortfoliosOfFiveCriteriaAreReviewedWithoutTouchingTheListOrTheMouse() {
        List<AssignmentId> waiting = new ArrayList<>();
        for (int number = 0; number < PORTFOLIOS; number++) {
            waiting.add(reopened());
        }
        Visitor reviewer = signedIn("reviewer3");
        reviewer.open("/reviews/next");
        assertThat(reviewer.page().locator(".cp-queue")).containsText("9 more portfolios wait for you.");
        int signed = 0;
        for (int pages = 0; signed < PORTFOLIOS; pages++) {
            assertThat(pages).as("pages of %s portfolios", PORTFOLIOS).isLessThan(PORTFOLIOS * (FIVE.size() + 1));
            if (reviewer.page().url().endsWith("/check")) {
                keys(reviewer).press("a");
                go(reviewer, "s");
                signed++;
            } else {
                judge(reviewer, signed);
                go(reviewer, "s");
            }
        }
        assertThat(reviewer.page().url()).endsWith("/tasks");
        assertThat(queue.of(amina)).isEmpty();
        for (AssignmentId each : waiting) {
            assertThat(assignments.get(each).state()).isEqualTo(Assignment.State.SIGNED);
            assertThat(written.open(each, amina).criteria()).hasSize(FIVE.size());
            assertThat(written.open(each, amina).done()).isEqualTo(FIVE.size());
        }
        assertThat(written.open(waiting.get(1), amina).judgements().values()).allMatch(Judgement::isNotMet);
    }

    @Test
    void twoReviewersSaveTheSameCriterionAndNothingIsLost() {
        List<AssignmentId> round =
                rounds.openAssignments(reviews.round(reviews.submitted(people.with(Role.PARTICIPANT))));
        reviews.assigned(round.get(0), amina);
        reviews.assigned(round.get(1), demo("owen.hathaway"));
        Visitor desk = signedIn("reviewer3");
        Visitor phone = signedIn("reviewer3");
        Visitor other = signedIn("reviewer2");
        desk.open("/reviews/" + round.get(0) + "/competencies/health");
        phone.open("/reviews/" + round.get(0) + "/competencies/health");
        other.open("/reviews/" + round.get(1) + "/competencies/health");
        for (Visitor each : List.of(desk, phone, other)) {
            each.fill("Feedback for the candidate", each == desk ? "Desk." : each == phone ? "Phone." : "Other.");
        }
        for (Visitor each : List.of(desk, other)) {
            each.press("Save and go on later");
            assertThat(each.page().locator("h1")).hasText("Review the portfolio");
        }
        phone.press("Save and go on later");

        assertThat(phone.page().locator("h1")).hasText("Put your texts together");
        assertThat(phone.page().locator(".cp-cards")).containsText("Desk.");
        assertThat(phone.page().locator(".cp-cards")).containsText("Phone.");
        phone.look("review-merge");
        phone.press("Save this");
        assertThat(phone.page().locator("h1")).hasText("Health, safety and nutrition");
        assertThat(feedback(round.get(0), amina)).contains("Desk.", "Phone.").doesNotContain("Other.");
        assertThat(feedback(round.get(1), demo("owen.hathaway"))).isEqualTo("Other.");
    }

    @Test
    void aTextIsSavedWhileItIsTypedAndTheOtherWindowSaysSo() {
        AssignmentId review = assigned(reviews.submitted(people.with(Role.PARTICIPANT)));
        Visitor desk = signedIn("reviewer3");
        Visitor phone = signedIn("reviewer3");
        desk.open("/reviews/" + review + "/competencies/health");
        phone.open("/reviews/" + review + "/competencies/health");
        desk.fill("Feedback for the candidate", "Desk.");
        assertThat(desk.page().locator(".cp-autosave")).containsText("Only you can see it");
        phone.fill("Feedback for the candidate", "Phone.");
        assertThat(phone.page().locator(".cp-autosave")).containsText("Both texts are kept");
        phone.look("review-workbench-apart");
        desk.fill("Feedback for the candidate", "Desk, and more.");
        assertThat(desk.page().locator(".cp-autosave")).containsText("Only you can see it");
        assertThat(desk.page().locator("[data-apart-link]")).isHidden();
        phone.page().locator("[data-apart-link] a").click();
        assertThat(phone.page().locator("h1")).hasText("Put your texts together");
    }

    @Test
    void everythingIsSavedByAButtonWithoutJavaScript() {
        AssignmentId review = assigned(reviews.submitted(people.with(Role.PARTICIPANT)));
        Visitor reviewer = visitorWithoutJavaScript().signIn("reviewer3");
        reviewer.open("/reviews/" + review + "/competencies/health");
        reviewer.page().locator("#met-shows-health").check();
        reviewer.fill("Feedback for the candidate", "Thank you.");
        reviewer.press("Save and go on");
        assertThat(reviewer.page().locator("h1")).hasText("Curriculum and routines");
        assertThat(feedback(review, amina)).isEqualTo("Thank you.");
        assertThat(reviewer.page().locator("[data-keys-help]")).isHidden();
    }

    @Test
    void aPhraseIsAddedByTwoKeysAndAPlaceIsLinked() {
        AssignmentId review = assigned(reviews.submitted(people.with(Role.PARTICIPANT)));
        Visitor reviewer = signedIn("reviewer3");
        reviewer.open("/reviews/phrases");
        reviewer.look("review-phrases-empty");
        reviewer.fill("A new phrase", "Say what the child did next.").press("Keep the phrase");
        reviewer.look("review-phrases");
        reviewer.open("/reviews/" + review + "/competencies/health");
        keys(reviewer).press("j");
        keys(reviewer).press("p");
        keys(reviewer).press("1");
        Locator feedback = reviewer.page().locator("#feedback-shows-health");
        assertThat(feedback).hasValue("Say what the child did next.");
        assertThat(feedback).isFocused();
        keys(reviewer).type(" mjs");
        assertThat(feedback).hasValue("Say what the child did next. mjs");
        keys(reviewer).press("Escape");
        keys(reviewer).press("e");
        keys(reviewer).type("What I use it for");
        go(reviewer, "Enter");
        assertThat(reviewer.page().locator(".cp-places")).containsText("What I use it for");
        reviewer.look("review-workbench-evidence");
        reviewer.page().locator(".cp-places a").first().click();
        assertThat(reviewer.page().locator("mark").first()).hasText("What I use it for");
    }

    @Test
    void theKeysAreListedAndCanBeSwitchedOff() {
        AssignmentId review = assigned(reviews.submitted(people.with(Role.PARTICIPANT)));
        Visitor reviewer = signedIn("reviewer3");
        reviewer.open("/reviews/" + review + "/competencies/health");
        keys(reviewer).press("?");
        assertThat(reviewer.page().locator(".cp-keys dl")).isVisible();
        reviewer.look("review-workbench-keys");
        reviewer.page().getByText("Use single keys on this device").click();
        reviewer.press("Close");
        keys(reviewer).press("m");
        assertThat(reviewer.page().locator("#met-shows-health")).not().isChecked();
        reviewer.press("Keyboard");
        reviewer.page().getByText("Use single keys on this device").click();
        keys(reviewer).press("Escape");
        keys(reviewer).press("m");
        assertThat(reviewer.page().locator("#met-shows-health")).isChecked();
    }

    @Test
    void everyKeyDoesWhatTheHelpSays() {
        AssignmentId review = assigned(reviews.submitted(people.with(Role.PARTICIPANT)));
        assigned(reviews.submitted(people.with(Role.PARTICIPANT)));
        Visitor reviewer = signedIn("reviewer3");
        Page page = reviewer.page();
        String desk = "/reviews/" + review;
        reviewer.open(desk);
        assertThat(listed(page)).containsExactly("?", "o", "c");
        go(reviewer, "o");
        assertThat(page.url()).contains(desk + "/competencies/");

        reviewer.open(desk + "/competencies/professionalism");
        assertThat(listed(page)).containsExactly("?", "j", "k", "m", "n", "f", "p", "e", "[ ]", "s", "c", "g");
        judgesByKeys(page);
        turnsByKeys(page);
        go(reviewer, "s");
        assertThat(page.url()).doesNotContain("/competencies/professionalism");
        assertThat(written.open(review, amina)
                        .judgement("shows-professionalism")
                        .feedback())
                .isEqualTo(TestReviews.FEEDBACK);
        reviewer.open(desk + "/competencies/health");
        go(reviewer, "c");
        assertThat(page.url()).endsWith(desk + "/check");

        assertThat(listed(page)).containsExactly("?", "o", "a", "s", "g");
        keys(reviewer).press("a");
        assertThat(page.locator("#sign")).isChecked();
        go(reviewer, "s");
        assertThat(page.locator(".cp-errors")).isVisible();
        go(reviewer, "o");
        assertThat(page.url()).endsWith(desk);
        go(reviewer, "c");
        assertThat(page.url()).endsWith(desk + "/check");
    }

    @Test
    void theKeyForTheNextPortfolioGoesRoundByDueDate() {
        for (int number = 0; number < 3; number++) {
            assigned(reviews.submitted(people.with(Role.PARTICIPANT)));
        }
        List<AssignmentId> due =
                queue.of(amina).stream().map(ReviewQueue.Waiting::assignment).toList();
        assertThat(due).hasSize(3);
        Visitor reviewer = signedIn("reviewer3");
        reviewer.open("/reviews/" + due.get(0) + "/competencies/health");
        for (AssignmentId next : List.of(due.get(1), due.get(2), due.get(0))) {
            go(reviewer, "g");
            assertThat(reviewer.page().url()).contains("/reviews/" + next + "/competencies/");
        }
        reviewer.open("/reviews/" + due.get(1) + "/check");
        go(reviewer, "g");
        assertThat(reviewer.page().url()).contains("/reviews/" + due.get(2) + "/");
    }

    /** Goes to both criteria, judges them and unfolds what is beside them. */
    private static void judgesByKeys(Page page) {
        Locator first = page.locator("[data-group]").nth(0);
        Locator second = page.locator("[data-group]").nth(1);
        press(page, "j", "j");
        assertThat(second).isFocused();
        press(page, "m");
        assertThat(second.locator("[value=MET]")).isChecked();
        press(page, "k");
        assertThat(first).isFocused();
        press(page, "n");
        assertThat(first.locator("[value=NOT_MET]")).isChecked();
        assertThat(page.locator("#feedback-shows-professionalism")).isFocused();
        press(page, "Escape");
        assertThat(first).isFocused();
        press(page, "f");
        assertThat(page.locator("#feedback-shows-professionalism")).isFocused();
        page.keyboard().type(TestReviews.FEEDBACK);
        press(page, "Escape", "e");
        assertThat(page.locator("#place-shows-professionalism")).isFocused();
        press(page, "Escape", "p");
        assertThat(first.locator("details[data-key=p]")).hasAttribute("open", "");
        press(page, "Escape");
    }

    private static void turnsByKeys(Page page) {
        Locator exhibits = page.locator("details[data-exhibit]");
        Locator open = page.locator("details[data-exhibit][open]");
        String first = exhibits.nth(0).getAttribute("id");
        String second = exhibits.nth(1).getAttribute("id");
        assertThat(open).hasAttribute("id", first);
        press(page, "]");
        assertThat(open).hasAttribute("id", second);
        press(page, "[");
        assertThat(open).hasAttribute("id", first);
        press(page, "?");
        assertThat(page.locator("dialog.cp-keys")).isVisible();
        press(page, "Escape");
        assertThat(page.locator("dialog.cp-keys")).isHidden();
    }

    private static List<String> listed(Page page) {
        return page.locator(".cp-keys dl kbd").allTextContents();
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    @Test
    void aLaterRoundShowsWhatWasChangedAndOnlyWhatIsOpen() {
        AssignmentId review = reopened();
        Visitor reviewer = signedIn("reviewer3");
        reviewer.open("/reviews/" + review);
        assertThat(reviewer.page().locator("main")).containsText("0 of 5 judged");
        assertThat(reviewer.page().locator("main")).not().containsText("Relationships and guidance");
        reviewer.open("/reviews/" + review + "/competencies/health");
        reviewer.page().locator(".cp-since summary").first().click();
        assertThat(reviewer.page().locator(".cp-diff ins", new Page.LocatorOptions().setHasText("More.")))
                .hasCount(1);
        assertThat(reviewer.page().locator("main")).containsText(TestReviews.FEEDBACK);
        reviewer.look("review-workbench-again");
    }

    @Test
    void documentsStandBesideTheirCriteria() {
        AssignmentId review = withFiles();
        Visitor reviewer = signedIn("reviewer3");
        reviewer.open("/reviews/" + review + "/competencies/families");
        for (int at = 0; at < FILES.size(); at++) {
            Locator shown = reviewer.page().locator("details[data-exhibit][open]");
            assertThat(shown).hasCount(1);
            reviewer.page().waitForTimeout(1000);
            reviewer.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screenshots/review-workbench-window-" + at + ".png")));
            // No script reaches into the browser's own viewers.
            reviewer.page()
                    .evaluate(
                            "() => document.querySelectorAll('iframe').forEach(each => { each.removeAttribute('sandbox'); each.src = 'about:blank'; })");
            reviewer.look("review-workbench-exhibit-" + at);
            keys(reviewer).press("]");
        }
    }

    @Test
    void theBrowserShowsEachKindByItself() throws IOException {
        String families = "/reviews/" + withFiles() + "/competencies/families";
        Page page = signedIn("reviewer3").page();
        page.setViewportSize(1280, 900);

        Response text = shown(page, families, "Notes of the meeting with families.txt");
        assertThat(text.text()).startsWith("We talked about sleep.");
        assertThat(text.headerValue("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(inks(page.locator("details[open] iframe"))).isGreaterThan(3);
        evidenceStandsLeftOfTheCriteria(page);

        Response letter = shown(page, families, LETTER);
        assertThat(letter.headerValue("Content-Type")).isEqualTo("application/pdf");
        assertThat(letter.frame()).isNotEqualTo(page.mainFrame());

        shown(page, families, "wall.png");
        page.waitForFunction("() => document.querySelector('details[open] img').naturalWidth === 1600");
        assertThat(inks(page.locator("details[open] img"))).isGreaterThan(3);

        for (String film : List.of("morning.mp4", "IMG_0042.MOV")) {
            assertThat(shown(page, families, film).headerValue("Content-Type")).isEqualTo("video/mp4");
            page.waitForFunction("() => document.querySelector('details[open] video').readyState >= 1");
            assertThat(page.evaluate("() => document.querySelector('details[open] video').videoWidth"))
                    .isEqualTo(32);
        }
    }

    /** Opens the page with this file in view; gives back how the file was answered. */
    private static Response shown(Page page, String address, String file) {
        int at = List.copyOf(FILES.keySet()).indexOf(file);
        Response answer = page.waitForResponse(
                response -> response.url().endsWith("/view"),
                () -> page.navigate(address + "?show=family-feedback." + at));
        assertThat(page.locator("details[data-exhibit][open] summary")).containsText(file);
        assertThat(answer.status()).as(file).isIn(200, 206);
        return answer;
    }

    /** How many colors are seen there, up to a hundred. */
    private static long inks(Locator shown) throws IOException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(shown.screenshot()));
        return IntStream.range(0, seen.getHeight())
                .flatMap(y -> IntStream.range(0, seen.getWidth()).map(x -> seen.getRGB(x, y)))
                .distinct()
                .limit(100)
                .count();
    }

    private static void evidenceStandsLeftOfTheCriteria(Page page) {
        BoundingBox read = page.locator(".cp-workbench__read").boundingBox();
        BoundingBox judge = page.locator(".cp-workbench__judge").boundingBox();
        BoundingBox paper = page.locator("details[open] iframe").boundingBox();
        assertThat(read.x + read.width).isLessThanOrEqualTo(judge.x);
        assertThat(paper.x + paper.width).isLessThanOrEqualTo(judge.x);
        assertThat(Math.abs(read.y - judge.y)).as("begin side by side").isLessThan(40);
        assertThat(judge.x + judge.width).isLessThanOrEqualTo(1280);
    }

    /** A portfolio with a file of each kind under one item. */
    private AssignmentId withFiles() {
        PersonId candidate = people.with(Role.PARTICIPANT);
        CaseId id = cases.opened(candidate, null);
        WorkItem item = work.of(id, candidate).item("family-feedback");
        List<String> competencies = item.definition().competencies();
        work.save(id, candidate, item.id(), item.version(), "", competencies);
        FILES.forEach(
                (name, content) -> parts.addFile(id, candidate, item.id(), new ByteArrayInputStream(content), name));
        portfolios.submitComplete(id, candidate, people.with(Role.COORDINATOR));
        return assigned(id);
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Notes of the meeting with families.txt", Samples.text("We talked about sleep.\n\n".repeat(80)));
        files.put(LETTER, Samples.pdf());
        files.put("wall.png", Samples.picture(1600, 900));
        files.put("morning.mp4", Samples.film());
        files.put("IMG_0042.MOV", Samples.phoneFilm());
        return files;
    }

    /** Judges what stands on the page: in every second portfolio all of it Not Met, with feedback. */
    private static void judge(Visitor reviewer, int number) {
        int criteria = reviewer.page().locator("[data-group]").count();
        for (int at = 0; at < criteria; at++) {
            keys(reviewer).press("j");
            if (number % 2 == 0) {
                keys(reviewer).press("m");
            } else {
                keys(reviewer).press("n");
                keys(reviewer).type(TestReviews.FEEDBACK);
                keys(reviewer).press("Escape");
            }
        }
    }

    /** Presses the key and waits until the next page stands. */
    private static void go(Visitor reviewer, String key) {
        Page page = reviewer.page();
        page.evaluate("() => window.pageBefore = true");
        keys(reviewer).press(key);
        page.waitForFunction("() => !window.pageBefore && document.readyState === 'complete'");
    }

    private static Keyboard keys(Visitor reviewer) {
        return reviewer.page().keyboard();
    }

    /** A portfolio in its second round, in which five criteria are open. */
    private AssignmentId reopened() {
        PersonId candidate = people.with(Role.PARTICIPANT);
        CaseId id = reviews.submitted(candidate);
        reviews.reviewed(id, FIVE);
        visits.held(id, candidate, Set.of());
        reviews.decided(id, Decision.Outcome.RESUBMIT);
        reviews.resubmit(id, candidate);
        return assigned(id);
    }

    private AssignmentId assigned(CaseId id) {
        AssignmentId assignment = rounds.openAssignments(reviews.round(id)).get(0);
        reviews.assigned(assignment, amina);
        return assignment;
    }

    private String feedback(AssignmentId id, PersonId reviewer) {
        return written.open(id, reviewer).judgement("shows-health").feedback();
    }

    private PersonId demo(String name) {
        return directory.findByEmail(name + "@example.org").orElseThrow().id();
    }
}
