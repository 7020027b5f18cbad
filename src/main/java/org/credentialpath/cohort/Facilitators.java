package org.credentialpath.cohort;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Conflicts.Kind;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CohortId;
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

    Facilitators(
            CohortTable cohorts,
            MemberTable members,
            FacilitatorTable turns,
            Programs programs,
            People people,
            Conflicts conflicts) {
        this.cohorts = cohorts;
        this.members = members;
        this.turns = turns;
        this.programs = programs;
        this.people = people;
        this.conflicts = conflicts;
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

    @Override
    public Set<String> of(PersonId person) {
        return cohorts.ledBy(person).stream()
                .map(cohort -> Role.FACILITATOR.group() + "@" + cohort.id())
                .collect(Collectors.toSet());
    }

    private boolean isFree(PersonId person, CohortId cohort) {
        return members.of(cohort).stream()
                .filter(Member::isIn)
                .map(Member::person)
                .allMatch(member -> !member.equals(person)
                        && conflicts.between(person, member).stream().allMatch(tie -> HARMLESS.contains(tie.kind())));
    }
}
