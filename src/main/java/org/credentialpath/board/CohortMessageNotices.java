package org.credentialpath.board;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** What the mail of a message to a cohort says: the words as they were written, and whom an answer reaches. */
@Component
class CohortMessageNotices implements NoticeFacts {

    static final String NOTICE = "cohort-message";

    private final CohortMessageTable messages;
    private final CohortCatalog cohorts;
    private final People people;

    CohortMessageNotices(CohortMessageTable messages, CohortCatalog cohorts, People people) {
        this.messages = messages;
        this.cohorts = cohorts;
        this.people = people;
    }

    @Override
    public boolean claims(String notice) {
        return notice.equals(NOTICE);
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return messages.find(about).map(this::facts);
    }

    private Map<String, Object> facts(CohortMessage message) {
        Person sender = people.get(message.by());
        return Map.of(
                "subject",
                message.subject(),
                "words",
                message.words(),
                "cohort",
                cohorts.get(message.cohort()).name(),
                "sender",
                sender.preferredName(),
                "contact",
                sender.email(),
                REPLY_TO,
                sender.email(),
                "link",
                "/cohorts/" + message.cohort());
    }
}
