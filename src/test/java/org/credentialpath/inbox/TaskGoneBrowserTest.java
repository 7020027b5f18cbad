package org.credentialpath.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.RuntimeService;
import org.credentialpath.browser.BrowserTest;
import org.credentialpath.browser.Visitor;
import org.credentialpath.engine.OpenTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task is over while somebody writes on its page: the page that says so shows what they wrote. */
class TaskGoneBrowserTest extends BrowserTest {

    private static final String WORDS = "The director calls back <on Monday>.\nAsk for room 12.";

    @Autowired
    TestTasks tasks;

    @Autowired
    RuntimeService runs;

    @Test
    void whatWasWrittenStandsOnThePageThatSaysItIsOver() {
        OpenTask task = tasks.observerWanted();
        Visitor coordinator = signedIn("coordinator");
        Page page = coordinator.page();
        coordinator.open("/tasks/" + task.ref() + "/comments");
        page.locator("[name=comment]").fill(WORDS);
        runs.createProcessInstanceQuery()
                .processInstanceBusinessKey(task.key().toString())
                .list()
                .forEach(run -> runs.deleteProcessInstance(run.getId(), "over"));

        page.locator("form:has([name=comment]) button[type=submit]").click();

        assertThat(page.locator("h1")).hasText("Somebody else was faster");
        assertThat(page.locator("#content .cp-written")).hasText(WORDS);
        assertThat(page.locator("#content h2")).hasText("What you wrote");
        coordinator.look("task-gone");
    }

    @Test
    void whoOpensAPageThatIsNotThereWroteNothing() {
        Visitor coordinator = signedIn("coordinator");
        coordinator.open("/tasks/nothing-here/comments");
        assertThat(coordinator.page().locator("#content .cp-written")).hasCount(0);
        assertThat(coordinator.page().locator("main .cp-reference")).isVisible();
    }
}
