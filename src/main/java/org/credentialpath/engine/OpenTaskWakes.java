package org.credentialpath.engine;

import org.credentialpath.record.Act;
import org.credentialpath.record.ActWatch;
import org.credentialpath.record.Author;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was put off comes back when the participant it is about does something in the case (rule 41). */
@Component
class OpenTaskWakes implements ActWatch {

    private final OpenTaskTable table;

    OpenTaskWakes(OpenTaskTable table) {
        this.table = table;
    }

    @Override
    public void written(Act act, Author author) {
        PersonId person = doer(author);
        if (person != null && changesSomething(act.kind())) {
            table.wake(act.stream(), person);
        }
    }

    // What staff enter for somebody is theirs all the same.
    private static @Nullable PersonId doer(Author author) {
        return author.onBehalfOf() == null ? author.person() : author.onBehalfOf();
    }

    // Neither to look at something nor to arrange one's own tasks is news for those who wait.
    private static boolean changesSomething(String kind) {
        return !kind.endsWith(".viewed") && !kind.startsWith("task.");
    }
}
