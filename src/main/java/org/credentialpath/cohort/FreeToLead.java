package org.credentialpath.cohort;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Conflicts.Kind;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who could lead a cohort: nobody who is in it or has a tie to a member (rules 14 and 15). */
@Component
class FreeToLead {

    // To have taught or led somebody before is what facilitators do; every other tie keeps them from leading that
    // person.
    private static final Set<Kind> HARMLESS = EnumSet.of(Kind.TRAINED, Kind.FACILITATED);

    private final MemberTable members;
    private final Conflicts conflicts;

    FreeToLead(MemberTable members, Conflicts conflicts) {
        this.members = members;
        this.conflicts = conflicts;
    }

    boolean isFree(PersonId person, CohortId cohort) {
        Set<PersonId> tied = conflicts.of(person).stream()
                .flatMap(tie -> Stream.of(tie.one(), tie.other()))
                .collect(Collectors.toSet());
        return members.of(cohort).stream()
                .filter(Member::isIn)
                .map(Member::person)
                .noneMatch(member -> member.equals(person) || (tied.contains(member) && isBarred(person, member)));
    }

    // Not every tie somebody ever had still counts.
    private boolean isBarred(PersonId person, PersonId member) {
        return conflicts.between(person, member).stream().anyMatch(tie -> !HARMLESS.contains(tie.kind()));
    }
}
