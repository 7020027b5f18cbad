package org.credentialpath.board.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.board.Workload;
import org.credentialpath.board.WorkloadLine;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskLoad;
import org.credentialpath.engine.TaskLoads;
import org.credentialpath.page.Tab;
import org.credentialpath.page.TaskRow;
import org.credentialpath.page.Tone;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who of the staff has how much to do, and what that is; for coordinators. */
@Controller
class WorkloadController {

    /** Somebody of the staff in words. */
    record Line(String address, String name, String roles, TaskLoad own, int awaited) {}

    /** What there is to do of one kind. */
    record Kind(String address, String name, TaskLoad load) {}

    /** What waits for a role. */
    record Queue(String name, TaskLoad load) {}

    private static final String ADDRESS = "/workload";

    private final Workload workload;
    private final People people;
    private final BoardWords words;
    private final HouseClock clock;

    WorkloadController(Workload workload, People people, BoardWords words, HouseClock clock) {
        this.workload = workload;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(@RequestParam(defaultValue = "") String role, Model model) {
        Workload.Now now = workload.now();
        model.addAttribute("tabs", tabs(role));
        model.addAttribute(
                "lines",
                now.everybody().stream()
                        .filter(line -> has(line, role))
                        .map(this::line)
                        .toList());
        model.addAttribute("kinds", now.kinds().stream().map(this::kind).toList());
        model.addAttribute(
                "queues",
                now.untaken().entrySet().stream()
                        .map(queue -> new Queue(words.role(queue.getKey().group()), queue.getValue()))
                        .toList());
        return "board/workload";
    }

    @GetMapping(ADDRESS + "/{id}")
    String person(@PathVariable String id, Model model) {
        Person person = people.get(idOf(id));
        model.addAttribute("name", person.preferredName());
        model.addAttribute(
                "rows", workload.tasksOf(person.id()).stream().map(this::row).toList());
        return "board/workload-person";
    }

    private List<Tab> tabs(String chosen) {
        return Stream.concat(
                        Stream.of(""),
                        Stream.of(Role.FACILITATOR, Role.REVIEWER, Role.OBSERVER, Role.COORDINATOR)
                                .map(Role::group))
                .map(role -> new Tab(
                        role.isEmpty() ? words.say("board.workload.all") : words.role(role),
                        role.isEmpty() ? ADDRESS : ADDRESS + "?role=" + role,
                        role.equals(chosen),
                        null))
                .toList();
    }

    private static boolean has(WorkloadLine line, String role) {
        return role.isEmpty()
                || line.roles().stream().anyMatch(each -> each.group().equals(role));
    }

    private Line line(WorkloadLine line) {
        return new Line(
                ADDRESS + "/" + line.person().id(),
                line.person().preferredName(),
                line.roles().stream().map(role -> words.role(role.group())).collect(Collectors.joining(", ")),
                line.own(),
                line.awaited().open());
    }

    private Kind kind(TaskLoads.OfKind each) {
        return new Kind("/tasks?view=all&kind=" + each.kind().step(), words.step(each.kind()), each.load());
    }

    private TaskRow row(OpenTask task) {
        Instant due = task.due();
        boolean late = due != null && due.isBefore(clock.instant());
        boolean free = task.assignee() == null;
        String when = due == null ? null : words.say("board.task.due", words.dueDay(due));
        return new TaskRow(
                words.step(task),
                Stream.of(task.subject(), when).filter(Objects::nonNull).collect(Collectors.joining(", ")),
                "/tasks/" + task.ref(),
                late ? Tone.BAD : free ? Tone.INFO : Tone.CALM,
                words.say("board.task." + (late ? "overdue" : free ? "free" : "taken")));
    }

    private static PersonId idOf(String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("the workload of " + text);
        }
    }
}
