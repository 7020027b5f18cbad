package org.credentialpath.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.credentialpath.browser.BrowserTest;
import org.credentialpath.browser.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The picture of where a task stands: fetched when somebody unfolds it, said in words where nothing is drawn. */
class TaskPlaceBrowserTest extends BrowserTest {

    private static final String FOLDED = "main details:has(.cp-picture)";

    @Autowired
    TestTasks tasks;

    private String around = "";

    @BeforeEach
    void anObserverIsWanted() {
        around = "/tasks/" + tasks.observerWanted().ref() + "/around";
    }

    @Test
    void thePictureIsFetchedWhenItIsUnfoldedAndMarksTheStep() {
        Visitor coordinator = signedIn("coordinator");
        Page page = coordinator.page();
        AtomicInteger fetched = new AtomicInteger();
        page.onRequest(request -> {
            if (request.url().endsWith("/model.bpmn")) {
                fetched.incrementAndGet();
            }
        });
        coordinator.open(around);
        page.waitForLoadState();
        assertThat(fetched.get()).isZero();
        assertThat(page.locator(FOLDED + " p").first()).isHidden();

        page.locator(FOLDED + " > summary").click();

        page.locator("[data-drawn]").waitFor();
        assertThat(fetched.get()).isEqualTo(1);
        assertThat(page.locator(".cp-active[data-element-id=" + TestTasks.STEP + "]"))
                .isVisible();
        assertThat(page.locator(".cp-finished")).not().hasCount(0);
        coordinator.look("task-place");
    }

    @Test
    void withoutScriptsTheWordsSayWhereItStands() {
        Visitor coordinator = visitorWithoutJavaScript().signIn("coordinator");
        coordinator.open(around);
        Locator folded = coordinator.page().locator(FOLDED);
        folded.locator("summary").click();
        assertThat(folded.locator("p").first()).hasText("It stands at: Assign an observer.");
        assertThat(folded.locator("ol li").first()).isVisible();
        assertThat(folded.locator(".cp-picture")).isHidden();
    }
}
