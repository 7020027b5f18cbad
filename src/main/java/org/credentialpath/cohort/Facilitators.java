package org.credentialpath.cohort;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.engine.TaskDone;
import org.credentialpath.notification.Notices;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Conflicts.Kind;
import org.credentialpath.people.Conflicts.Tie;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who leads which cohort, and who could (rules 14 and 15). */
@Service
public class Facilitators implements ScopedGroups, TaskDone {

    private static final String LEADS = Role.FACILITATOR.group() + "@";

    /**
     * The time somebody led a cohort.
     *
     * @param until null for who leads it now
     */
    public record Turn(
            PersonId person, Instant since, @Nullable Instant until) {}

    private final CohortTable cohorts;
    private final MemberTable members;
    private final FacilitatorTable turns;
    private final CohortCovers covers;
    private final FreeToLead free;
    private final Programs programs;
    private final People people;
    private final Conflicts conflicts;
    private final Notices notices;
    private final HouseClock clock;

    Facilitators(
            CohortTable cohorts,
            MemberTable members,
            FacilitatorTable turns,
            CohortCovers covers,
            FreeToLead free,
            Programs programs,
            People people,
            Conflicts conflicts,
            Notices notices,
            HouseClock clock) {
        this.cohorts = cohorts;
        this.members = members;
        this.turns = turns;
        this.covers = covers;
        this.free = free;
        this.programs = programs;
        this.people = people;
        this.conflicts = conflicts;
        this.notices = notices;
        this.clock = clock;
    }

    /** Empty while nobody leads the cohort, or when there is no such cohort. */
    public Optional<PersonId> of(CohortId cohort) {
        return cohorts.find(cohort).map(Cohort::facilitator);
    }

    /** Whether the person leads the cohort now, or covers who does (rule 41). */
    public boolean facilitates(PersonId person, CohortId cohort) {
        return cohorts.find(cohort)
                .filter(found -> person.equals(found.facilitator()) || covers.covers(person, found))
                .isPresent();
    }

    /** Who is told what the facilitator is told: who leads the cohort and, while they are away, also their cover. */
    public Set<PersonId> reached(CohortId cohort) {
        return cohorts.find(cohort).map(covers::reached).orElse(Set.of());
    }

    /** The cohorts the person leads, and those they lead for somebody who is away, the latest first. */
    public List<Cohort> ledBy(PersonId person) {
        return Stream.concat(cohorts.ledBy(person).stream(), covers.of(person).stream())
                .sorted(Comparator.comparing(Cohort::firstMeeting).reversed())
                .toList();
    }

    /** Those of the first one's cohorts the second may not lead for them: they are in it, or have a tie to a member. */
    public List<Cohort> closed(PersonId leader, PersonId cover) {
        return cohorts.ledBy(leader).stream()
                .filter(cohort -> !cohort.state().isOver() && !free.isFree(cover, cohort.id()))
                .toList();
    }

    /** Everybody who has led the cohort, in order. */
    public List<Turn> history(CohortId cohort) {
        return turns.of(cohort);
    }

    /** Who may lead cohorts of the packet, by name. */
    public List<Person> qualified(PacketRef packet) {
        String group = programs.packet(packet).cohort().ledBy();
        return Set.of(Role.values()).stream()
                .filter(role -> role.group().equals(group))
                .flatMap(role -> people.withRole(role).stream())
                .toList();
    }

    /** Who may take the cohort over: qualified, not its facilitator now, not a member, and without a tie to one. */
    public List<Person> candidates(Cohort cohort) {
        return qualified(cohort.packet()).stream()
                .filter(person -> !person.id().equals(cohort.facilitator()))
                .filter(person -> free.isFree(person.id(), cohort.id()))
                .toList();
    }

    /**
     * The cohorts somebody leads, or leads for somebody who is away (rule 41); a coordinator leads those that nobody else
     * does (rule 14).
     */
    @Override
    public Set<String> of(PersonId person) {
        Stream<Cohort> instead =
                people.rolesOf(person).contains(Role.COORDINATOR) ? cohorts.leaderless().stream() : Stream.empty();
        return Stream.concat(ledBy(person).stream(), instead)
                .map(Facilitators::group)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, PersonId> covered(PersonId person) {
        return covers.of(person).stream()
                .collect(Collectors.toMap(
                        Facilitators::group,
                        cohort -> Objects.requireNonNull(cohort.facilitator()),
                        (one, same) -> one));
    }

    /** Who did something for a cohort in place of its facilitator has led its members: they judge none of them (rule 15). */
    @Override
    public void done(OpenTask task, PersonId by) {
        if (task.groups().stream().anyMatch(group -> group.startsWith(LEADS))) {
            covers.of(by).stream()
                    .filter(cohort -> task.groups().contains(group(cohort)))
                    .flatMap(cohort -> members.of(cohort.id()).stream())
                    .filter(Member::isIn)
                    .forEach(member -> leads(by, member.person()));
        }
    }

    /** The person leads the cohort from now on. */
    void begin(Cohort cohort, PersonId person, PersonId by) {
        turns.end(cohort.id(), clock.instant());
        turns.begin(cohort.id(), person, by, clock.instant());
        cohorts.facilitator(cohort.id(), person);
        members.of(cohort.id()).stream().filter(Member::isIn).forEach(member -> leads(person, member.person()));
        notices.send(
                "facilitator-appointed",
                person,
                cohort.id().value(),
                clock.instant().toString());
    }

    /** Nobody leads the cohort from now on. */
    void end(Cohort cohort) {
        turns.end(cohort.id(), clock.instant());
        cohorts.facilitator(cohort.id(), null);
    }

    /** Since when nobody leads the cohort; empty when somebody does. */
    public Optional<Instant> missingSince(CohortId cohort) {
        List<Turn> all = turns.of(cohort);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(all.get(all.size() - 1).until());
    }

    /** Who has led somebody never judges them, however long ago (rule 15). */
    void leads(PersonId facilitator, PersonId member) {
        boolean known = facilitator.equals(member)
                || conflicts.between(facilitator, member).stream().anyMatch(tie -> tie.kind() == Kind.FACILITATED);
        if (!known) {
            conflicts.declare(new Tie(facilitator, member, Kind.FACILITATED, null));
        }
    }

    private static String group(Cohort cohort) {
        return LEADS + cohort.id();
    }
}
