package org.credentialpath.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.document.Document;
import org.credentialpath.document.Documents;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.StepName;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.TaskCommentTable.Place;
import org.credentialpath.inbox.TaskCommentTable.Said;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who may do a task say about it to each other, and the files they show. The participant it is about never reads it. */
@Service
public class TaskComments {

    /** So many characters at most. */
    public static final int LONGEST = 2000;

    /** So many files at most in one comment. */
    public static final int MOST_FILES = 5;

    /**
     * One comment: words, files or both.
     *
     * @param text empty where the files say it all
     */
    public record Comment(PersonId author, String text, Instant at, List<Document> files) {}

    /** A comment with the task it was made on. */
    public record Titled(StepName task, Comment comment) {}

    private final TaskRights rights;
    private final OpenTasks tasks;
    private final TaskCommentTable table;
    private final Documents documents;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TaskComments(
            TaskRights rights,
            OpenTasks tasks,
            TaskCommentTable table,
            Documents documents,
            EvidenceRecord record,
            HouseClock clock) {
        this.rights = rights;
        this.tasks = tasks;
        this.table = table;
        this.documents = documents;
        this.record = record;
        this.clock = clock;
    }

    /** Whether the person reads and writes comments on the task. */
    public boolean mayTalk(OpenTask task, PersonId person) {
        return (rights.mayHandle(task, person) || rights.isOpenTo(task, person)) && !person.equals(task.person());
    }

    /** In order; empty for who may not read them. */
    public List<Comment> of(OpenTask task, PersonId reader) {
        if (!mayTalk(task, reader)) {
            return List.of();
        }
        return table.of(task.ref()).stream().map(row -> comment(row.said())).toList();
    }

    /** What was said about the tasks of the case, those that are done too, in order; for coordinators. */
    public List<Titled> ofCase(CaseId caseId, PersonId reader) {
        if (!rights.isStaff(reader)) {
            return List.of();
        }
        return table.about(caseId.value()).stream()
                .map(row -> new Titled(row.place().step(), comment(row.said())))
                .toList();
    }

    /** How many there are of each of these tasks; tasks without are left out. */
    public Map<TaskRef, Integer> counts(Collection<TaskRef> refs) {
        return table.counts(refs);
    }

    /** Says something without files, as {@link #add(TaskRef, PersonId, String, List)} does. */
    @Transactional
    public void add(TaskRef ref, PersonId author, String text) {
        add(ref, author, text, List.of());
    }

    /**
     * Says something, or shows files without a word; a task that was put off comes back by it. All of it is kept, or nothing.
     *
     * @throws org.credentialpath.engine.StepNotOpen when it is gone
     * @throws org.credentialpath.people.Forbidden when it is not the person's to talk about
     * @throws CommentRefused when there is nothing in it, or too much
     * @throws org.credentialpath.document.UploadRefused when one of the files cannot be taken
     */
    @Transactional
    public void add(TaskRef ref, PersonId author, String text, List<Resource> files) {
        OpenTask task = rights.allowed(ref, one -> mayTalk(one, author));
        check(text, files.size());
        UUID id = UUID.randomUUID();
        UUID about = task.caseId() == null ? task.key() : task.caseId().value();
        List<Document> kept = files.stream().map(file -> keep(file, author, id)).toList();
        table.add(
                id,
                new Place(ref, about, StepName.of(task)),
                new Said(
                        author,
                        text,
                        clock.instant(),
                        kept.stream().map(Document::id).toList()));
        tasks.followUp(ref, null);
        Act said = Act.of(about, "task.commented")
                .fact("task", ref)
                .fact("step", task.step())
                .words("text", text);
        record.write(kept.isEmpty() ? said : with(id, kept, said));
    }

    private static void check(String text, int files) {
        if (text.isEmpty() && files == 0) {
            throw new CommentRefused("comment", "comment-empty");
        }
        if (text.length() > LONGEST) {
            throw new CommentRefused("comment", "comment-long", LONGEST);
        }
        if (files > MOST_FILES) {
            throw new CommentRefused("files", "comment-files", MOST_FILES);
        }
    }

    private Document keep(Resource file, PersonId author, UUID comment) {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getFilename(), "");
            return documents.get(documents.keep(content, name, author, comment));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The record of the comment itself says who opened which of its files.
    private static Act with(UUID comment, List<Document> files, Act said) {
        String fingerprints = files.stream().map(Document::sha256).collect(Collectors.joining(" "));
        return said.fact("comment", comment).fact("sha256", fingerprints);
    }

    private Comment comment(Said said) {
        return new Comment(
                said.author(),
                said.text(),
                said.at(),
                said.files().stream().map(documents::get).toList());
    }
}
