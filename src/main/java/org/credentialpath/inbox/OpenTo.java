package org.credentialpath.inbox;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskGroups;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To which groups a task is open: coordinators choose among those that could really do it (rule 41). */
@Service
public class OpenTo {

    private final OpenTasks tasks;
    private final TaskRights rights;
    private final ObjectProvider<TaskGroups> features;
    private final EvidenceRecord record;

    OpenTo(OpenTasks tasks, TaskRights rights, ObjectProvider<TaskGroups> features, EvidenceRecord record) {
        this.tasks = tasks;
        this.rights = rights;
        this.features = features;
        this.record = record;
    }

    /** Those it is open to and those it could be; empty when it is not the person's to say, or there is nothing to choose. */
    public SortedSet<String> choices(OpenTask task, PersonId person) {
        SortedSet<String> able = features.stream()
                .flatMap(feature -> feature.able(task).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean theirs = rights.isStaff(person) && !person.equals(task.person()) && !task.waitsForItsPerson();
        if (!theirs || able.isEmpty()) {
            return new TreeSet<>();
        }
        able.addAll(task.groups());
        return able;
    }

    /**
     * Opens the task to these groups and to no others; whoever has it keeps it.
     *
     * @throws Forbidden when it is not the person's to say, or there is nothing to choose
     * @throws NotOpenTo when these are none, or one of them could not do it
     */
    @Transactional
    public void open(TaskRef ref, PersonId by, Set<String> groups) {
        OpenTask task = rights.allowed(ref, each -> !choices(each, by).isEmpty());
        if (groups.isEmpty() || !choices(task, by).containsAll(groups)) {
            throw new NotOpenTo(ref, groups);
        }
        if (!groups.equals(task.groups())) {
            tasks.openTo(ref, groups);
            record.write(Desk.act(task, "task.opened").fact("groups", String.join(" ", new TreeSet<>(groups))));
        }
    }
}
