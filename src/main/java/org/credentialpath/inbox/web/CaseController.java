package org.credentialpath.inbox.web;

import java.util.List;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.observation.VisitRights;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a case: where it stands, what waits for whom, and its history. */
@Controller
class CaseController {

    private final CaseRights rights;
    private final OpenTasks tasks;
    private final People people;
    private final Programs programs;
    private final TaskRows taskWords;
    private final CaseWords caseWords;
    private final CaseHistory history;
    private final CaseRuns runs;
    private final CaseComments comments;
    private final Visits visits;
    private final VisitRights visitRights;
    private final SignedIn signedIn;

    CaseController(
            CaseRights rights,
            OpenTasks tasks,
            People people,
            Programs programs,
            TaskRows taskWords,
            CaseWords caseWords,
            CaseHistory history,
            CaseRuns runs,
            CaseComments comments,
            Visits visits,
            VisitRights visitRights,
            SignedIn signedIn) {
        this.rights = rights;
        this.tasks = tasks;
        this.people = people;
        this.programs = programs;
        this.taskWords = taskWords;
        this.caseWords = caseWords;
        this.history = history;
        this.runs = runs;
        this.comments = comments;
        this.visits = visits;
        this.visitRights = visitRights;
        this.signedIn = signedIn;
    }

    @GetMapping("/cases/{id}")
    String show(@PathVariable String id, Model model) {
        Case file = rights.require(CaseRunController.idOf(id), signedIn.required());
        PersonId reader = signedIn.required();
        boolean own = file.participant().equals(reader);
        model.addAttribute("file", file);
        model.addAttribute("own", own);
        model.addAttribute("staff", rights.isStaff(file, reader));
        model.addAttribute("participant", people.get(file.participant()));
        Packet packet = programs.packet(file.packet());
        model.addAttribute("packet", packet);
        model.addAttribute("program", packet.name());
        model.addAttribute("state", caseWords.row(file));
        model.addAttribute("tasks", tasks(file, own, reader));
        visits.latest(file.id())
                .filter(visit -> visitRights.isOwn(visit, reader) || visitRights.readsRecord(visit, reader))
                .ifPresent(visit -> model.addAttribute("visit", visit));
        model.addAttribute("history", history.of(file, reader));
        model.addAttribute("comments", own ? List.of() : comments.of(file, reader));
        boolean looks = runs.mayLook(file, reader);
        model.addAttribute("looks", looks);
        if (looks) {
            runs.whole(file).ifPresent(run -> model.addAttribute("whole", run));
            model.addAttribute("runs", runs.of(file));
        }
        return "inbox/case";
    }

    // A candidate sees their own tasks; who reviews or decides is not theirs to know here (rule 23).
    private List<TaskRow> tasks(Case file, boolean own, PersonId reader) {
        List<OpenTask> open = tasks.ofCase(file.id());
        return taskWords.quietRows(open.stream()
                .filter(task -> !own || reader.equals(task.assignee()))
                .toList());
    }
}
