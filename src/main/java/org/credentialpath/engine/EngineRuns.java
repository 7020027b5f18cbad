package org.credentialpath.engine;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Runs in the embedded engine. */
@Component
@Transactional
class EngineRuns implements Runs {

    private static final int MOST_OF_ONE_STEP = 1000;

    private final RuntimeService runs;
    private final TaskService tasks;
    private final ActingUser acting;
    private final MessageQueue messages;
    private final ObjectProvider<TaskDone> told;
    private final JdbcClient jdbc;
    private final HouseClock clock;

    EngineRuns(
            RuntimeService runs,
            TaskService tasks,
            ActingUser acting,
            MessageQueue messages,
            ObjectProvider<TaskDone> told,
            JdbcClient jdbc,
            HouseClock clock) {
        this.runs = runs;
        this.tasks = tasks;
        this.acting = acting;
        this.messages = messages;
        this.told = told;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void start(String model, UUID key, Values values) {
        if (isFirstStart(model, key)) {
            acting.run(() -> runs.startProcessInstanceByKey(model, key.toString(), values.asMap()));
        }
    }

    private boolean isFirstStart(String model, UUID key) {
        return jdbc.sql("INSERT INTO run_start (model, key, started) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(model, key, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    @Override
    public void complete(UUID key, String step, Values values) {
        complete(key, step, task -> true, values);
    }

    @Override
    public <T> void complete(UUID key, String step, Variable<T> which, T value, Values values) {
        Object wanted = which.toEngine(value);
        complete(key, step, task -> wanted.equals(tasks.getVariable(task.getId(), which.name())), values);
    }

    private void complete(UUID key, String step, Predicate<Task> which, Values values) {
        takeTurn(key);
        List<Task> open = openAt(key, step).stream().filter(which).toList();
        if (open.isEmpty()) {
            throw StepNotOpen.at(key, step);
        }
        if (open.size() > 1) {
            throw new IllegalStateException("Step " + step + " is open " + open.size() + " times for " + key);
        }
        acting.person().ifPresent(by -> tell(open.get(0).getId(), by));
        try {
            acting.run(() -> tasks.complete(open.get(0).getId(), values.asMap()));
        } catch (OptimisticLockingException e) {
            throw StepNotOpen.at(key, step);
        }
    }

    private void tell(String task, PersonId by) {
        jdbc.sql("SELECT * FROM open_task WHERE ref = ?")
                .param(task)
                .query(OpenTaskTable::read)
                .optional()
                .ifPresent(open -> told.orderedStream().forEach(each -> each.done(open, by)));
    }

    // Two clicks in one run come one after the other, so that the second sees what the first has done.
    private void takeTurn(UUID key) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(key.toString())
                .query((row, number) -> true)
                .single();
    }

    @Override
    public boolean isOpen(UUID key, String step) {
        return !openAt(key, step).isEmpty();
    }

    private List<Task> openAt(UUID key, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(key.toString())
                .taskDefinitionKey(step)
                .listPage(0, MOST_OF_ONE_STEP);
    }

    @Override
    public void put(UUID key, Values values) {
        takeTurn(key);
        runs.createProcessInstanceQuery().processInstanceBusinessKey(key.toString()).list().stream()
                .map(Execution::getId)
                .forEach(run -> acting.run(() -> runs.setVariables(run, values.asMap())));
    }

    @Override
    public void send(String message, UUID key, Values values) {
        messages.add(message, key, values);
    }
}
