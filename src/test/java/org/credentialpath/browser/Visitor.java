package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One person at one browser. */
public final class Visitor {

    /** What is within the page, and the browser's own viewer of PDFs, for which no host is asked. */
    private static final Pattern INSIDE = Pattern.compile("data:|chrome-extension://|chrome://");

    private static final double PATIENCE = 30_000;

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<String> sentTo = new HashSet<>();
    private boolean badConnection;

    Visitor(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        context.onRequest(this::watch);
        page.onConsoleMessage(this::watch);
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    /** Opens an address of the application and returns the answer's status. */
    public int open(String path) {
        Response response = page.navigate(path);
        return response.status();
    }

    /** Signs in as a demo person. */
    public Visitor signIn(String name) {
        open("/sign-in");
        page.locator("#login").fill(name);
        page.locator("#password").fill("demo");
        press("Sign in");
        return this;
    }

    public Visitor signOut() {
        press("Sign out");
        return this;
    }

    /** Presses the button of that name. */
    public Visitor press(String name) {
        named(AriaRole.BUTTON, name).click();
        return this;
    }

    /** Follows the link of that name. */
    public Visitor follow(String name) {
        named(AriaRole.LINK, name).click();
        return this;
    }

    /** Fills the field with that label. */
    public Visitor fill(String label, String value) {
        page.getByLabel(label).fill(value);
        return this;
    }

    /** Answers the form on the page. */
    public Answers answer() {
        return new Answers(page);
    }

    /** From now on requests may be lost on their way, which the browser reports. */
    public Visitor onABadConnection() {
        badConnection = true;
        return this;
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    public String title() {
        return page.title();
    }

    /**
     * Looks at the page as it stands: accessibility in light, in dark and on a phone, no sideways scrolling, targets
     * large enough, all of which the end of the test asks for; and keeps the pictures in {@code target/screenshots/<name>-*.png}.
     */
    public Visitor look(String name) {
        complaints.addAll(new Look(page, name).everywhere());
        return this;
    }

    /** The paths something was sent to. */
    Set<String> sentTo() {
        return sentTo;
    }

    /** What the browser complained about since this was asked last. */
    List<String> complaintsSoFar() {
        List<String> until = List.copyOf(complaints);
        complaints.clear();
        return until;
    }

    /** Keeps a picture of the last page, for whoever wonders why a test failed. */
    void leaveCleanly() {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/last", context.hashCode() + ".png")));
        context.close();
        assertThat(complaints).as("What the browser complained about").isEmpty();
    }

    private com.microsoft.playwright.Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void watch(Request request) {
        if ("document".equals(request.resourceType())) {
            documents.add(request.url());
        }
        if ("POST".equals(request.method())) {
            sentTo.add(URI.create(request.url()).getPath());
        }
        if (!request.url().startsWith(address + "/")
                && !INSIDE.matcher(request.url()).lookingAt()) {
            complaints.add("asked elsewhere: " + request.url());
        }
    }

    // A page that answers 404 or 422 on purpose is reported by the browser as well; anything it loads is not.
    private void watch(ConsoleMessage message) {
        boolean ownStatus = message.text().startsWith("Failed to load resource")
                && documents.contains(message.location().replaceAll(":\\d+:\\d+$", ""));
        boolean lost = badConnection && message.text().contains("net::ERR_");
        if (("error".equals(message.type()) || "warning".equals(message.type())) && !ownStatus && !lost) {
            complaints.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }
}
