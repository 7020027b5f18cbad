package org.credentialpath.board.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.board.CohortMessages.Draft;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.CaseId;

/**
 * A message to a cohort, as typed.
 *
 * @param message its id
 * @param to the cases of those who get it
 */
record MessageForm(String message, List<String> to, String subject, String words) {

    MessageForm {
        to = List.copyOf(to);
    }

    /** The same words as a message of their own: what was refused was not sent, and what was sent is another. */
    MessageForm anew() {
        return new MessageForm(UUID.randomUUID().toString(), to, subject, words);
    }

    /** @throws Forbidden when an id is none, as no page of ours sends it */
    Draft draft() {
        try {
            Set<CaseId> cases = to.stream().map(CaseId::of).collect(Collectors.toUnmodifiableSet());
            return new Draft(UUID.fromString(message), cases, subject, words);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("a message without an id");
        }
    }
}
