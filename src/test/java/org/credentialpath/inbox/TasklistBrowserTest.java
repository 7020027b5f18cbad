package org.credentialpath.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.credentialpath.browser.BrowserTest;
import org.credentialpath.browser.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator in front of the tasklist, with keys, with the mouse and without JavaScript. */
class TasklistBrowserTest extends BrowserTest {

    @Autowired
    TestTasks testTasks;

    @BeforeEach
    void observersAreWanted() {
        for (int i = 0; i < 2; i++) {
            testTasks.observerWanted();
        }
    }

    @Test
    void looksWellWithTasksAndWithout() {
        Visitor coordinator = signedIn("coordinator");
        coordinator.open("/tasks?view=free");
        coordinator.look("tasks");
        coordinator.open("/tasks?view=free&sort=newest");
        coordinator.look("tasks-filters");
        coordinator.open("/tasks?view=free&text=nobodyiscalledso");
        coordinator.look("tasks-empty");
        coordinator.open("/tasks?view=free&kind=userTask_assignObserver");
        row(coordinator.page(), 0).locator("a[href$='/around']").click();
        coordinator.look("tasks-around");
        coordinator.press("Put it off");
        coordinator.look("tasks-around-refused");
        coordinator.open("/search?text=test");
        coordinator.look("search");
        coordinator.open("/tasks/away");
        coordinator.look("tasks-away");
    }

    @Test
    void takesTwoTasksWithHandsOnTheKeys() {
        Visitor coordinator = signedIn("coordinator2");
        coordinator.open("/tasks?view=free&kind=userTask_assignObserver");
        Page page = coordinator.page();
        page.keyboard().press("?");
        assertThat(page.locator("dialog")).isVisible();
        coordinator.look("tasks-keys");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        assertThat(row(page, 0).locator("a").first()).isFocused();
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("c");
        assertThat(page.locator("h1")).hasText("Take these 2 tasks?");
        coordinator.look("tasks-bulk");
        coordinator.press("Take them");
        assertThat(page.locator("[role=status].cp-message")).containsText("Taken: 2.");
    }

    @Test
    void aLetterIsALetterWhereSomebodyTypesAndKeysCanBeSwitchedOff() {
        Visitor coordinator = signedIn("coordinator");
        coordinator.open("/tasks?view=free");
        Page page = coordinator.page();
        page.keyboard().press("/");
        page.keyboard().type("jx?");
        assertThat(page.locator("#text")).hasValue("jx?");
        assertThat(page.locator("dialog")).isHidden();
        coordinator.press("Keyboard");
        page.getByText("Use single keys on this device").click();
        coordinator.press("Close");
        page.reload();
        page.keyboard().press("?");
        assertThat(page.locator("dialog")).isHidden();
    }

    @Test
    void worksWithoutJavaScript() {
        Visitor coordinator = visitorWithoutJavaScript().signIn("coordinator");
        coordinator.open("/tasks?view=free&kind=userTask_assignObserver");
        Page page = coordinator.page();
        row(page, 0).locator("input[type=checkbox]").check();
        coordinator.press("Give to somebody");
        coordinator.press("Give them away");
        assertThat(coordinator.title()).startsWith("Error");
        coordinator.open("/tasks?view=free&kind=userTask_assignObserver");
        row(page, 0).locator("a").first().click();
        coordinator.follow("Comment on this task");
        coordinator.fill("Say something about this task", "We look for somebody nearby.");
        coordinator.press("Add the comment");
        assertThat(page.locator("main")).containsText("We look for somebody nearby.");
    }

    private static Locator row(Page page, int at) {
        return page.locator("[data-task]").nth(at);
    }
}
