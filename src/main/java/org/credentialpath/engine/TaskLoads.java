package org.credentialpath.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the open tasks of everybody in one query, and those of every kind in another. */
@Component
public class TaskLoads {

    private static final String LOAD = """
            count(*) AS open,
              count(*) FILTER (WHERE due < :now) AS overdue,
              count(*) FILTER (WHERE due >= :now AND due < :until) AS soon,
              count(*) FILTER (WHERE hidden_until > :now) AS put_off""";

    // A task counts where it stands: with who has it; while nobody has, in each of its queues. What was given to
    // somebody
    // and to no queue, as the work of participants and reviewers is, counts for its cohort too: there it is waited for.
    private static final String COUNT = "SELECT place, " + LOAD + """
             FROM (
              SELECT cast(assignee AS text) AS place, due, hidden_until FROM open_task
              WHERE state = 'open' AND assignee IS NOT NULL
              UNION ALL
              SELECT unnest(groups), due, hidden_until FROM open_task WHERE state = 'open' AND assignee IS NULL
              UNION ALL
              SELECT 'awaited@' || cohort_id, due, hidden_until FROM open_task
              WHERE state = 'open' AND assignee IS NOT NULL AND cohort_id IS NOT NULL AND cardinality(groups) = 0
            ) placed
            GROUP BY place""";

    private static final String BY_KIND = "SELECT step, min(title) AS title, " + LOAD
            + " FROM open_task WHERE state = 'open' GROUP BY step ORDER BY open DESC, step";

    /** How much there is to do of one kind, whoever has it. */
    public record OfKind(TaskKind kind, TaskLoad load) {}

    /** The loads by place. */
    public record Counted(Map<String, TaskLoad> places) {

        /** What the person has. */
        public TaskLoad of(PersonId person) {
            return ofQueue(person.toString());
        }

        /** What is open to the group, such as {@code coordinator} or {@code facilitator@…}, and nobody has. */
        public TaskLoad ofQueue(String group) {
            return places.getOrDefault(group, TaskLoad.NONE);
        }

        /** What participants, reviewers and others have to do in the cohort. */
        public TaskLoad awaitedIn(CohortId cohort) {
            return ofQueue("awaited@" + cohort);
        }
    }

    private final JdbcClient jdbc;
    private final HouseClock clock;

    TaskLoads(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param until what is due before counts as soon */
    public Counted count(Instant until) {
        Map<String, TaskLoad> places = new HashMap<>();
        asked(COUNT, until).query(row -> {
            places.put(row.getString("place"), load(row));
        });
        return new Counted(places);
    }

    /** As {@link #count}, by kind: what there is most of comes first. */
    public List<OfKind> kinds(Instant until) {
        return asked(BY_KIND, until)
                .query((row, number) ->
                        new OfKind(new TaskKind(row.getString("step"), row.getString("title")), load(row)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Instant until) {
        return jdbc.sql(sql).param("now", Timestamp.from(clock.instant())).param("until", Timestamp.from(until));
    }

    private static TaskLoad load(ResultSet row) throws SQLException {
        return new TaskLoad(row.getInt("open"), row.getInt("overdue"), row.getInt("soon"), row.getInt("put_off"));
    }
}
