package org.credentialpath.engine;

import java.util.List;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages, counts and kinds of open tasks, each asked so that a million of them take no longer than a few. */
@Component
class OpenTaskLists {

    private static final int LARGEST_PAGE = 200;

    private final JdbcClient jdbc;
    private final HouseClock clock;

    OpenTaskLists(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    TaskPage find(TaskFilter filter) {
        int size = Math.min(Math.max(filter.size(), 1), LARGEST_PAGE);
        OpenTaskQuery query = planned(filter);
        List<OpenTask> found = jdbc.sql(query.page(place(filter), size + 1))
                .params(query.params())
                .query(OpenTaskTable::read)
                .list();
        if (found.size() <= size) {
            return new TaskPage(found, null);
        }
        List<OpenTask> page = List.copyOf(found.subList(0, size));
        return new TaskPage(page, OpenTaskCursor.after(page, filter.sort()).text());
    }

    private @Nullable OpenTaskCursor place(TaskFilter filter) {
        OpenTaskCursor cursor = OpenTaskCursor.parse(filter.after(), filter.sort());
        if (cursor == null || !filter.sort().byName()) {
            return cursor;
        }
        return cursor.at(jdbc.sql("SELECT ref, name_order, due FROM open_task WHERE ref = ANY (?)"
                        + " ORDER BY name_order DESC, due_order DESC, ref DESC")
                .param(cursor.rows().toArray(String[]::new))
                .query((row, number) -> new OpenTaskCursor.Before(
                        row.getString("ref"), row.getString("name_order"), OpenTaskTable.instant(row, "due")))
                .list());
    }

    List<TaskCount> countEach(List<TaskFilter> filters, int cap) {
        var counts = new OpenTaskCounts(planned(filters), cap);
        return jdbc.sql(counts.sql())
                .params(counts.params())
                .query((row, number) -> counts.read(row))
                .single();
    }

    /**
     * How many match each of several filters that are narrowed alike, in one pass over what they are narrowed to.
     *
     * @param most so many rows are looked at; where there are more, the numbers are the least there are
     */
    List<TaskCount> count(List<TaskFilter> filters, int most) {
        var tally = new OpenTaskTally(filters, planned(filters.get(0)), most);
        return jdbc.sql(tally.sql())
                .params(tally.params())
                .query((row, number) -> tally.read(row))
                .single();
    }

    // One plan for all values would take a word or a program that is rare for one that is not, and the other way round;
    // a role's queue, which may hold a third of all tasks, it would take for a short one and sort it whole. To start
    // workers takes longer than to read a page.
    private OpenTaskQuery planned(TaskFilter filter) {
        return planned(List.of(filter)).get(0);
    }

    private List<OpenTaskQuery> planned(List<TaskFilter> filters) {
        List<OpenTaskQuery> queries = filters.stream()
                .map(filter -> new OpenTaskQuery(filter, clock.instant()))
                .toList();
        if (queries.stream().anyMatch(OpenTaskQuery::isPlannedByValues)) {
            jdbc.sql("SELECT set_config('max_parallel_workers_per_gather', '0', true)"
                            + " || set_config('plan_cache_mode', 'force_custom_plan', true)")
                    .query(String.class)
                    .single();
        }
        return queries;
    }

    // From one kind to the next by the index: what is open may be a million rows of thirty kinds.
    List<TaskKind> kinds() {
        return jdbc.sql("""
                        WITH RECURSIVE kind AS (
                          (SELECT step, title FROM open_task ORDER BY step LIMIT 1)
                          UNION ALL
                          SELECT n.step, n.title FROM kind CROSS JOIN LATERAL (
                            SELECT t.step, t.title FROM open_task t WHERE t.step > kind.step ORDER BY t.step LIMIT 1) n)
                        SELECT step, title FROM kind ORDER BY title, step""")
                .query((row, number) -> new TaskKind(row.getString("step"), row.getString("title")))
                .list();
    }
}
