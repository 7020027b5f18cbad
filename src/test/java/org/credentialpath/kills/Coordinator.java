package org.credentialpath.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.cohort.web.RequestAnswers;
import org.credentialpath.kills.Progress.Stage;

/**
 * Clicks without a pause: invites somebody, enters and sends their request, withdraws every other one. Each of the three
 * writes facts, a step of the engine, the record and mail; the last also a message to the run.
 */
final class Coordinator {

    private static final Pattern START = Pattern.compile("name=\"preferredStart\"[^>]*value=\"([^\"]+)\"");

    private final String name;
    private final Clicker browser;
    private final Journal journal;
    private final AtomicBoolean dying;
    private final Map<String, String> addresses = new TreeMap<>();
    private int count;

    Coordinator(String name, Clicker browser, Journal journal, AtomicBoolean dying) {
        this.name = name;
        this.browser = browser;
        this.journal = journal;
        this.dying = dying;
    }

    /** Clicks until the house dies. Being signed in outlives it. */
    Callable<Void> untilItDies() {
        return () -> {
            try {
                for (Progress left : unfinished()) {
                    goOn(left.email());
                }
                while (!dying.get()) {
                    goOn(email(++count));
                }
            } catch (IOException noAnswer) {
                assertThat(dying).as("Nobody had killed it: " + noAnswer).isTrue();
            }
            return null;
        };
    }

    /** Where the request of that person is found; a click without an answer did not say so. */
    void found(String email, String address) {
        addresses.put(email, address);
    }

    boolean invited(String email) {
        return email.startsWith(name + "-");
    }

    private List<Progress> unfinished() {
        return journal.all().stream()
                .filter(progress -> invited(progress.email()) && progress.answered() != last(progress.email()))
                .sorted(Comparator.comparing(Progress::email))
                .toList();
    }

    private void goOn(String email) throws IOException, InterruptedException {
        for (Progress at = journal.of(email); at.answered() != last(email); at = journal.of(email)) {
            journal.note(at.asks());
            click(email, at.answered().next());
            journal.note(at.isAt(at.answered().next()));
        }
    }

    private void click(String email, Stage to) throws IOException, InterruptedException {
        switch (to) {
            case INVITED ->
                found(
                        email,
                        browser.send(
                                "/requests/invitations/new",
                                "program",
                                "mrtq-infant-toddler",
                                "email",
                                email,
                                "name",
                                "Somebody"));
            case SENT -> send(addresses.getOrDefault(email, ""));
            default -> {
                String address = addresses.getOrDefault(email, "");
                assertThat(browser.send(address + "/withdraw")).isEqualTo(address);
            }
        }
    }

    private void send(String address) throws IOException, InterruptedException {
        String form = address + "/on-behalf";
        Matcher start = START.matcher(browser.open(form));
        assertThat(start.find()).isTrue();
        LocalDate month = LocalDate.parse(start.group(1) + "-01");
        String[] answers = RequestAnswers.complete(month, "channel", "phone");
        assertThat(browser.send(form, answers)).isEqualTo(form + "/check");
        assertThat(browser.send(form, "_do", "confirm")).isEqualTo(address);
    }

    private String email(int number) {
        return name + "-" + number + "@kills.example.org";
    }

    private static Stage last(String email) {
        return email.matches(".*[02468]@.*") ? Stage.WITHDRAWN : Stage.SENT;
    }
}
