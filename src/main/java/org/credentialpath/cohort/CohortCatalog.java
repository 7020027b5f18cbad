package org.credentialpath.cohort;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.credentialpath.shared.SearchWords;
import org.springframework.stereotype.Service;

/** The cohorts of the house as they stand. */
@Service
public class CohortCatalog {

    private final CohortTable cohorts;
    private final Facilitators facilitators;

    CohortCatalog(CohortTable cohorts, Facilitators facilitators) {
        this.cohorts = cohorts;
        this.facilitators = facilitators;
    }

    /** @throws NoSuchElementException when there is none */
    public Cohort get(CohortId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No cohort " + id));
    }

    public Optional<Cohort> find(CohortId id) {
        return cohorts.find(id);
    }

    /** The latest start first. */
    public List<Cohort> all() {
        return cohorts.all();
    }

    /** Those that start last, so many at most, the latest first. */
    public List<Cohort> latest(int most) {
        return cohorts.latest(most);
    }

    /** The names of these cohorts; what is no cohort of persons is left out. */
    public Map<CohortId, String> namesOf(Collection<CohortId> ids) {
        return cohorts.names(ids);
    }

    /** Cohorts of whose name each word begins a word, the latest start first, so many at most; none for no words. */
    public List<Cohort> search(String words, int most) {
        String query = SearchWords.query(words);
        return query.isEmpty() ? List.of() : cohorts.search(query, most);
    }

    /** The cohorts the person leads now, also for somebody who is away, the latest first. */
    public List<Cohort> ledBy(PersonId person) {
        return facilitators.ledBy(person);
    }
}
