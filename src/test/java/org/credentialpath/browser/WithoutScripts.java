package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.credentialpath.browser.NewPeople.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Journeys in browsers that run no scripts. {@code journeys.txt} says which steps and addresses each test goes through;
 * at its end a test is asked whether its visitors have sent something to every address it stands for.
 */
abstract class WithoutScripts extends BrowserTest {

    @Autowired
    NewPeople newPeople;

    @Autowired
    Doors doors;

    private final List<Visitor> seen = new ArrayList<>();

    /** Somebody who has not signed in. */
    final Plain plain() {
        Visitor visitor = visitorWithoutJavaScript();
        seen.add(visitor);
        return new Plain(visitor);
    }

    /** Signed in, and at home. */
    final Plain plain(Newcomer somebody) {
        return plain().signIn(somebody.email());
    }

    @AfterEach
    void didWhatIsSaid(TestInfo test) {
        String name = getClass().getSimpleName() + "."
                + test.getTestMethod().map(Method::getName).orElseThrow();
        List<String> sentTo =
                seen.stream().flatMap(visitor -> visitor.sentTo().stream()).toList();
        assertThat(Journeys.all().of(name))
                .filteredOn(Journeys.Journey::isAddress)
                .as("What journeys.txt says of %s, and where nothing was sent to", name)
                .allSatisfy(journey -> assertThat(sentTo).anyMatch(journey::fits));
    }
}
