package org.credentialpath.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.credentialpath.browser.BrowserTest;
import org.credentialpath.browser.Visitor;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.shared.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list that stays true while somebody uses it, and every key of it. */
class TasklistLiveBrowserTest extends BrowserTest {

    private static final long POLL = 31_000;
    private static final long MINUTE = 60_000;
    private static final int COPIES = 60;

    @Autowired
    TestTasks testTasks;

    @Autowired
    JdbcClient jdbc;

    private CaseId caseId = CaseId.random();
    private String task = "";

    @BeforeEach
    void anObserverIsWanted() {
        OpenTask wanted = testTasks.observerWanted();
        caseId = Objects.requireNonNull(wanted.caseId());
        task = wanted.ref().value();
    }

    @AfterEach
    void noCopies() {
        jdbc.sql("DELETE FROM open_task WHERE ref LIKE 'copy-%'").update();
    }

    @Test
    void aRowChangesWhenSomebodyElseTakesItsTask() {
        Visitor reader = reading("groups");
        Page page = reader.page();
        assertThat(row(page, 0)).containsText("Nobody has it");

        Visitor other = signedIn("coordinator2");
        other.open("/tasks/" + task);
        other.press("Take this task");
        page.clock().runFor(POLL);
        assertThat(row(page, 0)).containsText("Taken");
        assertThat(row(page, 0)).containsText("with Isaac Merrill");

        press(page, "j", "x");
        other.press("Give it back");
        page.clock().runFor(POLL);
        assertThat(page.locator("[data-live-note]")).containsText("The list has changed");
        assertThat(row(page, 0)).containsText("Taken");
        assertThat(row(page, 0).locator("[type=checkbox]")).isChecked();

        press(page, "x");
        page.clock().runFor(POLL);
        assertThat(row(page, 0)).containsText("Nobody has it");
        assertThat(page.locator("[data-live-note]")).isHidden();
    }

    @Test
    void aListThatWasEmptyHasItsButtonsOnceItIsFilled() {
        Visitor reader = reading("mine");
        Page page = reader.page();
        assertThat(page.locator("[data-bulk]")).isHidden();

        Visitor elsewhere = signedIn("coordinator");
        elsewhere.open("/tasks/" + task);
        elsewhere.press("Take this task");
        page.clock().runFor(POLL);
        assertThat(row(page, 0)).isVisible();
        assertThat(page.locator("[data-bulk]")).isVisible();

        elsewhere.press("Give it back");
        page.clock().runFor(POLL);
        assertThat(page.locator("[data-task]")).hasCount(0);
        assertThat(page.locator("[data-bulk]")).isHidden();
    }

    @Test
    void aListNobodyUsesAsksNoMoreSoThatItsReaderIsSignedOut() {
        Visitor reader = reading("groups");
        Page page = reader.page();
        AtomicInteger asked = new AtomicInteger();
        page.onRequest(request -> {
            if (request.url().contains("/tasks/live")) {
                asked.incrementAndGet();
            }
        });
        page.clock().runFor(5 * MINUTE);
        assertThat(asked.get()).isBetween(9, 10);
        page.clock().runFor(6 * MINUTE);
        int inAll = asked.get();
        assertThat(inAll).isBetween(18, 20);
        page.clock().runFor(60 * MINUTE);
        assertThat(asked.get()).isEqualTo(inAll);

        page.waitForRequest(
                Pattern.compile("/tasks/live"), () -> page.keyboard().press("Shift"));
        page.clock().runFor(MINUTE + POLL);
        assertThat(asked.get()).isGreaterThanOrEqualTo(inAll + 3);
    }

    @Test
    void everyKeyDoesWhatTheHelpSaysUntilKeysAreSwitchedOff() {
        manyMore();
        Visitor coordinator = signedIn("coordinator");
        String list = "/tasks?view=free&case=" + caseId;
        coordinator.open(list);
        Page page = coordinator.page();
        press(page, "?");
        assertThat(page.locator("dialog")).isVisible();
        press(page, "Escape");

        press(page, "j", "j");
        assertThat(row(page, 1).locator("a").first()).isFocused();
        press(page, "k");
        assertThat(row(page, 0).locator("a").first()).isFocused();
        press(page, "x");
        assertThat(ticked(page)).hasCount(1);
        press(page, "x");
        assertThat(ticked(page)).hasCount(0);
        press(page, "a");
        assertThat(ticked(page)).hasCount(50);
        press(page, "a");
        assertThat(ticked(page)).hasCount(0);
        press(page, "/");
        assertThat(page.locator("#text")).isFocused();

        press(page, "Escape", "n");
        page.waitForURL(Pattern.compile("after="));
        assertThat(page.locator("[data-task]")).hasCount(COPIES + 1 - 50);
        page.goBack();
        press(page, "j", "o");
        page.waitForURL("**/tasks/" + task);
        page.goBack();
        press(page, "j", "x", "c");
        assertThat(page.locator("h1")).hasText("Take this task?");

        coordinator.open(list);
        coordinator.press("Keyboard");
        page.getByText("Use single keys on this device").click();
        coordinator.press("Close");
        press(page, "?", "j", "x", "a", "/", "n", "o", "c");
        assertThat(page.locator("dialog")).isHidden();
        assertThat(ticked(page)).hasCount(0);
        assertThat(page.locator("#text")).not().isFocused();
        assertThat(page.url()).endsWith(list);
    }

    // Rows of the list alone: sixty runs would take longer than all the rest.
    private void manyMore() {
        jdbc.sql("""
                        INSERT INTO open_task (ref, title, model, step, run, key, form, case_id, subject, person_id, program,
                          cohort_id, groups, assignee, created, changed, due, follow_up, priority, state)
                        SELECT 'copy-' || number, title, model, step, run, key, form, case_id, subject, person_id, program,
                          cohort_id, groups, assignee, created, changed, TIMESTAMPTZ '2200-01-01', follow_up, priority, state
                        FROM open_task, generate_series(1, :copies) number WHERE ref = :ref""").param("copies", COPIES).param("ref", task).update();
    }

    private Visitor reading(String view) {
        Visitor reader = signedIn("coordinator");
        reader.page().clock().install();
        reader.open("/tasks?view=" + view + "&kind=userTask_assignObserver&case=" + caseId);
        return reader;
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static Locator row(Page page, int at) {
        return page.locator("[data-task]").nth(at);
    }

    private static Locator ticked(Page page) {
        return page.locator("[data-task] input:checked");
    }
}
