package org.credentialpath.inbox;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.engine.StepNotOpen;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.engine.TaskTaken;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Which tasks are a person's to see, to do and to hand out (rule 41). */
@Service
public class TaskRights {

    /** The roles of those who work here. */
    public static final Set<Role> COLLEAGUES = Stream.of(Role.values())
            .filter(role -> role != Role.PARTICIPANT && role != Role.WORKPLACE)
            .collect(Collectors.toUnmodifiableSet());

    private final OpenTasks tasks;
    private final People people;
    private final ObjectProvider<ScopedGroups> scoped;
    private final OnBehalf onBehalf;

    TaskRights(OpenTasks tasks, People people, ObjectProvider<ScopedGroups> scoped, OnBehalf onBehalf) {
        this.tasks = tasks;
        this.people = people;
        this.scoped = scoped;
        this.onBehalf = onBehalf;
    }

    /** The groups whose tasks the person may take: their roles, and their roles in single cohorts and rounds. */
    public Set<String> groupsOf(PersonId person) {
        Set<String> groups =
                people.rolesOf(person).stream().map(Role::group).collect(Collectors.toCollection(HashSet::new));
        scoped.forEach(feature -> groups.addAll(feature.of(person)));
        return groups;
    }

    /**
     * The task, for whoever has it, for those it is open to though somebody may have it, for coordinators, and for the
     * facilitator of the participant it waits for.
     *
     * @throws Forbidden when there is no such task or it is not the person's to see
     */
    public OpenTask get(TaskRef ref, PersonId person) {
        return tasks.get(ref).filter(task -> maySee(task, person)).orElseThrow(() -> new Forbidden("task " + ref));
    }

    /** The task of the run that is done with this form or on this page; empty when none is open that the person may see. */
    public Optional<OpenTask> find(UUID key, String form, PersonId person) {
        return tasks.ofKey(key, form).stream()
                .filter(task -> maySee(task, person))
                .findFirst();
    }

    private boolean maySee(OpenTask task, PersonId person) {
        return mayHandle(task, person) || isOpenTo(task, person) || leads(task, person);
    }

    /** Whether the person may do the task or, as a coordinator, hand it out. */
    public boolean mayHandle(OpenTask task, PersonId person) {
        return mayDo(task, person) || isStaff(person);
    }

    /** Whether the task is open to one of the person's groups, whoever has it. */
    public boolean isOpenTo(OpenTask task, PersonId person) {
        Set<String> groups = groupsOf(person);
        return task.groups().stream().anyMatch(groups::contains);
    }

    /** Whether the person may hand the task to somebody: colleagues what they have themselves, coordinators any. */
    public boolean mayHandOut(OpenTask task, PersonId person) {
        boolean own = person.equals(task.assignee()) && isColleague(person);
        return isStaff(person) || (own && !task.groups().isEmpty() && !task.waitsForItsPerson());
    }

    /** Whether the person may remind of the task: coordinators, and the facilitator of the participant it waits for. */
    public boolean mayRemind(OpenTask task, PersonId person) {
        return isStaff(person) || leads(task, person);
    }

    private boolean leads(OpenTask task, PersonId person) {
        return task.waitsForItsPerson() && groupsOf(person).contains(Role.FACILITATOR.group() + "@" + task.cohort());
    }

    /**
     * The task for somebody who wants to do something with it: one that is gone was done by somebody faster.
     *
     * @throws org.credentialpath.engine.StepNotOpen when it is gone
     * @throws org.credentialpath.engine.TaskTaken when the person could take it and somebody else has it
     * @throws Forbidden when it is not the person's to do
     */
    public OpenTask toDo(TaskRef ref, PersonId person) {
        OpenTask task = existing(ref);
        if (mayDo(task, person)) {
            return task;
        }
        if (isOpenTo(task, person)) {
            throw new TaskTaken(ref);
        }
        throw new Forbidden("task " + ref);
    }

    /**
     * The task for somebody who wants to hand it out; asked before anybody is looked up to receive it.
     *
     * @throws org.credentialpath.engine.StepNotOpen when it is gone
     * @throws Forbidden when it is not the person's to hand out
     */
    public OpenTask toHandOut(TaskRef ref, PersonId person) {
        return allowed(ref, task -> mayHandOut(task, person));
    }

    private OpenTask existing(TaskRef ref) {
        return tasks.get(ref).orElseThrow(() -> StepNotOpen.task(ref));
    }

    /**
     * The task for somebody who wants to do something with it that the question allows. The second of two acts is asked
     * when the first is over: it may not be allowed any more.
     *
     * @throws org.credentialpath.engine.StepNotOpen when it is gone
     * @throws Forbidden when the question does not allow it
     */
    OpenTask allowed(TaskRef ref, Predicate<OpenTask> allowed) {
        tasks.lock(ref);
        OpenTask task = existing(ref);
        if (!allowed.test(task)) {
            throw new Forbidden("task " + ref);
        }
        return task;
    }

    /**
     * Whether the person may do the task now: it is theirs, or open to one of their groups and nobody's, or that of somebody
     * who is away and whom they cover.
     */
    public boolean mayDo(OpenTask task, PersonId person) {
        if (task.assignee() != null && !onBehalf.standsIn(task.assignee(), person)) {
            return task.assignee().equals(person);
        }
        return isOpenTo(task, person);
    }

    /** Whether the person works here: only to take part, or to speak for a workplace, is not to. */
    public boolean isColleague(PersonId person) {
        return people.rolesOf(person).stream().anyMatch(COLLEAGUES::contains);
    }

    /** Coordinators see every task and hand it out. */
    public boolean isStaff(PersonId person) {
        return people.rolesOf(person).contains(Role.COORDINATOR);
    }
}
