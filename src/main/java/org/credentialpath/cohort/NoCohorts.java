package org.credentialpath.cohort;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Stands in until there are cohorts. */
@Component
class NoCohorts implements Cohorts {

    @Override
    public List<Opening> openTo(String program) {
        return List.of();
    }

    @Override
    public Optional<Opening> lock(CohortId id) {
        return Optional.empty();
    }

    @Override
    public Opening opening(CohortId id) {
        throw new NoSuchElementException("No cohort " + id);
    }

    @Override
    public void addMember(CohortId cohort, CaseId caseId, PersonId person) {
        throw new NoSuchElementException("No cohort " + cohort);
    }
}
