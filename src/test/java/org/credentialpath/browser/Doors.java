package org.credentialpath.browser;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses people come in by: from a mail, and from their tasks. */
@Component
public final class Doors {

    private static final Pattern INVITATION = Pattern.compile("/requests/invitation/[\\w-]+");
    private static final Pattern FEEDBACK = Pattern.compile("/workplace-feedback/[\\w-]+");

    private final OpenTasks tasks;
    private final JdbcClient jdbc;

    Doors(OpenTasks tasks, JdbcClient jdbc) {
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** What stands in the mail that invites. */
    String invitation(CaseId id) {
        String text = jdbc.sql("SELECT text FROM outbox_mail WHERE about = ? AND notice = 'invitation'")
                .param(id.value())
                .query(String.class)
                .single();
        return link(INVITATION, text);
    }

    /** What stands in the mail that asks somebody for feedback on the work of a participant. */
    String workplaceFeedback(PersonId asked) {
        String text = jdbc.sql("SELECT text FROM outbox_mail WHERE receiver = ? AND notice = 'supervisor-asked'")
                .param(asked.value())
                .query(String.class)
                .single();
        return link(FEEDBACK, text);
    }

    private static String link(Pattern pattern, @Nullable String text) {
        Matcher found = pattern.matcher(Objects.requireNonNull(text));
        if (!found.find()) {
            throw new AssertionError("No link in " + text);
        }
        return found.group();
    }

    /** The task that is open at this step of the case. */
    public String task(CaseId id, String step) {
        return tasks.ofCase(id).stream()
                .filter(task -> task.step().equals(step))
                .map(task -> "/tasks/" + task.ref())
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not open, but "
                        + tasks.ofCase(id).stream().map(OpenTask::step).toList()));
    }
}
