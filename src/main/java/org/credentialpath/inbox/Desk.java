package org.credentialpath.inbox;

import java.util.List;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.GivenMail.Given;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's desk: tasks come to it and leave it again (rule 41). */
@Service
public class Desk {

    private final OpenTasks tasks;
    private final TaskRights rights;
    private final Covers covers;
    private final OnBehalf onBehalf;
    private final GivenMail mail;
    private final EvidenceRecord record;

    Desk(OpenTasks tasks, TaskRights rights, Covers covers, OnBehalf onBehalf, GivenMail mail, EvidenceRecord record) {
        this.tasks = tasks;
        this.rights = rights;
        this.covers = covers;
        this.onBehalf = onBehalf;
        this.mail = mail;
        this.record = record;
    }

    /**
     * Takes the task, for those it is open to; also from somebody who is away, for who covers them.
     *
     * @throws org.credentialpath.engine.TaskTaken when somebody else has it
     */
    @Transactional
    public void claim(TaskRef ref, PersonId person) {
        OpenTask task = rights.allowed(ref, each -> rights.isOpenTo(each, person) || person.equals(each.assignee()));
        if (onBehalf.standsIn(task.assignee(), person)) {
            tasks.assign(ref, person, giver(task, person));
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
        OpenTask task = rights.allowed(
                ref, each -> !each.groups().isEmpty() && (person.equals(each.assignee()) || rights.isStaff(person)));
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
        OpenTask task = rights.toHandOut(ref, by);
        boolean own = by.equals(task.assignee());
        PersonId receiver = covers.receiver(to);
        if (!rights.isOpenTo(task, receiver)) {
            throw new NotTheirs(ref, receiver);
        }
        tasks.assign(ref, receiver, receiver.equals(task.assignee()) ? giver(task, receiver) : other(by, receiver));
        tasks.followUp(ref, null);
        Act handed = act(task, own ? "task.delegated" : "task.assigned").fact("to", receiver);
        record.write(receiver.equals(to) ? handed : handed.fact("for", to));
        return new Given(task, to, receiver);
    }

    // Whoever handed it over stays who did when a cover takes it over, or somebody is given what they have.
    private @Nullable PersonId giver(OpenTask task, PersonId receiver) {
        return tasks.giver(task.ref()).filter(giver -> !giver.equals(receiver)).orElse(null);
    }

    // Nobody is handed something by themselves.
    private static @Nullable PersonId other(PersonId giver, PersonId receiver) {
        return giver.equals(receiver) ? null : giver;
    }

    static Act act(OpenTask task, String kind) {
        return Act.of(task.caseId() == null ? task.key() : task.caseId().value(), kind)
                .fact("task", task.ref())
                .fact("step", task.step());
    }
}
