package org.credentialpath.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.StepNotOpen;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.engine.TaskTaken;
import org.credentialpath.inbox.GivenMail.Given;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** One act on many tasks: each by itself, so that what cannot be done keeps nothing else back, and is named. */
@Service
public class BulkWork {

    /** So many tasks at once at most. */
    public static final int MOST = 200;

    /** What can be done to many. */
    public enum Kind {
        CLAIM,
        ASSIGN,
        REMIND,
        EXTEND,
        /** They go before what is usual. */
        HURRY,
        /** They do not any more. */
        CALM;

        /** As a button sends it; empty for what is none. */
        public static Optional<Kind> of(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is to be done.
     *
     * @param to whom tasks are given, for ASSIGN
     * @param day by whose end they are due, for EXTEND
     */
    public record Wish(
            Kind kind, @Nullable PersonId to, @Nullable LocalDate day) {}

    /**
     * A task it was not done to.
     *
     * @param ref which one it is
     * @param task the task as it stands now; null when it is gone, or not the person's to know
     * @param why the end of a message key, e.g. {@code taken}
     */
    public record Left(TaskRef ref, @Nullable OpenTask task, String why) {}

    /** How it went. */
    public record Result(int done, List<Left> left) {}

    private final TaskRights rights;
    private final Desk desk;
    private final TaskTimes times;
    private final OpenTasks tasks;
    private final GivenMail mail;

    BulkWork(TaskRights rights, Desk desk, TaskTimes times, OpenTasks tasks, GivenMail mail) {
        this.rights = rights;
        this.desk = desk;
        this.times = times;
        this.tasks = tasks;
        this.mail = mail;
    }

    /** Those of them the person may know of, in the same order: what a page names before anything is done. */
    public List<OpenTask> named(List<TaskRef> refs, PersonId by) {
        return wanted(refs).flatMap(ref -> Stream.ofNullable(visible(ref, by))).toList();
    }

    /**
     * Does what can be done; call it outside of a transaction, each task has its own. Who is given some is told of all of them
     * in one mail after the last one.
     */
    public Result carryOut(List<TaskRef> refs, Wish wish, PersonId by) {
        List<Left> left = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        List<TaskRef> wanted = wanted(refs).toList();
        for (TaskRef ref : wanted) {
            refusal(ref, wish, by, given).ifPresent(left::add);
        }
        mail.tell(given, by);
        return new Result(wanted.size() - left.size(), List.copyOf(left));
    }

    private static Stream<TaskRef> wanted(List<TaskRef> refs) {
        return refs.stream().distinct().limit(MOST);
    }

    private Optional<Left> refusal(TaskRef ref, Wish wish, PersonId by, List<Given> given) {
        try {
            carryOut(ref, wish, by, given);
            return Optional.empty();
        } catch (TaskTaken e) {
            return left(ref, "taken");
        } catch (NotTheirs e) {
            return left(ref, "not-theirs");
        } catch (NotExtendable e) {
            return left(ref, "not-extendable");
        } catch (Forbidden e) {
            return Optional.of(new Left(ref, visible(ref, by), "not-allowed"));
        } catch (StepNotOpen e) {
            return Optional.of(new Left(ref, null, "gone"));
        }
    }

    private void carryOut(TaskRef ref, Wish wish, PersonId by, List<Given> given) {
        switch (wish.kind()) {
            case CLAIM -> desk.claim(ref, by);
            case ASSIGN -> given.add(desk.handOver(ref, by, Objects.requireNonNull(wish.to())));
            case REMIND -> times.remind(ref, by);
            case EXTEND -> times.extend(ref, by, Objects.requireNonNull(wish.day()));
            case HURRY -> times.hurry(ref, by, true);
            case CALM -> times.hurry(ref, by, false);
        }
    }

    private Optional<Left> left(TaskRef ref, String why) {
        return Optional.of(new Left(ref, tasks.get(ref).orElse(null), why));
    }

    private @Nullable OpenTask visible(TaskRef ref, PersonId by) {
        try {
            return rights.get(ref, by);
        } catch (Forbidden unknown) {
            return null;
        }
    }
}
