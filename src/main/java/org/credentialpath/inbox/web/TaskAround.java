package org.credentialpath.inbox.web;

import java.util.Map;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.TaskComments;
import org.credentialpath.inbox.TaskRights;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is around a task beside doing it: who has it, until when it rests, by when it is due, what is said about it. */
@Component
class TaskAround {

    /**
     * What the reader may do around the task; each asks what the desk asks again.
     *
     * @param file the case to open, null where there is none or the reader is no coordinator
     * @param typed what was typed and refused, by the name of its field
     */
    record Around(
            TaskRef ref,
            @Nullable CaseId file,
            boolean talk,
            boolean claim,
            boolean release,
            boolean remind,
            boolean takeUp,
            boolean assign,
            boolean extend,
            boolean putOff,
            Map<String, String> typed) {

        /** Whether there is anything at all. */
        public boolean any() {
            return file != null || talk || claim || release || remind || takeUp || assign || extend || putOff;
        }

        /** What was typed there, empty at first. */
        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    private final TaskRights rights;
    private final TaskComments comments;
    private final TaskRows words;
    private final HandBackWords back;
    private final OpenToWords openTo;

    TaskAround(TaskRights rights, TaskComments comments, TaskRows words, HandBackWords back, OpenToWords openTo) {
        this.rights = rights;
        this.comments = comments;
        this.words = words;
        this.back = back;
        this.openTo = openTo;
    }

    /** The task, its row in words, and what is around it. */
    void add(OpenTask task, PersonId person, Map<String, String> typed, Model model) {
        TaskRow row = words.row(task);
        model.addAttribute("task", task);
        model.addAttribute("row", row);
        model.addAttribute("mayDo", rights.mayDo(task, person));
        model.addAttribute("mine", person.equals(task.assignee()));
        model.addAttribute("back", back.of(task, person));
        model.addAttribute("openTo", openTo.of(task, person));
        model.addAttribute("around", around(task, person, row.later() != null, typed));
    }

    private Around around(OpenTask task, PersonId person, boolean rests, Map<String, String> typed) {
        boolean staff = rights.isStaff(person);
        boolean mine = person.equals(task.assignee());
        boolean mayDo = rights.mayDo(task, person);
        boolean inGroups = !task.groups().isEmpty();
        return new Around(
                task.ref(),
                staff ? task.caseId() : null,
                comments.mayTalk(task, person),
                mayDo && !mine,
                (mine || staff) && task.assignee() != null && inGroups,
                rights.mayRemind(task, person) && !mine,
                rests && rights.mayHandle(task, person),
                inGroups && rights.mayHandOut(task, person),
                staff && !task.waitsForItsPerson(),
                mayDo && !task.waitsForItsPerson(),
                typed);
    }
}
