package org.credentialpath.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.engine.TaskSort;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The portfolios that wait for one reviewer, by due date; what is put off to a later day is not among them. */
@Service
@Transactional(readOnly = true)
public class ReviewQueue {

    private static final int MOST = 200;

    /** @param due null where the program sets no limit */
    public record Waiting(AssignmentId assignment, @Nullable Instant due) {}

    private final OpenTasks tasks;
    private final AssignmentTable assignments;

    ReviewQueue(OpenTasks tasks, AssignmentTable assignments) {
        this.tasks = tasks;
        this.assignments = assignments;
    }

    /** The one due first stands first; 200 at most. */
    public List<Waiting> of(PersonId reviewer) {
        var mine = TaskFilter.any()
                .of(reviewer)
                .about(TaskFilter.About.step("userTask_reviewPortfolio"))
                .page(TaskSort.DUE, null, MOST);
        // The task of somebody who was released stays for a moment.
        Set<AssignmentId> own = assignments.openOf(reviewer).stream()
                .filter(each -> each.state() == Assignment.State.ACCEPTED)
                .map(Assignment::id)
                .collect(Collectors.toSet());
        return tasks.find(mine).tasks().stream()
                .map(task -> new Waiting(new AssignmentId(task.key()), task.due()))
                .filter(each -> own.contains(each.assignment()))
                .toList();
    }

    /** The one after this one, from the last on to the first; empty when no other waits. */
    public Optional<Waiting> after(PersonId reviewer, AssignmentId current) {
        List<Waiting> all = of(reviewer);
        List<AssignmentId> ids = all.stream().map(Waiting::assignment).toList();
        if (ids.isEmpty() || ids.equals(List.of(current))) {
            return Optional.empty();
        }
        return Optional.of(all.get((ids.indexOf(current) + 1) % ids.size()));
    }
}
