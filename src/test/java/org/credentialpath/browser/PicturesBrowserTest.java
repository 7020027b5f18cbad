package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Takes the pictures under {@code docs/screenshots} anew: {@code mvn test -Dtest=PicturesBrowserTest -Dpictures=write}.
 * Each of the main pages as somebody at a desk and somebody with a phone sees it first.
 */
@EnabledIfSystemProperty(named = "pictures", matches = "write")
@TestPropertySource(properties = "spring.application.name=pictures")
@Import({PageWorld.class, CohortPlaces.class, PortfolioPlaces.class, ReviewPlaces.class, CoursePlaces.class})
@DirtiesContext
class PicturesBrowserTest extends BrowserTest {

    private static final Path FOLDER = Path.of("docs/screenshots");
    private static final int LARGEST = 250_000;

    // The strip of the demo is no part of the product; the workbench fills the window, with or without it.
    private static final String WITHOUT_THE_DEMO = """
            () => {
              document.querySelector('.cp-demo')?.remove();
              document.getElementById('workbench')?.scrollIntoView();
            }
            """;

    /** One of the main pages. */
    private record Subject(String name, String who, String address) {}

    @Autowired
    PageWorld world;

    @Test
    void mainPagesAtADeskAndOnAPhone() throws IOException {
        Map<String, String> places = world.make(PageWorld.Names.USUAL);
        for (Subject subject : subjects(places)) {
            show(visitor(), subject, "desktop");
            show(visitorOnAPhone(), subject, "phone");
        }
    }

    private void show(Visitor visitor, Subject subject, String device) throws IOException {
        if (!subject.who().isEmpty()) {
            visitor.signIn(subject.who());
        }
        assertThat(visitor.open(subject.address()))
                .as("%s at %s", subject.name(), subject.address())
                .isEqualTo(200);
        take(visitor.page(), subject.name() + "-" + device);
        leave(visitor);
    }

    private static List<Subject> subjects(Map<String, String> places) {
        String cohort = "/cohorts/" + places.get("cohort");
        return List.of(
                new Subject("start", "", "/"),
                new Subject("home", PageWorld.LONG, "/home"),
                new Subject("portfolio", PageWorld.LONG, "/portfolio/" + places.get("case.long")),
                new Subject("item", PageWorld.LONG, "/portfolio/" + places.get("case.long") + "/items/resume"),
                new Subject("tasks", "coordinator", "/tasks?view=groups"),
                new Subject("case", "coordinator", "/cases/" + places.get("case.long")),
                new Subject("workbench", "reviewer1", "/reviews/" + places.get("review") + "/competencies/health"),
                new Subject("cohort", "facilitator", cohort + "/board"),
                new Subject(
                        "attendance",
                        "facilitator",
                        "/cohorts/" + places.get("cohort.over") + "/meetings/" + places.get("meeting.over")
                                + "/attendance"),
                new Subject("credential", "", "/verify?number=" + places.get("number")));
    }

    private static void take(Page page, String name) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate(WITHOUT_THE_DEMO);
        Path file = FOLDER.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).as("bytes of %s", file).isLessThan(LARGEST);
    }
}
