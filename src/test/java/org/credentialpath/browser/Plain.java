package org.credentialpath.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.credentialpath.demo.DemoPeople;

/** A person whose browser runs no scripts: every button sends a form and every answer is a page. */
final class Plain implements Hands<Plain> {

    private static final String SEND = "#form button.usa-button[value=send]";
    private static final String CONFIRM = "main button[value=confirm]";

    private final Visitor visitor;
    private final Page page;
    private int pages;

    Plain(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        page.onFrameNavigated(frame -> pages++);
    }

    /** Opens the page, which is there. */
    Plain open(String address) {
        int status = visitor.open(address);
        if (status != 200) {
            throw new AssertionError(address + " answered " + status);
        }
        return this;
    }

    Plain signIn(String name) {
        return open("/sign-in").signInHere(name, DemoPeople.PASSWORD);
    }

    Plain signInHere(String name, String password) {
        return fill("#login", name).fill("#password", password).press("form:has(#password) button");
    }

    /** Goes to the page where everybody lands. */
    Plain home() {
        return menu("/home");
    }

    /** Follows a link of the navigation. */
    Plain menu(String address) {
        return press(".cp-nav a[href='" + address + "']");
    }

    /** Follows a link of the page. */
    Plain follow(String address) {
        return press("main a[href='" + address + "']");
    }

    /** What is behind a link that the browser would keep as a file. */
    APIResponse download(String address) {
        assertThat(page.locator("main a[href='" + address + "']")).isVisible();
        return page.context().request().get(address);
    }

    /** Opens what is folded. */
    Plain unfold(String css) {
        page.locator(css).first().click();
        return this;
    }

    @Override
    public Plain give(String name, String value) {
        String field = "main [name='" + name + "']";
        Locator option = page.locator(field + "[value=\"" + value + "\"]:is([type=radio], [type=checkbox])");
        if (option.count() > 0) {
            option.first().check();
        } else if (page.locator("main select[name='" + name + "']").count() > 0) {
            page.locator(field).selectOption(value);
        } else {
            page.locator(field + ":not([type=hidden])").fill(value);
        }
        return this;
    }

    Plain fill(String css, String text) {
        page.locator(css).fill(text);
        return this;
    }

    String value(String css) {
        return page.locator(css).inputValue();
    }

    Plain tickAll(String css) {
        page.locator(css).all().forEach(Locator::check);
        return this;
    }

    Plain attach(String css, Path file) {
        page.locator(css).setInputFiles(file);
        return this;
    }

    @Override
    public Plain press(String css) {
        int before = pages;
        page.locator(css).first().click();
        page.waitForCondition(() -> pages > before);
        page.waitForLoadState();
        return this;
    }

    /** Sends a long form, once more where the last answers brought up another question, and confirms where it asks. */
    Plain sendAndConfirm() {
        press(SEND);
        if (page.locator("[data-focus]").count() > 0 && page.locator(SEND).count() > 0) {
            press(SEND);
        }
        if (page.locator(".cp-errors").count() > 0) {
            throw new AssertionError("Refused at " + page.url() + ": "
                    + page.locator(".cp-errors").innerText());
        }
        return page.locator(CONFIRM).count() > 0 ? press(CONFIRM) : this;
    }

    String address() {
        return page.url();
    }

    String text() {
        return page.locator("main").innerText();
    }
}
