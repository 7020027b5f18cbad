package org.credentialpath.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** Fills a form field by field, by the names its file gives them, the way hands would. */
public final class Answers {

    private final Page page;

    Answers(Page page) {
        this.page = page;
    }

    /** Types the text, picks the option, or ticks the box or radio with that value. */
    public Answers give(String name, String value) {
        Locator field = page.locator("main [name='" + name + "']:not([type=hidden])");
        String kind = String.valueOf(field.first().evaluate("e => e.type"));
        switch (kind) {
            case "select-one" -> field.selectOption(value);
            case "radio", "checkbox" ->
                page.locator("main [name='" + name + "'][value='" + value + "']")
                        .check();
            default -> field.fill(value);
        }
        return this;
    }

    public Answers date(String name, LocalDate day) {
        return give(name + ".month", String.valueOf(day.getMonthValue()))
                .give(name + ".day", String.valueOf(day.getDayOfMonth()))
                .give(name + ".year", String.valueOf(day.getYear()));
    }

    /** As {@link #date} with the time of day, such as {@code 6:30 PM}. */
    public Answers moment(String name, LocalDate day, String time) {
        return date(name, day).give(name + ".time", time);
    }

    /** Goes on to the look over the answers; once more where the last answers brought up another question. */
    public void goOn() {
        press("Continue");
        page.locator("main button[value=confirm], [data-focus]").first().waitFor();
        if (page.locator("[data-focus]").count() > 0) {
            press("Continue");
        }
    }

    /** Presses a button of the form once the server has answered what was typed, and is done when the next page stands. */
    public void press(String button) {
        page.waitForFunction("() => !document.querySelector('form[aria-busy]')");
        page.evaluate("() => window.pageBefore = true");
        page.locator("main")
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForFunction("() => !window.pageBefore");
    }
}
