package org.credentialpath.inbox;

import java.util.UUID;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.DocumentRights;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.inbox.TaskCommentTable.Place;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Whoever reads a comment opens its files (rule 41): while the task is open those who talk about it, and as long as the page
 * of the case shows it, coordinators. Files are handed in for their comment and not for the case, which its participant reads.
 */
@Component
class TaskCommentFiles implements DocumentRights {

    private final TaskCommentTable table;
    private final TaskComments comments;
    private final OpenTasks tasks;
    private final Cases cases;
    private final CaseRights caseRights;

    TaskCommentFiles(
            TaskCommentTable table, TaskComments comments, OpenTasks tasks, Cases cases, CaseRights caseRights) {
        this.table = table;
        this.comments = comments;
        this.tasks = tasks;
        this.cases = cases;
        this.caseRights = caseRights;
    }

    @Override
    public boolean mayRead(PersonId reader, UUID about) {
        return table.find(about)
                .filter(comment -> talksAbout(comment.place(), reader) || readsOnTheCase(comment.place(), reader))
                .isPresent();
    }

    private boolean talksAbout(Place place, PersonId reader) {
        return tasks.get(place.task())
                .filter(task -> comments.mayTalk(task, reader))
                .isPresent();
    }

    private boolean readsOnTheCase(Place place, PersonId reader) {
        return cases.find(new CaseId(place.about()))
                .filter(file -> caseRights.isStaff(file, reader))
                .isPresent();
    }
}
