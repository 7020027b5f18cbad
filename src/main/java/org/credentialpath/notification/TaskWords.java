package org.credentialpath.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.engine.Variable;
import org.credentialpath.people.Covering;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.program.Limits;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is to be said about an open task, when, and to whom: its limit tells. */
@Component
class TaskWords {

    private static final Variable<String> PROGRAM = Variable.code("program");
    private static final Variable<String> PACKET = Variable.code("packet");

    private final OpenTasks tasks;
    private final Limits limits;
    private final People people;
    private final ObjectProvider<ScopedGroups> groups;
    private final ObjectProvider<Covering> covering;

    TaskWords(
            OpenTasks tasks,
            Limits limits,
            People people,
            ObjectProvider<ScopedGroups> groups,
            ObjectProvider<Covering> covering) {
        this.tasks = tasks;
        this.limits = limits;
        this.people = people;
        this.groups = groups;
        this.covering = covering;
    }

    /** One word about a task: {@code task-reminder} or {@code task-escalated}. */
    record Word(Instant at, String notice) {}

    /** All words about the task, in order; none where its program sets no limit for the step. */
    List<Word> of(OpenTask task, Instant due) {
        Optional<PacketRef> packet = packet(task);
        String limit = Limits.ofStep(task.step());
        List<Word> words = new ArrayList<>();
        if (packet.isPresent() && limits.has(packet.get(), limit)) {
            limits.remindAt(packet.get(), limit, due).forEach(at -> words.add(new Word(at, "task-reminder")));
            limits.escalateAt(packet.get(), limit, due).ifPresent(at -> words.add(new Word(at, "task-escalated")));
        }
        words.sort(Comparator.comparing(Word::at));
        return words;
    }

    /** Whom the word is for: who has the task or could take it, and for one that is late those it is brought to. */
    Set<PersonId> receivers(Word word, OpenTask task) {
        if (word.notice().equals("task-escalated")) {
            return packet(task)
                    .map(packet ->
                            limits.get(packet, Limits.ofStep(task.step())).escalateTo())
                    .map(this::inGroup)
                    .orElse(Set.of());
        }
        return task.assignee() == null
                ? open(task)
                : Stream.concat(Stream.of(task.assignee()), coverOf(task).stream())
                        .collect(Collectors.toSet());
    }

    /** What is to be said when who has the task is away: until when, and who may do it for them; empty when they are here. */
    Map<String, Object> absence(OpenTask task) {
        Map<String, Object> facts = new HashMap<>();
        covering.stream()
                .flatMap(each -> Stream.ofNullable(task.assignee()).flatMap(person -> each.awayUntil(person).stream()))
                .forEach(day -> facts.put("until", day));
        coverOf(task).map(people::get).ifPresent(cover -> facts.put("cover", cover.preferredName()));
        return facts;
    }

    // Who covers the one who has it, where it is open to them (rule 41).
    private Optional<PersonId> coverOf(OpenTask task) {
        return covering.stream()
                .flatMap(each -> Stream.ofNullable(task.assignee()).flatMap(person -> each.coverOf(person).stream()))
                .filter(cover -> open(task).contains(cover))
                .findFirst();
    }

    private Set<PersonId> open(OpenTask task) {
        return task.groups().stream().flatMap(group -> inGroup(group).stream()).collect(Collectors.toSet());
    }

    private Optional<PacketRef> packet(OpenTask task) {
        return tasks.value(task.ref(), PROGRAM)
                .flatMap(program -> tasks.value(task.ref(), PACKET).map(version -> new PacketRef(program, version)));
    }

    // A scoped group such as facilitator@<cohort> is the people with the role whom the feature counts in.
    private Set<PersonId> inGroup(String group) {
        int scope = group.indexOf('@');
        String role = scope < 0 ? group : group.substring(0, scope);
        return java.util.Arrays.stream(Role.values())
                .filter(each -> each.group().equals(role))
                .flatMap(each -> people.withRole(each).stream())
                .map(Person::id)
                .filter(person -> scope < 0 || isIn(person, group))
                .collect(Collectors.toSet());
    }

    private boolean isIn(PersonId person, String group) {
        return groups.stream().anyMatch(feature -> feature.of(person).contains(group));
    }
}
