package org.credentialpath.cohort;

import java.util.List;
import java.util.Optional;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;

/** Asked of the features: what they add to the page of a cohort for somebody who may see it. */
public interface CohortPagePart {

    /**
     * A link on the page.
     *
     * @param messageKey its words, in the module's own message file
     */
    record Link(String messageKey, String address) {}

    /** The page of the meeting with the number; empty when it has none for this reader. */
    default Optional<String> meeting(CohortId cohort, int number, PersonId reader) {
        return Optional.empty();
    }

    /** Further pages about the cohort that this reader may open. */
    default List<Link> links(CohortId cohort, PersonId reader) {
        return List.of();
    }
}
