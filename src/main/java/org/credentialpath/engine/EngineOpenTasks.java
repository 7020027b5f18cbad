package org.credentialpath.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists tasks from the read model and acts on them in the engine, which writes the read model. */
@Component
@Transactional
class EngineOpenTasks implements OpenTasks {

    private final TaskService tasks;
    private final RuntimeService runs;
    private final ActingUser acting;
    private final JdbcClient jdbc;
    private final OpenTaskHands hands;
    private final OpenTaskLists lists;
    private final OpenTaskRebuild rebuild;
    private final OpenTaskDues dues;

    EngineOpenTasks(
            TaskService tasks,
            RuntimeService runs,
            ActingUser acting,
            JdbcClient jdbc,
            OpenTaskHands hands,
            OpenTaskLists lists,
            OpenTaskRebuild rebuild,
            OpenTaskDues dues) {
        this.tasks = tasks;
        this.runs = runs;
        this.acting = acting;
        this.jdbc = jdbc;
        this.hands = hands;
        this.lists = lists;
        this.rebuild = rebuild;
        this.dues = dues;
    }

    @Override
    public TaskPage find(TaskFilter filter) {
        return lists.find(filter);
    }

    @Override
    public List<TaskCount> countEach(List<TaskFilter> filters, int cap) {
        return lists.countEach(filters, cap);
    }

    @Override
    public List<TaskCount> count(List<TaskFilter> filters, int most) {
        return lists.count(filters, most);
    }

    @Override
    public List<TaskKind> kinds() {
        return lists.kinds();
    }

    @Override
    public Optional<OpenTask> get(TaskRef ref) {
        return jdbc.sql("SELECT * FROM open_task WHERE ref = ?")
                .param(ref.value())
                .query(OpenTaskTable::read)
                .optional();
    }

    @Override
    public List<OpenTask> ofKey(UUID key, String form) {
        return jdbc.sql("SELECT * FROM open_task WHERE key = ? AND form = ? ORDER BY due_order, created, ref")
                .params(key, form)
                .query(OpenTaskTable::read)
                .list();
    }

    @Override
    public List<OpenTask> ofCase(CaseId caseId) {
        return jdbc.sql("SELECT * FROM open_task WHERE case_id = ? ORDER BY due_order, created, ref")
                .param(caseId.value())
                .query(OpenTaskTable::read)
                .list();
    }

    @Override
    public List<OpenTask> ofCases(Collection<CaseId> cases) {
        String[] ids = cases.stream().map(CaseId::toString).toArray(String[]::new);
        return jdbc.sql("""
                        SELECT * FROM open_task WHERE case_id = ANY (cast(:cases AS uuid[]))
                        ORDER BY due_order, created, ref""").param("cases", ids).query(OpenTaskTable::read).list();
    }

    @Override
    public Set<TaskRef> woken(Collection<TaskRef> tasks) {
        String[] refs = tasks.stream().map(TaskRef::value).toArray(String[]::new);
        return Set.copyOf(jdbc.sql("SELECT ref FROM open_task WHERE ref = ANY (:refs) AND woken")
                .param("refs", refs)
                .query((row, number) -> new TaskRef(row.getString("ref")))
                .list());
    }

    @Override
    public <T> Optional<T> value(TaskRef ref, Variable<T> variable) {
        return jdbc.sql("SELECT run FROM open_task WHERE ref = ?")
                .param(ref.value())
                .query(String.class)
                .optional()
                .map(run -> runs.createVariableInstanceQuery()
                        .processInstanceIdIn(run)
                        .activityInstanceIdIn(run)
                        .variableName(variable.name())
                        .singleResult())
                .map(value -> variable.fromEngine(value.getValue()));
    }

    @Override
    public void claim(TaskRef ref, PersonId by) {
        lock(ref);
        try {
            acting.run(() -> tasks.claim(ref.value(), by.toString()));
        } catch (TaskAlreadyClaimedException | OptimisticLockingException e) {
            throw new TaskTaken(ref);
        }
    }

    @Override
    public void release(TaskRef ref) {
        assign(ref, null);
    }

    @Override
    public void assign(TaskRef ref, @Nullable PersonId to) {
        assign(ref, to, null);
    }

    @Override
    public void assign(TaskRef ref, @Nullable PersonId to, @Nullable PersonId giver) {
        lock(ref);
        hands.assign(ref, to, giver);
    }

    @Override
    public Optional<PersonId> giver(TaskRef ref) {
        return hands.giver(ref);
    }

    @Override
    public void openTo(TaskRef ref, Set<String> groups) {
        lock(ref);
        hands.openTo(ref, get(ref).map(OpenTask::groups).orElseThrow(), groups);
    }

    @Override
    public void due(TaskRef ref, @Nullable Instant due) {
        lock(ref);
        acting.run(() -> tasks.setDueDate(ref.value(), due == null ? null : Date.from(due)));
    }

    @Override
    public void followUp(TaskRef ref, @Nullable Instant at) {
        lock(ref);
        acting.run(() -> tasks.setFollowUpDate(ref.value(), at == null ? null : Date.from(at)));
    }

    @Override
    public void priority(TaskRef ref, int priority) {
        lock(ref);
        acting.run(() -> tasks.setPriority(ref.value(), priority));
    }

    // Which cohort a row shows is a fact of the case, so that a rebuild would write the same.
    @Override
    public void handOver(CaseId caseId, String role, CohortId to) {
        for (OpenTask task : ofCase(caseId)) {
            Set<String> groups = task.groups().stream()
                    .map(group -> group.startsWith(role + "@") ? role + "@" + to : group)
                    .collect(Collectors.toSet());
            if (!groups.equals(task.groups())) {
                openTo(task.ref(), groups);
            }
        }
        jdbc.sql("UPDATE open_task SET cohort_id = ? WHERE case_id = ?")
                .params(to.value(), caseId.value())
                .update();
    }

    // The second of two clicks waits here and then sees what the first has done.
    @Override
    public void lock(TaskRef ref) {
        boolean open = jdbc.sql("SELECT ref FROM open_task WHERE ref = ? FOR UPDATE")
                .param(ref.value())
                .query(String.class)
                .optional()
                .isPresent();
        if (!open) {
            throw StepNotOpen.task(ref);
        }
    }

    @Override
    public List<TaskRef> takeNewDues(int most) {
        return dues.take(most);
    }

    @Override
    public int rebuild() {
        return rebuild.all();
    }
}
