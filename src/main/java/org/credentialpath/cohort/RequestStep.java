package org.credentialpath.cohort;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.form.FormPlace;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;

/** The step of a request that waits for a person now, if one does. */
@Service
public class RequestStep {

    private static final String FORM = "form:";

    private final OpenTasks tasks;
    private final Programs programs;

    RequestStep(OpenTasks tasks, Programs programs) {
        this.tasks = tasks;
        this.programs = programs;
    }

    /** What waits for the person who asks. */
    public Optional<OpenTask> ofPerson(CohortRequest request) {
        return tasks.ofCase(request.id()).stream()
                .filter(task -> request.person().equals(task.assignee()))
                .filter(task -> RequestTaskFacts.MODELS.contains(task.model()))
                .findFirst();
    }

    /** What waits for a coordinator. */
    public Optional<OpenTask> ofStaff(CohortRequest request) {
        return tasks.ofCase(request.id()).stream()
                .filter(task -> RequestTaskFacts.MODELS.contains(task.model()))
                .filter(task -> !task.groups().isEmpty())
                .findFirst();
    }

    /** The forms the person fills in, and may therefore read again. */
    public Set<String> formsOfPerson(CohortRequest request) {
        Packet packet = programs.packet(request.packet());
        return Stream.of(CohortRequestForm.SLOT, "request-information", "agreement")
                .map(packet::form)
                .collect(Collectors.toSet());
    }

    /** Where somebody else fills in the person's form for them. */
    public FormPlace place(CohortRequest request, OpenTask task, PersonId by) {
        String slot = task.form().substring(FORM.length());
        String form = programs.packet(request.packet()).form(slot);
        return FormPlace.task(form, task.key(), task.ref(), by).inSlot(slot);
    }
}
