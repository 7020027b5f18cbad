package org.credentialpath.browser;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/**
 * A person who has a keyboard and nothing else: Tab, Enter, Space, the arrows, and letters. Whatever is meant is reached
 * by Tab from where one is, and shows that it is reached.
 */
final class Keyboard implements Hands<Keyboard> {

    private static final int STOPS = 500;
    private static final String SEND = "#form button.usa-button[value=send]";
    private static final String CONFIRM = "main button[value=confirm]";
    private static final String REACHED =
            "css => document.activeElement !== document.body && document.activeElement.matches(css)";
    private static final String VALUE = "() => document.activeElement.value";
    private static final String VISIBLE = """
            () => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            }
            """;

    private final Page page;

    Keyboard(Visitor visitor) {
        this.page = visitor.page();
        // Somebody has to wait for choices of files before Enter opens one: told only then, a busy browser is late.
        page.onFileChooser(chooser -> {});
    }

    /** Goes to the next of these by Tab; where focus stands is to be seen. */
    Keyboard to(String css) {
        page.waitForFunction("() => !document.querySelector('form[aria-busy]')");
        for (int stop = 0; stop < STOPS; stop++) {
            if (Boolean.TRUE.equals(page.evaluate(REACHED, css))) {
                if (!Boolean.TRUE.equals(page.evaluate(VISIBLE))) {
                    throw new AssertionError("Focus on " + css + " is not to be seen at " + page.url());
                }
                return this;
            }
            key("Tab");
        }
        throw new AssertionError("No way by Tab to " + css + " at " + page.url());
    }

    /** Goes there and presses Enter. */
    @Override
    public Keyboard press(String css) {
        to(css);
        page.evaluate("() => { window.pageBefore = true; }");
        key("Enter");
        page.waitForFunction("() => !window.pageBefore");
        page.waitForLoadState();
        return this;
    }

    /** Goes there and presses Enter, which changes this page until it has the other. */
    Keyboard press(String css, String then) {
        to(css);
        key("Enter");
        page.waitForSelector(then, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    /** Types it, moves to the option, or ticks the box. */
    @Override
    public Keyboard give(String name, String value) {
        String field = "main [name='" + name + "']:not([type=hidden])";
        switch (String.valueOf(page.locator(field).first().evaluate("each => each.type"))) {
            case "select-one" -> choose(field, value);
            case "radio" -> mark(field, value);
            case "checkbox" -> tick(field + "[value='" + value + "']");
            default -> type(field, value);
        }
        return this;
    }

    Keyboard type(String css, String text) {
        to(css);
        key("ControlOrMeta+A");
        page.keyboard().type(text);
        return this;
    }

    Keyboard tick(String css) {
        to(css);
        if (!page.locator(css).first().isChecked()) {
            key("Space");
        }
        return this;
    }

    /** Opens the choice of files with Enter and takes one. */
    Keyboard attach(String css, Path file) {
        to(css);
        FileChooser chooser = page.waitForFileChooser(() -> key("Enter"));
        chooser.setFiles(file);
        return this;
    }

    /** Sends a long form, once more where the last answers brought up another question, and confirms. */
    Keyboard sendAndConfirm() {
        press(SEND);
        if (page.locator(CONFIRM).count() == 0 && page.locator("[data-focus]").count() > 0) {
            press(SEND);
        }
        return press(CONFIRM);
    }

    Keyboard send() {
        return press(SEND);
    }

    /** The arrows go from option to option; Home is the first. */
    private void choose(String css, String value) {
        to(css);
        key("Home");
        moveTo(value, css);
    }

    /** Tab stops once in a group, at its first or at the one that is marked; the arrows mark the others. */
    Keyboard mark(String css, String value) {
        to(css);
        if (!Boolean.TRUE.equals(page.evaluate("() => document.activeElement.checked"))) {
            key("Space");
        }
        moveTo(value, css);
        return this;
    }

    private void moveTo(String value, String css) {
        for (int step = 0; !value.equals(page.evaluate(VALUE)); step++) {
            if (step > STOPS) {
                throw new AssertionError("No way by arrows to " + value + " in " + css + " at " + page.url());
            }
            key("ArrowDown");
        }
    }

    private void key(String name) {
        page.keyboard().press(name);
    }
}
