package org.credentialpath.cohort.web;

import java.util.List;
import java.util.Set;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.Facilitators;
import org.credentialpath.cohort.Member;
import org.credentialpath.cohort.Members;
import org.credentialpath.cohort.Seat;
import org.credentialpath.cohort.Seats;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.page.Tone;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people of a cohort in the words of its pages. */
@Component
class CohortPeople {

    /** A member as staff see them. */
    record Row(
            CaseId caseId,
            String name,
            Tone tone,
            String state,
            String due,
            String joined,
            @Nullable String left) {}

    /** Somebody who was offered a seat and has not signed yet. */
    record Offered(CaseId request, String name, String since) {}

    /** The time somebody led the cohort, in words. */
    record Turn(String name, String since, @Nullable String until) {}

    private final Members members;
    private final Facilitators facilitators;
    private final Seats seats;
    private final Cases cases;
    private final OpenTasks tasks;
    private final People people;
    private final RequestPageWords words;
    private final CohortWords cohortWords;

    CohortPeople(
            Members members,
            Facilitators facilitators,
            Seats seats,
            Cases cases,
            OpenTasks tasks,
            People people,
            RequestPageWords words,
            CohortWords cohortWords) {
        this.members = members;
        this.facilitators = facilitators;
        this.seats = seats;
        this.cases = cases;
        this.tasks = tasks;
        this.people = people;
        this.words = words;
        this.cohortWords = cohortWords;
    }

    /** Everybody who is or was in the cohort. */
    List<Row> members(CohortId cohort) {
        return members.everIn(cohort).stream().map(this::row).toList();
    }

    /** The names of the other members, by name, and nothing else of them. */
    List<String> fellows(CohortId cohort, PersonId reader) {
        return members.of(cohort).stream()
                .map(Member::person)
                .filter(person -> !person.equals(reader))
                .map(this::name)
                .sorted()
                .toList();
    }

    /** The reader's own case in the cohort; null for who is no member. */
    @Nullable
    CaseId caseOf(CohortId cohort, PersonId reader) {
        return members.find(cohort, reader).map(Member::caseId).orElse(null);
    }

    List<Offered> offered(CohortId cohort) {
        return seats.in(cohort).stream()
                .filter(seat -> seat.state() == Seat.State.RESERVED && seat.reservedAt() != null)
                .map(seat -> new Offered(
                        seat.request(),
                        name(seat.person()),
                        words.day(java.util.Objects.requireNonNull(seat.reservedAt()))))
                .toList();
    }

    List<Turn> turns(CohortId cohort) {
        return facilitators.history(cohort).stream()
                .map(turn -> new Turn(
                        name(turn.person()),
                        words.day(turn.since()),
                        turn.until() == null ? null : words.day(turn.until())))
                .toList();
    }

    /** What coordinators have to do about the cohort itself. */
    List<OpenTask> tasks(CohortId cohort) {
        var filter = TaskFilter.any()
                .openTo(Set.of(Role.COORDINATOR.group()))
                .about(TaskFilter.About.cohort(cohort))
                .later();
        return tasks.find(filter).tasks().stream()
                .filter(task -> task.caseId() == null)
                .toList();
    }

    private Row row(Member member) {
        Case file = cases.get(member.caseId());
        return new Row(
                member.caseId(),
                name(member.person()),
                cohortWords.tone(file),
                cohortWords.state(file),
                words.day(file.portfolioDue()),
                words.day(member.joinedAt()),
                member.leftAt() == null ? null : words.day(member.leftAt()));
    }

    private String name(PersonId person) {
        return people.get(person).preferredName();
    }
}
