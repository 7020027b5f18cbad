package org.credentialpath.inbox.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.RunHistory;
import org.credentialpath.engine.StepName;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.TaskRights;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where a task stands in its run, for those who work here; which steps are done only for those who see whole cases (rule 41). */
@Component
class TaskPlace {

    private final TaskRights rights;
    private final RunHistory runs;
    private final People people;
    private final MessageSource messages;

    TaskPlace(TaskRights rights, RunHistory runs, People people, MessageSource messages) {
        this.rights = rights;
        this.runs = runs;
        this.people = people;
        this.messages = messages;
    }

    /**
     * The place of a task.
     *
     * @param name of the model
     * @param address where its BPMN file is
     * @param finished ids of elements, with blanks between; empty for those who are not to know
     * @param way the names of what is finished, as the run came; empty for those who are not to know
     */
    record Place(String name, String address, String active, String finished, List<String> way) {}

    /** Empty for somebody it is about, and when the task has just been done. */
    Optional<Place> of(OpenTask task, PersonId person) {
        return mayLook(task, person) ? runs.of(task.ref()).map(run -> place(task, run, person)) : Optional.empty();
    }

    /** The BPMN file the task's run runs on. @throws Forbidden when the task is not theirs to see, or is about them */
    String model(TaskRef ref, PersonId person) {
        OpenTask task = rights.get(ref, person);
        if (!mayLook(task, person)) {
            throw new Forbidden("model of task " + ref);
        }
        return runs.of(ref).flatMap(run -> runs.model(run.id())).orElseThrow(() -> new Forbidden("task " + ref));
    }

    private boolean mayLook(OpenTask task, PersonId person) {
        return rights.isColleague(person) && !person.equals(task.person());
    }

    // Whether somebody else has judged already would be told by what is finished (rules 15 and 25).
    private Place place(OpenTask task, RunHistory.Run run, PersonId person) {
        List<RunHistory.Passed> passed = seesWholeCases(person)
                ? run.passed().stream()
                        .filter(each -> !each.element().equals(task.step()))
                        .toList()
                : List.of();
        return new Place(
                run.name(),
                "/tasks/" + task.ref() + "/model.bpmn",
                task.step(),
                passed.stream().map(RunHistory.Passed::element).distinct().collect(Collectors.joining(" ")),
                passed.stream()
                        .filter(TaskPlace::isNamed)
                        .map(this::words)
                        .distinct()
                        .toList());
    }

    private boolean seesWholeCases(PersonId person) {
        return rights.isStaff(person) || people.rolesOf(person).contains(Role.AUDITOR);
    }

    private static boolean isNamed(RunHistory.Passed passed) {
        return !passed.name().equals(passed.element());
    }

    private String words(RunHistory.Passed passed) {
        return new StepName(passed.element(), passed.name()).in(LocaleContextHolder.getLocale(), messages);
    }
}
