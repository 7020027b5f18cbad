package org.credentialpath.engine;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The due dates of open tasks that are new; the table is written by a trigger. */
@Component
class OpenTaskDues {

    private final JdbcClient jdbc;

    OpenTaskDues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who take at once get different ones. */
    List<TaskRef> take(int most) {
        return jdbc.sql("""
                        DELETE FROM open_task_due WHERE number IN
                          (SELECT number FROM open_task_due ORDER BY number LIMIT ? FOR UPDATE SKIP LOCKED)
                        RETURNING ref""")
                .param(most)
                .query((row, number) -> new TaskRef(row.getString("ref")))
                .list();
    }
}
