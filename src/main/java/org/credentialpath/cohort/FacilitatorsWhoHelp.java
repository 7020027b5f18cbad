package org.credentialpath.cohort;

import java.util.List;
import java.util.stream.Stream;
import org.credentialpath.cases.Cases;
import org.credentialpath.page.Helpers;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Whoever leads somebody's cohort helps them, on every page. */
@Component
class FacilitatorsWhoHelp implements Helpers {

    private final Cases cases;
    private final CohortTable cohorts;
    private final People people;

    FacilitatorsWhoHelp(Cases cases, CohortTable cohorts, People people) {
        this.cases = cases;
        this.cohorts = cohorts;
        this.people = people;
    }

    @Override
    public List<Helper> of(PersonId person) {
        return cases.of(person).stream()
                .filter(file -> !file.isOver())
                .flatMap(file -> Stream.ofNullable(file.cohort()))
                .flatMap(cohort -> cohorts.find(cohort).map(Cohort::facilitator).stream())
                .distinct()
                .map(people::get)
                .map(FacilitatorsWhoHelp::helper)
                .toList();
    }

    private static Helper helper(Person facilitator) {
        return new Helper(
                "page.help.block.facilitator", facilitator.preferredName(), facilitator.email(), facilitator.phone());
    }
}
