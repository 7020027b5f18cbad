package org.credentialpath.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.browser.PageStates.Kind;
import org.credentialpath.browser.PageStates.State;
import org.jspecify.annotations.Nullable;

/**
 * One visitor's look at one state: from the left in light and dark on a wide screen and 320 pixels narrow, and from the
 * right in the language nobody speaks, 320 pixels narrow. What the list says it shows has to be there.
 */
final class StateLook {

    private static final Pattern PLACE = Pattern.compile("\\{([\\w.-]+)}");
    private static final int NARROW = 320;
    private static final String SUBMIT = "main form[method=post][novalidate] button.usa-button[type=submit]"
            + ":not([value=later]):not([value=update])";

    // Two frames later the page is painted as it was asked for.
    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))";

    private static final String OPEN =
            "() => document.querySelectorAll('main details').forEach(each => { each.open = true; })";

    // A page for somebody signed in says who helps, by mail and by telephone: there is no exception.
    private static final List<String> HELP =
            List.of("aside.cp-help a[href^='mailto:']", "aside.cp-help a[href^='tel:']");

    private static final String TYPED =
            "main form[method=post] :is(textarea, input[type=text], input:not([type])):enabled";

    private final Visitor visitor;
    private final Page page;
    private final State state;
    private final Map<String, String> places;
    private final List<String> found = new ArrayList<>();

    StateLook(Visitor visitor, State state, Map<String, String> places) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.state = state;
        this.places = places;
    }

    /**
     * What is wrong in light, in dark and narrow; every line names the state, the theme, the rule and the element.
     *
     * @param closely whether the narrow page, on which other things are shown, is asked for more than its width
     */
    List<String> fromTheLeft(boolean closely) {
        return looked(() -> {
            size(1280, ColorScheme.LIGHT);
            arrive("light");
            add("light", ShownKinds.in(page).missing(state.kinds(), goneByName()));
            Axe axe = Axe.in(page);
            add("light", axe.everything());
            size(1280, ColorScheme.DARK);
            add("dark", axe.colors());
            size(NARROW, ColorScheme.LIGHT);
            fits("320 pixels");
            if (closely) {
                add("320 pixels", axe.everythingButColors());
            }
        });
    }

    /** What is wrong when the page is read from the right and its words are longer. */
    List<String> fromTheRight() {
        return looked(() -> {
            size(NARROW, ColorScheme.LIGHT);
            arrive("right-to-left");
            if (!"rtl".equals(page.getAttribute("html", "dir"))) {
                add("right-to-left", List.of("is not read from the right"));
            }
            add("right-to-left", Axe.in(page).everythingButColors());
            fits("right-to-left");
        });
    }

    // One state that cannot be reached must not hide what is wrong with the others.
    private List<String> looked(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException unreachable) {
            add("reaching it", List.of(String.valueOf(unreachable.getMessage())));
        }
        add("console and network", visitor.complaintsSoFar());
        return found;
    }

    private void size(int width, ColorScheme colors) {
        page.setViewportSize(width, width == NARROW ? 640 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors).setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate(PAINTED);
    }

    /** Opens the page and does what the list says; it has to be the template the list names. */
    private void arrive(String theme) {
        Response answer = page.navigate(
                filled(state.address()), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        for (String step : state.doing()) {
            answer = Objects.requireNonNullElse(does(filled(step)), answer);
        }
        String template = answer.headerValue(RenderedTemplate.HEADER);
        if (!state.template().equals(template)) {
            String said = String.join(" ", page.locator("main [role=alert]").allInnerTexts());
            add(theme, List.of("is not this page but " + template + ", answered " + answer.status() + " " + said));
        }
        if (!state.who().equals(State.NOBODY)) {
            HELP.stream()
                    .filter(way -> !page.locator(way).last().isVisible())
                    .forEach(way -> add(theme, List.of("nobody helps here: " + way)));
        }
        if (state.kinds().contains(Kind.EXPANDED)) {
            page.evaluate(OPEN);
        }
    }

    private boolean goneByName() {
        return state.doing().stream().anyMatch(step -> step.startsWith("gone "));
    }

    private @Nullable Response does(String step) {
        String what = step.replaceFirst("^\\w+ ?", "");
        return switch (step.replaceFirst(" .*", "")) {
            case "send" -> press(SUBMIT);
            case "submit" -> press("#form button.usa-button[value=send]");
            case "press" -> press(what);
            case "check" -> {
                page.locator(what).first().check();
                yield null;
            }
            case "uncheck" -> {
                page.locator(what).first().uncheck();
                yield null;
            }
            case "every" -> {
                page.locator(what).all().forEach(Locator::check);
                yield null;
            }
            case "open" -> {
                page.evaluate(OPEN);
                yield null;
            }
            case "key" -> {
                page.keyboard().press(what);
                yield null;
            }
            case "gone" -> {
                if (page.locator(what).count() > 0) {
                    throw new IllegalStateException("There is " + what);
                }
                yield null;
            }
            case "type" -> {
                page.locator(TYPED).all().stream()
                        .filter(field -> field.isVisible() && field.inputValue().isEmpty())
                        .forEach(field -> field.fill(filled("{word}")));
                yield null;
            }
            case "wait" -> {
                page.locator(what).first().waitFor();
                yield null;
            }
            case "fill" -> {
                page.locator(left(what)).first().fill(right(what));
                yield null;
            }
            case "choose" -> {
                page.locator(left(what)).first().selectOption(right(what));
                yield null;
            }
            case "attach" -> {
                page.locator(left(what)).setInputFiles(Path.of(right(what)));
                yield null;
            }
            case State.FIRST, State.ONCE -> null;
            default -> throw new IllegalArgumentException("Nobody knows how to " + step);
        };
    }

    private static String left(String what) {
        return what.split(" = ?", 2)[0];
    }

    private static String right(String what) {
        return what.split(" = ?", 2)[1];
    }

    /** Presses the last of them and returns the page it leads to. */
    private Response press(String button) {
        page.evaluate("() => { window.pageBefore = true; }");
        Response next = page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && (answer.status() < 300 || answer.status() > 399),
                () -> page.locator(button).last().click());
        // The answer is there before the page is: the one before must not be looked at in its place.
        page.waitForFunction("() => !window.pageBefore");
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return next;
    }

    private void fits(String theme) {
        List<Object> beyond = Sideways.beyond(page);
        if (!beyond.isEmpty()) {
            add(theme, List.of("stands out at the side: " + beyond));
        }
    }

    private void add(String theme, List<?> what) {
        what.forEach(each -> found.add(state + ", " + theme + ": " + each));
    }

    private String filled(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(place(place)));
    }

    private String place(MatchResult name) {
        String place = places.get(name.group(1));
        if (place == null) {
            throw new IllegalArgumentException("No place " + name.group());
        }
        return place;
    }
}
