package org.credentialpath.cohort;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.credentialpath.people.Covering;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who leads a cohort in place of its facilitator while they are away (rule 41); never against a tie (rule 15). */
@Component
class CohortCovers {

    private final CohortTable cohorts;
    private final FreeToLead free;
    private final ObjectProvider<Covering> covering;

    CohortCovers(CohortTable cohorts, FreeToLead free, ObjectProvider<Covering> covering) {
        this.cohorts = cohorts;
        this.free = free;
        this.covering = covering;
    }

    /** The cohorts the person leads for somebody else today. */
    List<Cohort> of(PersonId person) {
        return covering.stream()
                .flatMap(each -> each.coveredBy(person).stream())
                .distinct()
                .flatMap(away -> cohorts.ledBy(away).stream())
                .filter(cohort -> free.isFree(person, cohort.id()))
                .toList();
    }

    boolean covers(PersonId person, Cohort cohort) {
        PersonId leader = cohort.facilitator();
        return leader != null
                && covering.stream().anyMatch(each -> each.coveredBy(person).contains(leader))
                && free.isFree(person, cohort.id());
    }

    /** The facilitator, and who leads it for them today. */
    Set<PersonId> reached(Cohort cohort) {
        Set<PersonId> all = new LinkedHashSet<>();
        Stream.ofNullable(cohort.facilitator()).forEach(leader -> {
            all.add(leader);
            covering.stream()
                    .flatMap(each -> each.coverOf(leader).stream())
                    .filter(cover -> free.isFree(cover, cohort.id()))
                    .forEach(all::add);
        });
        return all;
    }
}
