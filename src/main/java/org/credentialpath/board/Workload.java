package org.credentialpath.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.engine.TaskLoad;
import org.credentialpath.engine.TaskLoads;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Who of the staff has how much to do; the pages that show it are for coordinators. */
@Service
public class Workload {

    /**
     * How much there is to do.
     *
     * @param everybody of the staff: who has most overdue first, then who has most to do
     * @param kinds what there is to do of each kind, whoever has it: what there is most of first
     * @param untaken what waits for a role and nobody has taken; roles for which nothing waits are missing
     */
    public record Now(List<WorkloadLine> everybody, List<TaskLoads.OfKind> kinds, Map<Role, TaskLoad> untaken) {}

    private static final List<Role> STAFF =
            List.of(Role.FACILITATOR, Role.REVIEWER, Role.OBSERVER, Role.REVIEW_TEAM, Role.APPEALS, Role.COORDINATOR);
    private static final Duration SOON = Duration.ofDays(7);
    private static final String LEADS = Role.FACILITATOR.group() + "@";

    private final TaskLoads loads;
    private final OpenTasks tasks;
    private final People people;
    private final ObjectProvider<ScopedGroups> scoped;
    private final HouseClock clock;

    Workload(TaskLoads loads, OpenTasks tasks, People people, ObjectProvider<ScopedGroups> scoped, HouseClock clock) {
        this.loads = loads;
        this.tasks = tasks;
        this.people = people;
        this.scoped = scoped;
        this.clock = clock;
    }

    /** What waits for everybody, counted at one moment. */
    public Now now() {
        Instant soon = clock.instant().plus(SOON);
        TaskLoads.Counted counted = loads.count(soon);
        return new Now(everybody(counted), loads.kinds(soon), untaken(counted));
    }

    /** The first tasks of those that count for somebody, the most urgent first; without those put off. */
    public List<OpenTask> tasksOf(PersonId person) {
        Set<String> own = queuesOf(person);
        return tasks.find(TaskFilter.mineOrFree(person, own.isEmpty() ? Set.of("") : own))
                .tasks();
    }

    private List<WorkloadLine> everybody(TaskLoads.Counted counted) {
        Map<PersonId, Person> staff = new LinkedHashMap<>();
        STAFF.stream()
                .flatMap(role -> people.withRole(role).stream())
                .forEach(person -> staff.putIfAbsent(person.id(), person));
        return staff.values().stream()
                .map(person -> line(person, counted))
                .sorted(Comparator.comparingInt(
                                (WorkloadLine line) -> line.own().overdue())
                        .thenComparingInt(line -> line.own().open())
                        .reversed()
                        .thenComparing(line -> line.person().preferredName()))
                .toList();
    }

    private static Map<Role, TaskLoad> untaken(TaskLoads.Counted counted) {
        Map<Role, TaskLoad> queues = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            TaskLoad load = counted.ofQueue(role.group());
            if (load.open() > 0) {
                queues.put(role, load);
            }
        }
        return queues;
    }

    private WorkloadLine line(Person person, TaskLoads.Counted counted) {
        Set<String> queues = queuesOf(person.id());
        TaskLoad own = Stream.concat(
                        Stream.of(counted.of(person.id())), queues.stream().map(counted::ofQueue))
                .reduce(TaskLoad.NONE, TaskLoad::plus);
        List<CohortId> led = queues.stream()
                .filter(queue -> queue.startsWith(LEADS))
                .map(queue -> CohortId.of(queue.substring(LEADS.length())))
                .toList();
        TaskLoad awaited = led.stream().map(counted::awaitedIn).reduce(TaskLoad.NONE, TaskLoad::plus);
        return new WorkloadLine(person, people.rolesOf(person.id()), own, awaited, led.size());
    }

    private Set<String> queuesOf(PersonId person) {
        return scoped.stream().flatMap(feature -> feature.of(person).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
