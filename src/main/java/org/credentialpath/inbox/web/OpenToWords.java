package org.credentialpath.inbox.web;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.inbox.OpenTo;
import org.credentialpath.page.Choice;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The groups a coordinator may open a task to, in words. */
@Component
class OpenToWords {

    /**
     * What is to choose from.
     *
     * @param chosen the groups it is open to, or those that were chosen and refused
     */
    record Groups(List<Choice> choices, Set<String> chosen) {}

    private final OpenTo openTo;
    private final GroupNames names;

    OpenToWords(OpenTo openTo, GroupNames names) {
        this.openTo = openTo;
        this.names = names;
    }

    /** Null when there is nothing for the reader to choose. */
    @Nullable
    Groups of(OpenTask task, PersonId reader) {
        return of(task, reader, task.groups());
    }

    @Nullable
    Groups of(OpenTask task, PersonId reader, Set<String> chosen) {
        SortedSet<String> groups = openTo.choices(task, reader);
        if (groups.isEmpty()) {
            return null;
        }
        return new Groups(
                groups.stream()
                        .map(group -> Choice.of(group, names.name(group)))
                        .toList(),
                chosen);
    }
}
