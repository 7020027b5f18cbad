package org.credentialpath.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.form.FormOutcome;
import org.credentialpath.form.FormPages;
import org.credentialpath.form.FormView;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;

/** Opens a task for whoever may do it, and takes its form. */
@Service
public class TaskEntry {

    private final TaskRights rights;
    private final TaskForms forms;
    private final FormPages pages;

    TaskEntry(TaskRights rights, TaskForms forms, FormPages pages) {
        this.rights = rights;
        this.forms = forms;
        this.pages = pages;
    }

    /** The page of a feature that does the task; empty for a form. */
    public Optional<String> page(OpenTask task) {
        return forms.page(task);
    }

    public FormView open(OpenTask task, PersonId person) {
        return pages.open(forms.place(task, person));
    }

    /** The answers to look over; empty while something is missing. */
    public Optional<FormView> check(OpenTask task, PersonId person) {
        return pages.check(forms.place(task, person));
    }

    /**
     * Takes the post.
     *
     * @throws org.credentialpath.engine.StepNotOpen when it is done already
     * @throws org.credentialpath.engine.TaskTaken when somebody else has taken it
     * @throws Forbidden when the task is somebody else's
     */
    public FormOutcome submit(TaskRef ref, PersonId person, HttpServletRequest request) {
        OpenTask task = rights.toDo(ref, person);
        return pages.submit(forms.place(task, person), request);
    }
}
