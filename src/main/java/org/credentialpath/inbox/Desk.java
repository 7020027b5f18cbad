package org.credentialpath.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
import org.credentialpath.inbox.GivenMail.Given;
import org.credentialpath.notification.TaskWatch;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's desk: which tasks are theirs to see and do, and what they may do with them (rule 41). */
@Service
public class Desk {

    /** The roles of those who work here. */
    public static final Set<Role> COLLEAGUES = Stream.of(Role.values())
            .filter(role -> role != Role.PARTICIPANT && role != Role.WORKPLACE)
            .collect(Collectors.toUnmodifiableSet());

    private static final int URGENT = 80;

    private final OpenTasks tasks;
    private final People people;
    private final ObjectProvider<ScopedGroups> scoped;
    private final TaskWatch watch;
    private final Covers covers;
    private final OnBehalf onBehalf;
    private final GivenMail mail;
    private final EvidenceRecord record;

    Desk(
            OpenTasks tasks,
            People people,
            ObjectProvider<ScopedGroups> scoped,
            TaskWatch watch,
            Covers covers,
            OnBehalf onBehalf,
            GivenMail mail,
            EvidenceRecord record) {
        this.tasks = tasks;
        this.people = people;
        this.scoped = scoped;
        this.watch = watch;
        this.covers = covers;
        this.onBehalf = onBehalf;
        this.mail = mail;
        this.record = record;
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

    private OpenTask allowed(TaskRef ref, Predicate<OpenTask> allowed) {
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

    /**
     * Takes the task, for those it is open to; also from somebody who is away, for who covers them.
     *
     * @throws org.credentialpath.engine.TaskTaken when somebody else has it
     */
    @Transactional
    public void claim(TaskRef ref, PersonId person) {
        OpenTask task = allowed(ref, each -> isOpenTo(each, person) || person.equals(each.assignee()));
        if (onBehalf.standsIn(task.assignee(), person)) {
            tasks.assign(ref, person);
        } else {
            tasks.claim(ref, person);
        }
        record.write(onBehalf.named(act(task, "task.claimed"), task, person));
    }

    /**
     * Gives the task back to its groups, who see it at once though it was put off; only whoever has it, or a coordinator.
     *
     * @throws Forbidden for a task without groups too: nobody else could take it
     */
    @Transactional
    public void release(TaskRef ref, PersonId person) {
        OpenTask task =
                allowed(ref, each -> !each.groups().isEmpty() && (person.equals(each.assignee()) || isStaff(person)));
        tasks.release(ref);
        tasks.followUp(ref, null);
        record.write(act(task, "task.released"));
    }

    /**
     * Hands the task to somebody who could take it themselves: a coordinator any, everybody else what they have. While the
     * receiver is away their cover gets it. Whoever gets it from somebody else is told by mail.
     *
     * @return who has it now
     * @throws Forbidden when it is not the person's to hand out
     * @throws NotTheirs when the task is not open to the receiver
     */
    @Transactional
    public PersonId assign(TaskRef ref, PersonId by, PersonId to) {
        Given given = handOver(ref, by, to);
        mail.tell(List.of(given), by);
        return given.receiver();
    }

    /** As {@link #assign}, for who tells the receiver of many at once. */
    @Transactional
    Given handOver(TaskRef ref, PersonId by, PersonId to) {
        OpenTask task = toHandOut(ref, by);
        boolean own = by.equals(task.assignee());
        PersonId receiver = covers.receiver(to);
        if (!isOpenTo(task, receiver)) {
            throw new NotTheirs(ref, receiver);
        }
        tasks.assign(ref, receiver);
        tasks.followUp(ref, null);
        Act handed = act(task, own ? "task.delegated" : "task.assigned").fact("to", receiver);
        record.write(receiver.equals(to) ? handed : handed.fact("for", to));
        return new Given(task, to, receiver);
    }

    /**
     * Puts the task off until the moment. A task nobody has becomes that of whoever puts it off: hidden from a whole group,
     * nobody would miss it.
     *
     * @throws TaskTaken when somebody else took it in this moment
     * @throws NotTheirs when nobody has it and a coordinator who could not take it puts it off
     */
    @Transactional
    public void putOff(TaskRef ref, PersonId person, Instant until) {
        OpenTask task = allowed(ref, each -> mayHandle(each, person));
        if (task.assignee() == null) {
            if (!isOpenTo(task, person)) {
                throw new NotTheirs(ref, person);
            }
            claim(ref, person);
        }
        if (task.followUp() != null) {
            // Something may have brought it back: put off anew, it waits for what comes from now on, on the same day
            // too.
            tasks.followUp(ref, null);
        }
        tasks.followUp(ref, until);
        record.write(act(task, "task.put-off").fact("until", until));
    }

    /** Takes up again what was put off. */
    @Transactional
    public void takeUp(TaskRef ref, PersonId person) {
        OpenTask task = allowed(ref, each -> mayHandle(each, person));
        tasks.followUp(ref, null);
        record.write(act(task, "task.taken-up"));
    }

    /**
     * Reminds whoever has the task or could take it, at most once a day; for coordinators, and for the facilitator of the
     * participant it waits for.
     */
    @Transactional
    public void remind(TaskRef ref, PersonId by) {
        OpenTask task = allowed(ref, each -> mayRemind(each, by));
        int told = watch.remind(task);
        record.write(act(task, "task.reminded").fact("people", told));
    }

    /**
     * Gives more time for the task; for coordinators.
     *
     * @param day by whose end it is due from now on
     * @throws NotExtendable when the participant has it: their days stand on the case (rule 26)
     */
    @Transactional
    public void extend(TaskRef ref, PersonId by, LocalDate day) {
        OpenTask task =
                tasks.get(ref).filter(each -> isStaff(by)).orElseThrow(() -> new Forbidden("extending task " + ref));
        if (task.waitsForItsPerson()) {
            throw new NotExtendable(ref);
        }
        tasks.due(ref, BusinessCalendar.endOfDay(day));
        record.write(act(task, "task.extended").fact("until", day));
    }

    /** Says whether the task goes before what is usual, whatever its model says; for coordinators. */
    @Transactional
    public void hurry(TaskRef ref, PersonId by, boolean urgent) {
        OpenTask task = allowed(ref, each -> isStaff(by));
        tasks.priority(ref, urgent ? URGENT : OpenTask.USUAL_PRIORITY);
        record.write(act(task, "task.hurried").fact("urgent", urgent));
    }

    static Act act(OpenTask task, String kind) {
        return Act.of(task.caseId() == null ? task.key() : task.caseId().value(), kind)
                .fact("task", task.ref())
                .fact("step", task.step());
    }
}
