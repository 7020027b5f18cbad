package org.credentialpath.inbox;

import java.util.List;
import java.util.Optional;
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

/** Whoever was handed a task gives it back to who handed it to them, as long as they could still do it (rule 41). */
@Service
public class HandBack {

    /** Why a task cannot go back. */
    public enum Bar {
        /** Who handed it over is away, and nobody but whoever has the task covers them. */
        AWAY,
        /** It is not open to them, or about them. */
        NOT_OPEN
    }

    /**
     * The way back of a task.
     *
     * @param giver who handed it over
     * @param receiver who would get it: the giver or, while they are away, their cover
     * @param bar why it cannot go there; null when it can
     */
    public record Way(
            PersonId giver, PersonId receiver, @Nullable Bar bar) {}

    private final OpenTasks tasks;
    private final TaskRights rights;
    private final TaskComments comments;
    private final Covers covers;
    private final GivenMail mail;
    private final EvidenceRecord record;

    HandBack(
            OpenTasks tasks,
            TaskRights rights,
            TaskComments comments,
            Covers covers,
            GivenMail mail,
            EvidenceRecord record) {
        this.tasks = tasks;
        this.rights = rights;
        this.comments = comments;
        this.covers = covers;
        this.mail = mail;
        this.record = record;
    }

    /** The way back; empty when nobody handed the task to whoever has it. */
    public Optional<Way> of(OpenTask task) {
        return tasks.giver(task.ref()).map(giver -> way(task, giver));
    }

    private Way way(OpenTask task, PersonId giver) {
        PersonId receiver = covers.receiver(giver);
        return new Way(giver, receiver, bar(task, giver, receiver));
    }

    private @Nullable Bar bar(OpenTask task, PersonId giver, PersonId receiver) {
        boolean gone = receiver.equals(giver) && covers.awayUntil(giver).isPresent();
        if (gone || receiver.equals(task.assignee())) {
            return Bar.AWAY;
        }
        return rights.isOpenTo(task, receiver) && !receiver.equals(task.person()) ? null : Bar.NOT_OPEN;
    }

    /**
     * Gives the task back, for whoever has it; who gets it is told by mail.
     *
     * @param comment said about the task with it; empty for none
     * @return who has it now
     * @throws Forbidden when it is not the person's, or nobody handed it to them
     * @throws NotBack when it cannot go there
     */
    @Transactional
    public PersonId giveBack(TaskRef ref, PersonId person, String comment) {
        OpenTask task = rights.allowed(ref, each -> person.equals(each.assignee()));
        Way way = of(task).orElseThrow(() -> new Forbidden("handing back task " + ref));
        if (way.bar() != null) {
            throw new NotBack(ref, way);
        }
        if (!comment.isEmpty()) {
            comments.add(ref, person, comment);
        }
        tasks.assign(ref, way.receiver());
        tasks.followUp(ref, null);
        Act back = Desk.act(task, "task.handed-back").fact("to", way.receiver());
        record.write(way.receiver().equals(way.giver()) ? back : back.fact("for", way.giver()));
        mail.tell(List.of(new Given(task, way.giver(), way.receiver())), person);
        return way.receiver();
    }
}
