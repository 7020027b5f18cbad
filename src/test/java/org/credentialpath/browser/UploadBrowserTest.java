package org.credentialpath.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of a portfolio as they come from a browser: in pieces, over a bad connection, and without JavaScript. */
class UploadBrowserTest extends BrowserTest {

    private static final int SIZE = 3_000_000;
    private static final int PIECE = 512 * 1024;
    private static final String PIECES = "**/uploads/*";

    @Autowired
    DemoPeople demo;

    @Autowired
    TestMeetings meetings;

    @Autowired
    PortfolioWork work;

    @TempDir
    Path folder;

    PersonId participant;
    CaseId id;
    String item;

    @BeforeEach
    void aPortfolio() {
        participant = demo.withLogin("participant");
        id = meetings.join(meetings.cohortOf(demo.withLogin("facilitator")), participant);
        item = "/portfolio/" + id + "/items/resume";
    }

    @Test
    void aLargeFileComesInPieces() throws IOException {
        Visitor visitor = signedIn("participant");
        AtomicInteger pieces = counted(visitor.page());
        visitor.open(item);
        visitor.look("upload-item");
        send(visitor, file("notes.txt", SIZE));
        saved(visitor, "notes.txt");
        assertThat(pieces).hasValue((SIZE + PIECE - 1) / PIECE);
    }

    @Test
    void aSmallFileComesWithTheForm() throws IOException {
        Visitor visitor = signedIn("participant");
        AtomicInteger pieces = counted(visitor.page());
        visitor.open(item);
        send(visitor, file("short.txt", 20_000));
        saved(visitor, "short.txt");
        assertThat(pieces).hasValue(0);
    }

    @Test
    void anUploadGoesOnByItselfAfterABrokenConnection() throws IOException {
        Visitor visitor = signedIn("participant").onABadConnection();
        AtomicInteger asked = new AtomicInteger();
        visitor.page().route(PIECES, route -> {
            if (asked.incrementAndGet() == 3) {
                route.abort();
            } else {
                route.resume();
            }
        });
        visitor.open(item);
        send(visitor, file("notes.txt", SIZE));
        saved(visitor, "notes.txt");
    }

    @Test
    void anUploadGoesOnAfterThePageWasLeft() throws IOException {
        Visitor visitor = signedIn("participant").onABadConnection();
        Path file = file("notes.txt", SIZE);
        AtomicInteger asked = new AtomicInteger();
        visitor.page().route(PIECES, route -> {
            if (asked.incrementAndGet() > 3) {
                route.abort();
            } else {
                route.resume();
            }
        });
        visitor.open(item);
        send(visitor, file);
        Locator status = visitor.page().locator("[data-upload-status]");
        assertThat(status).containsText("The connection is gone");
        visitor.page().unroute(PIECES);
        visitor.open("/home");
        visitor.open(item);
        AtomicInteger pieces = counted(visitor.page());
        send(visitor, file);
        saved(visitor, "notes.txt");
        assertThat(pieces.get()).isLessThanOrEqualTo((SIZE + PIECE - 1) / PIECE - 3);
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenSent() throws IOException {
        Visitor visitor = signedIn("participant");
        visitor.open(item);
        send(visitor, file("film.mp4", 26 << 20));
        assertThat(visitor.page().locator("[data-upload-error]")).containsText("“film.mp4” must be smaller than 25 MB");
        visitor.look("upload-too-large");
    }

    @Test
    void aLargeFileComesWithoutJavaScriptToo() throws IOException {
        Visitor visitor = visitorWithoutJavaScript().signIn("participant");
        visitor.open(item);
        send(visitor, file("notes.txt", SIZE));
        saved(visitor, "notes.txt");
    }

    @Test
    void theBigButtonSendsAChosenFileToo() throws IOException {
        Visitor visitor = signedIn("participant");
        visitor.open(item);
        visitor.page().locator("#file").setInputFiles(file("large.txt", SIZE));
        visitor.press("Save and go to the list");
        visitor.page().waitForURL("**/portfolio/" + id);
        saved(visitor, "large.txt");
    }

    @Test
    void theBigButtonSendsAChosenFileWithoutJavaScriptToo() throws IOException {
        Visitor visitor = visitorWithoutJavaScript().signIn("participant");
        visitor.open(item);
        visitor.page().locator("#file").setInputFiles(file("short.txt", 20_000));
        visitor.press("Save and go to the list");
        saved(visitor, "short.txt");
    }

    @Test
    void theBigButtonSendsATypedEntryToo() {
        for (Visitor visitor :
                List.of(signedIn("participant"), visitorWithoutJavaScript().signIn("participant"))) {
            visitor.open("/portfolio/" + id + "/items/resource-collection");
            visitor.page().locator("#title").fill("A song");
            visitor.page().locator("#text").fill("For naps");
            visitor.press("Save and go to the list");
            visitor.page().waitForURL("**/portfolio/" + id);
        }
        assertThat(work.of(id, participant)
                        .item("resource-collection")
                        .content()
                        .entries())
                .hasSize(2);
    }

    private static AtomicInteger counted(Page page) {
        AtomicInteger pieces = new AtomicInteger();
        page.onRequest(request -> {
            if ("PATCH".equals(request.method())) {
                pieces.incrementAndGet();
            }
        });
        return pieces;
    }

    private static void send(Visitor visitor, Path file) {
        visitor.page().locator("#file").setInputFiles(file);
        visitor.press("Upload");
    }

    private void saved(Visitor visitor, String name) {
        assertThat(visitor.page().locator("main").locator("..").getByText("“" + name + "” is saved."))
                .isVisible();
        assertThat(work.of(id, participant).item("resume").content().files())
                .extracting(file -> file.name())
                .containsExactly(name);
    }

    private Path file(String name, int size) throws IOException {
        return Files.writeString(folder.resolve(name), "A line of text.\n".repeat(size / 16));
    }
}
