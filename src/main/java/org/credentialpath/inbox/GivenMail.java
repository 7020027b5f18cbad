package org.credentialpath.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.notification.GivenTasks;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mail to whoever was given tasks by somebody else: one for all of them, none to who wants no mail of tasks (rule 41). */
@Component
class GivenMail {

    /**
     * A task that somebody else has now.
     *
     * @param meant whom it was given to; the receiver, or who is away and covered by the receiver
     */
    record Given(OpenTask task, PersonId meant, PersonId receiver) {}

    private final GivenTasks mails;
    private final TaskMailChoice choice;

    GivenMail(GivenTasks mails, TaskMailChoice choice) {
        this.mails = mails;
        this.choice = choice;
    }

    /** Queues the mail in the caller's transaction, if there is one. */
    @Transactional
    public void tell(List<Given> given, PersonId by) {
        Map<PersonId, List<Given>> all = given.stream()
                .filter(each -> !each.receiver().equals(by))
                .filter(each -> !each.receiver().equals(each.task().assignee()))
                .collect(Collectors.groupingBy(Given::receiver, LinkedHashMap::new, Collectors.toList()));
        all.forEach((receiver, theirs) -> {
            if (choice.isWanted(receiver)) {
                mails.tell(theirs.stream().map(Given::task).toList(), by, receiver, instead(theirs));
            }
        });
    }

    private static @Nullable PersonId instead(List<Given> given) {
        Set<PersonId> meant = given.stream().map(Given::meant).collect(Collectors.toSet());
        meant.remove(given.get(0).receiver());
        return meant.size() == 1 ? meant.iterator().next() : null;
    }
}
