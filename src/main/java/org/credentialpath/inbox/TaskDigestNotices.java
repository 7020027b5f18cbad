package org.credentialpath.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.StepName;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.engine.TaskSort;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.people.People;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * What the daily mail says: the person's own tasks, the latest ones first, how many nobody of their groups has, and what those
 * have whom they cover.
 */
@Component
class TaskDigestNotices implements NoticeFacts {

    private static final int SHOWN = 10;
    private static final int CAP = 100;

    private final OpenTasks tasks;
    private final TaskRights rights;
    private final Covers covers;
    private final People people;

    TaskDigestNotices(OpenTasks tasks, TaskRights rights, Covers covers, People people) {
        this.tasks = tasks;
        this.rights = rights;
        this.covers = covers;
        this.people = people;
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
        return tasks.count(own(person), 1) > 0
                || tasks.count(free(person), 1) > 0
                || !covered(person).isEmpty();
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
        putCovered(facts, person);
        facts.put("link", "/tasks");
        return facts;
    }

    // What those have whom the person covers, and the person may do in their place (rule 41).
    private void putCovered(Map<String, Object> facts, PersonId person) {
        List<OpenTask> covered = covered(person);
        if (!covered.isEmpty()) {
            facts.put("covered", covered.stream().map(TaskDigestNotices::line).toList());
            facts.put(
                    "away",
                    covered.stream()
                            .flatMap(task -> Stream.ofNullable(task.assignee()))
                            .distinct()
                            .map(away -> people.get(away).preferredName())
                            .toList());
        }
    }

    private List<OpenTask> covered(PersonId person) {
        return covers.coveredBy(person).stream()
                .flatMap(away -> tasks.find(own(away).page(TaskSort.DUE, null, CAP)).tasks().stream())
                .filter(task -> rights.isOpenTo(task, person))
                .limit(SHOWN)
                .toList();
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
        Set<String> groups = rights.groupsOf(person);
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
