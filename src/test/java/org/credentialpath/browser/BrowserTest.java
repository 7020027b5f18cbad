package org.credentialpath.browser;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The running application with its demo people, and a real browser in front of it. Every test ends by asking that the
 * pages its visitors saw reported no error, broke no content policy and asked no other host for anything.
 */
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "credentialpath.demo=true")
public abstract class BrowserTest {

    private final List<Visitor> visitors = new ArrayList<>();

    @LocalServerPort
    private int port;

    /** Somebody who has not signed in, with cookies of their own. */
    protected Visitor visitor() {
        return visit(new Browser.NewContextOptions());
    }

    /** The demo person of that name, signed in through the sign-in page. */
    protected Visitor signedIn(String name) {
        return visitor().signIn(name);
    }

    /** Somebody whose browser runs no JavaScript. */
    protected Visitor visitorWithoutJavaScript() {
        return visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Somebody with a phone, which has a touch screen and nothing to point with. */
    protected Visitor visitorOnAPhone() {
        return visit(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    /** Asks what the end of the test would ask of the visitor, and frees their browser for others. */
    protected void leave(Visitor visitor) {
        visitors.remove(visitor);
        visitor.leaveCleanly();
    }

    @AfterEach
    void leaveCleanly() {
        visitors.forEach(Visitor::leaveCleanly);
    }

    private Visitor visit(Browser.NewContextOptions options) {
        String address = "http://localhost:" + port;
        Visitor visitor = new Visitor(Chromium.browser().newContext(options.setBaseURL(address)), address);
        visitors.add(visitor);
        return visitor;
    }
}
