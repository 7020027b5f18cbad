package org.credentialpath.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The open tasks: listed from the read model, acted on in the engine. */
public interface OpenTasks {

    /** The page of tasks after the cursor that match the filter, in its order. */
    TaskPage find(TaskFilter filter);

    /** How many match each of several filters, counted to {@code cap} at most. */
    List<TaskCount> countEach(List<TaskFilter> filters, int cap);

    /** How many match, counted to {@code cap} at most. */
    default int count(TaskFilter filter, int cap) {
        return countEach(List.of(filter), cap).get(0).number();
    }

    /**
     * How many match each of several filters that ask for the same facts and words, at least one of them.
     *
     * @param most so many of the tasks these facts and words fit are looked at; of more the numbers are the least there are
     */
    List<TaskCount> count(List<TaskFilter> filters, int most);

    /** The kinds of the tasks that are open now, by title. */
    List<TaskKind> kinds();

    Optional<OpenTask> get(TaskRef ref);

    /** The tasks of the runs with this business key that are done with this form or on this page, most urgent first. */
    List<OpenTask> ofKey(UUID key, String form);

    /** The tasks of a run or, by its case, of all runs of a case. */
    List<OpenTask> ofCase(CaseId caseId);

    /** As {@link #ofCase}, of several cases at once, most urgent first. */
    List<OpenTask> ofCases(Collection<CaseId> cases);

    /** Those of these tasks that came back before the day they were put off to. */
    Set<TaskRef> woken(Collection<TaskRef> tasks);

    /** What the task's run says of itself, such as the packet it is bound to; empty when it does not, or is gone. */
    <T> Optional<T> value(TaskRef ref, Variable<T> variable);

    /**
     * Holds the task until the caller's transaction ends: what others did with it before can be seen now, and they wait.
     *
     * @throws StepNotOpen when it is gone
     */
    void lock(TaskRef ref);

    /** @throws StepNotOpen when it is gone; @throws TaskTaken when somebody else has it */
    void claim(TaskRef ref, PersonId by);

    void release(TaskRef ref);

    /** To somebody whom nobody handed it to, or to nobody. */
    void assign(TaskRef ref, @Nullable PersonId to);

    /**
     * To somebody whom somebody else handed it to.
     *
     * @param giver the engine's owner of the task; null when nobody handed it over
     */
    void assign(TaskRef ref, @Nullable PersonId to, @Nullable PersonId giver);

    /** Who handed the task to whoever has it; empty when nobody did, or it is gone. */
    Optional<PersonId> giver(TaskRef ref);

    /**
     * Opens it to these groups and to no others; whoever has it keeps it.
     *
     * @param groups role names, or a role scoped as models scope it
     */
    void openTo(TaskRef ref, Set<String> groups);

    void due(TaskRef ref, @Nullable Instant due);

    void followUp(TaskRef ref, @Nullable Instant at);

    /** @param priority more comes first, {@link OpenTask#USUAL_PRIORITY} is usual */
    void priority(TaskRef ref, int priority);

    /** Hands the open tasks of the case that are scoped to a cohort's role to those who have it in another cohort. */
    void handOver(CaseId caseId, String role, CohortId to);

    /**
     * Tasks that were given a due date or another one since they were taken here; the caller's transaction takes them, from
     * one node each. They may be done by now.
     *
     * @return empty when there are no more
     */
    List<TaskRef> takeNewDues(int most);

    /** Writes the read model anew from the engine; returns how many rows differed. */
    int rebuild();
}
