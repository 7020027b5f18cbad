package org.credentialpath.bench;

import java.util.List;
import java.util.stream.Stream;
import org.credentialpath.inbox.Search;
import org.credentialpath.shared.PersonId;

/** What the search page asks for when a coordinator types: people, their cases, and cohorts. */
record SearchPage(Search search, PersonId coordinator) {

    /** The ids of all that is found; nothing found is nothing measured. */
    List<String> find(String typed) {
        Search.Found found = search.find(typed, coordinator);
        if (found.isEmpty()) {
            throw new IllegalStateException("Nothing is found by " + typed);
        }
        return Stream.of(
                        found.people().stream().map(each -> each.id().toString()),
                        found.cases().stream().map(each -> each.file().id().toString()),
                        found.cohorts().stream().map(each -> each.id().toString()))
                .flatMap(ids -> ids)
                .toList();
    }
}
