package org.credentialpath.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The open tasks: listed from the read model, acted on in the engine. */
public interface OpenTasks {

    /** The page of tasks after the cursor that match the filter, most urgent first. */
    TaskPage find(TaskFilter filter);

    /** How many match, counted to {@code cap} at most. */
    int count(TaskFilter filter, int cap);

    Optional<OpenTask> get(TaskRef ref);

    /** The tasks of a run or, by its case, of all runs of a case. */
    List<OpenTask> ofCase(org.credentialpath.shared.CaseId caseId);

    /** @throws StepNotOpen when it is gone; @throws TaskTaken when somebody else has it */
    void claim(TaskRef ref, PersonId by);

    void release(TaskRef ref);

    void assign(TaskRef ref, @Nullable PersonId to);

    void due(TaskRef ref, @Nullable Instant due);

    void followUp(TaskRef ref, @Nullable Instant at);

    /** Writes the read model anew from the engine; returns how many rows differed. */
    int rebuild();
}
