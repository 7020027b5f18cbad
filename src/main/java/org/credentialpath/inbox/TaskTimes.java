package org.credentialpath.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.engine.TaskTaken;
import org.credentialpath.notification.TaskWatch;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a task is to be done: put off and taken up again, reminded of, given more time, and before others (rule 41). */
@Service
public class TaskTimes {

    private static final int URGENT = 80;

    private final OpenTasks tasks;
    private final TaskRights rights;
    private final Desk desk;
    private final TaskWatch watch;
    private final EvidenceRecord record;

    TaskTimes(OpenTasks tasks, TaskRights rights, Desk desk, TaskWatch watch, EvidenceRecord record) {
        this.tasks = tasks;
        this.rights = rights;
        this.desk = desk;
        this.watch = watch;
        this.record = record;
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
        OpenTask task = rights.allowed(ref, each -> rights.mayHandle(each, person));
        if (task.assignee() == null) {
            if (!rights.isOpenTo(task, person)) {
                throw new NotTheirs(ref, person);
            }
            desk.claim(ref, person);
        }
        if (task.followUp() != null) {
            // Something may have brought it back: put off anew, it waits for what comes from now on, on the same day
            // too.
            tasks.followUp(ref, null);
        }
        tasks.followUp(ref, until);
        record.write(Desk.act(task, "task.put-off").fact("until", until));
    }

    /** Takes up again what was put off. */
    @Transactional
    public void takeUp(TaskRef ref, PersonId person) {
        OpenTask task = rights.allowed(ref, each -> rights.mayHandle(each, person));
        tasks.followUp(ref, null);
        record.write(Desk.act(task, "task.taken-up"));
    }

    /**
     * Reminds whoever has the task or could take it, at most once a day; for coordinators, and for the facilitator of the
     * participant it waits for.
     */
    @Transactional
    public void remind(TaskRef ref, PersonId by) {
        OpenTask task = rights.allowed(ref, each -> rights.mayRemind(each, by));
        int told = watch.remind(task);
        record.write(Desk.act(task, "task.reminded").fact("people", told));
    }

    /**
     * Gives more time for the task; for coordinators.
     *
     * @param day by whose end it is due from now on
     * @throws NotExtendable when the participant has it: their days stand on the case (rule 26)
     */
    @Transactional
    public void extend(TaskRef ref, PersonId by, LocalDate day) {
        OpenTask task = rights.allowed(ref, each -> rights.isStaff(by));
        if (task.waitsForItsPerson()) {
            throw new NotExtendable(ref);
        }
        tasks.due(ref, BusinessCalendar.endOfDay(day));
        record.write(Desk.act(task, "task.extended").fact("until", day));
    }

    /** Says whether the task goes before what is usual, whatever its model says; for coordinators. */
    @Transactional
    public void hurry(TaskRef ref, PersonId by, boolean urgent) {
        OpenTask task = rights.allowed(ref, each -> rights.isStaff(by));
        tasks.priority(ref, urgent ? URGENT : OpenTask.USUAL_PRIORITY);
        record.write(Desk.act(task, "task.hurried").fact("urgent", urgent));
    }
}
