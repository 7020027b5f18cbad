package org.credentialpath.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the row of a task from the engine and the features; only inside a call of the engine. */
@Component
class OpenTaskReader {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTaskReader.class);

    private final ObjectProvider<TaskFacts> facts;

    OpenTaskReader(ObjectProvider<TaskFacts> facts) {
        this.facts = facts;
    }

    /** Empty for a task whose run has no business key that is an id: no list can lead to it. */
    Optional<OpenTaskRow> read(TaskEntity task) {
        ExecutionEntity run = task.getProcessInstance();
        UUID key = run == null ? null : keyOf(run);
        if (key == null) {
            LOG.warn("Task {} is not listed: its run has no id as business key", task.getTaskDefinitionKey());
            return Optional.empty();
        }
        String model = task.getProcessDefinition().getKey();
        TaskFacts.Facts shown = facts.orderedStream()
                .flatMap(source -> source.of(model, key).stream())
                .findFirst()
                .orElseGet(() -> factsOfVariables(task));
        return Optional.of(new OpenTaskRow(row(task, model, key, shown), run.getId(), task.isSuspended()));
    }

    // A called run without a key of its own is about what its caller is about.
    private static @Nullable UUID keyOf(ExecutionEntity run) {
        if (run.getBusinessKey() != null) {
            return orNull(run.getBusinessKey(), UUID::fromString);
        }
        ExecutionEntity caller = run.getSuperExecution();
        return caller == null ? null : keyOf(caller.getProcessInstance());
    }

    private static TaskFacts.Facts factsOfVariables(TaskEntity task) {
        return new TaskFacts.Facts(
                orNull(task.getVariable("caseId"), CaseId::of),
                "",
                orNull(task.getVariable("participantId"), PersonId::of),
                orNull(task.getVariable("program"), program -> program),
                orNull(task.getVariable("cohortId"), CohortId::of));
    }

    private static OpenTask row(TaskEntity task, String model, UUID key, TaskFacts.Facts shown) {
        String step = task.getTaskDefinitionKey();
        return new OpenTask(
                new TaskRef(task.getId()),
                task.getName() == null ? step : task.getName(),
                model,
                step,
                key,
                formOf(task),
                shown.caseId(),
                shown.subject().isEmpty() ? null : shown.subject(),
                shown.person(),
                shown.program(),
                shown.cohort(),
                groupsOf(task),
                orNull(task.getAssignee(), PersonId::of),
                task.getCreateTime().toInstant(),
                touched(task),
                instant(task.getDueDate()),
                instant(task.getFollowUpDate()),
                task.getPriority());
    }

    private static Instant touched(TaskEntity task) {
        Date last = task.getLastUpdated();
        return (last == null ? task.getCreateTime() : last).toInstant();
    }

    private static String formOf(TaskEntity task) {
        task.initializeFormKey();
        return task.getFormKey() == null ? "" : task.getFormKey();
    }

    private static Set<String> groupsOf(TaskEntity task) {
        DbEntityManager engine = Context.getCommandContext().getDbEntityManager();
        return task.getCandidates().stream()
                .filter(link -> link.getGroupId() != null && !engine.isDeleted((DbEntity) link))
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> @Nullable T orNull(@Nullable Object value, Function<String, T> of) {
        try {
            return value instanceof String text ? of.apply(text) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
