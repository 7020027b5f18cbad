package org.credentialpath.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.StepName;
import org.credentialpath.people.People;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells somebody at once which tasks somebody else has given them, in one mail however many they are (rule 41). */
@Service
public class GivenTasks {

    private static final String NOTICE = "task-given";
    private static final int SHOWN = 10;

    private final MailNotices notices;
    private final People people;

    GivenTasks(MailNotices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    /**
     * Queues the mail in the caller's transaction.
     *
     * @param tasks at least one
     * @param instead in whose place the receiver got all of them; null when it was meant for themself
     */
    public void tell(List<OpenTask> tasks, PersonId by, PersonId to, @Nullable PersonId instead) {
        OpenTask first = tasks.get(0);
        UUID about = tasks.size() == 1 ? first.key() : to.value();
        notices.send(NOTICE, to, about, UUID.randomUUID().toString(), facts(tasks, by, instead));
    }

    private Map<String, Object> facts(List<OpenTask> tasks, PersonId by, @Nullable PersonId instead) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("giver", people.get(by).preferredName());
        facts.put("tasks", lines(tasks));
        if (tasks.size() == 1) {
            facts.put("task", StepName.of(tasks.get(0)));
            facts.put("link", "/tasks/" + tasks.get(0).ref());
        } else {
            facts.put("many", String.valueOf(tasks.size()));
            facts.put("link", "/tasks");
        }
        if (tasks.size() > SHOWN) {
            facts.put("more", String.valueOf(tasks.size() - SHOWN));
        }
        if (instead != null) {
            facts.put("away", people.get(instead).preferredName());
        }
        return facts;
    }

    private static List<List<Object>> lines(List<OpenTask> tasks) {
        return tasks.stream()
                .sorted(Comparator.comparing(task -> Objects.requireNonNullElse(task.due(), Instant.MAX)))
                .limit(SHOWN)
                .map(GivenTasks::line)
                .toList();
    }

    // Said one after the other: what it is, about whom, and by when.
    private static List<Object> line(OpenTask task) {
        List<Object> parts = new ArrayList<>(List.of(StepName.of(task)));
        if (task.subject() != null) {
            parts.add(task.subject());
        }
        if (task.due() != null) {
            parts.add(task.due());
        }
        return parts;
    }
}
