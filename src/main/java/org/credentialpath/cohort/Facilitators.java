package org.credentialpath.cohort;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.engine.ScopedGroups;
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
public class Facilitators implements ScopedGroups {

    // To have taught or led somebody before is what facilitators do; every other tie keeps them from leading that
    // person.
    private static final Set<Kind> HARMLESS = EnumSet.of(Kind.TRAINED, Kind.FACILITATED);

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
    private final Programs programs;
    private final People people;
    private final Conflicts conflicts;
    private final Notices notices;
    private final HouseClock clock;

    Facilitators(
            CohortTable cohorts,
            MemberTable members,
            FacilitatorTable turns,
            Programs programs,
            People people,
            Conflicts conflicts,
            Notices notices,
            HouseClock clock) {
        this.cohorts = cohorts;
        this.members = members;
        this.turns = turns;
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

    public boolean facilitates(PersonId person, CohortId cohort) {
        return of(cohort).filter(person::equals).isPresent();
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
                .filter(person -> isFree(person.id(), cohort.id()))
                .toList();
    }

    /** The cohorts somebody leads; a coordinator leads those that nobody else does (rule 14). */
    @Override
    public Set<String> of(PersonId person) {
        Stream<Cohort> instead =
                people.rolesOf(person).contains(Role.COORDINATOR) ? cohorts.leaderless().stream() : Stream.empty();
        return Stream.concat(cohorts.ledBy(person).stream(), instead)
                .map(cohort -> Role.FACILITATOR.group() + "@" + cohort.id())
                .collect(Collectors.toSet());
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

    private boolean isFree(PersonId person, CohortId cohort) {
        return members.of(cohort).stream()
                .filter(Member::isIn)
                .map(Member::person)
                .allMatch(member -> !member.equals(person)
                        && conflicts.between(person, member).stream().allMatch(tie -> HARMLESS.contains(tie.kind())));
    }
}
