package org.credentialpath.inbox;

import java.util.Optional;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskPages;
import org.credentialpath.engine.Variable;
import org.credentialpath.form.FormPlace;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what opens a task: the form its packet puts into the slot, or a page of a feature. */
@Component
class TaskForms {

    private static final Variable<String> PROGRAM = Variable.code("program");
    private static final Variable<String> PACKET = Variable.code("packet");
    private static final String FORM = "form:";

    private final OpenTasks tasks;
    private final Programs programs;
    private final ObjectProvider<TaskPages> pages;

    TaskForms(OpenTasks tasks, Programs programs, ObjectProvider<TaskPages> pages) {
        this.tasks = tasks;
        this.programs = programs;
        this.pages = pages;
    }

    /** The address of the feature's page; empty for a form. */
    Optional<String> page(OpenTask task) {
        return pages.stream().flatMap(feature -> feature.address(task).stream()).findFirst();
    }

    /** @throws IllegalStateException when the task has neither form nor page */
    FormPlace place(OpenTask task, PersonId person) {
        if (!task.form().startsWith(FORM)) {
            throw new IllegalStateException("No page opens " + task.form() + " of " + task.step());
        }
        String slot = task.form().substring(FORM.length());
        return FormPlace.task(form(task, slot), task.key(), task.ref(), person).inSlot(slot);
    }

    private String form(OpenTask task, String slot) {
        return packet(task).map(ref -> programs.packet(ref).form(slot)).orElse(slot);
    }

    private Optional<PacketRef> packet(OpenTask task) {
        return tasks.value(task.ref(), PROGRAM)
                .flatMap(program -> tasks.value(task.ref(), PACKET).map(version -> new PacketRef(program, version)));
    }
}
