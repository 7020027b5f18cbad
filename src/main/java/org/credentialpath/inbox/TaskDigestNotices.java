package org.credentialpath.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.StepName;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.engine.TaskSort;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** What the daily mail says: the person's own tasks, the latest ones first, and how many nobody of their groups has. */
@Component
class TaskDigestNotices implements NoticeFacts {

    private static final int SHOWN = 10;
    private static final int CAP = 100;

    private final OpenTasks tasks;
    private final Desk desk;

    TaskDigestNotices(OpenTasks tasks, Desk desk) {
        this.tasks = tasks;
        this.desk = desk;
    }

    @Override
    public boolean claims(String notice) {
        return notice.equals(TaskDigest.NOTICE);
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return about.equals(receiver.value()) ? Optional.of(facts(receiver)) : Optional.empty();
    }

    boolean isAnythingOpen(PersonId person) {
        return tasks.count(own(person), 1) > 0 || tasks.count(free(person), 1) > 0;
    }

    private Map<String, Object> facts(PersonId person) {
        Map<String, Object> facts = new LinkedHashMap<>();
        List<List<Object>> lines = tasks.find(own(person).page(TaskSort.DUE, null, SHOWN)).tasks().stream()
                .map(TaskDigestNotices::line)
                .toList();
        if (!lines.isEmpty()) {
            facts.put("tasks", lines);
        }
        put(facts, "late", own(person).overdue());
        put(facts, "free", free(person));
        facts.put("link", "/tasks");
        return facts;
    }

    private void put(Map<String, Object> facts, String name, TaskFilter filter) {
        int many = tasks.count(filter, CAP);
        if (many > 0) {
            facts.put(name, many < CAP ? String.valueOf(many) : CAP + "+");
        }
    }

    private static TaskFilter own(PersonId person) {
        return TaskFilter.any().of(person);
    }

    // A filter without groups would be of everybody's.
    private TaskFilter free(PersonId person) {
        Set<String> groups = desk.groupsOf(person);
        return TaskFilter.any().openTo(groups.isEmpty() ? Set.of("") : groups).unassigned();
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
