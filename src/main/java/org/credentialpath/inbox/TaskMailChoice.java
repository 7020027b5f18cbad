package org.credentialpath.inbox;

import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants mail about their tasks; everybody does who has not switched it off. */
@Component
class TaskMailChoice {

    private final JdbcClient jdbc;

    TaskMailChoice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isWanted(PersonId person) {
        return jdbc.sql("SELECT wanted FROM task_digest WHERE person = ?")
                .param(person.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }
}
