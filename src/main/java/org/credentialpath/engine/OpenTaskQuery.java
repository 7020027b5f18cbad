package org.credentialpath.engine;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.shared.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * A filter as SQL. Each way to be among the tasks asked for - mine, one of my queues, every task - is a search of its own
 * that ends after a page; they are put together afterwards. One condition with "or", or one over all queues, makes the
 * database read far more.
 */
final class OpenTaskQuery {

    private final TaskFilter filter;
    // What the rows of queues repeat, and what stands in the task alone.
    private final List<String> repeated = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();
    private final List<String> roles;
    private final String[] scoped;

    OpenTaskQuery(TaskFilter filter, Instant now) {
        this.filter = filter;
        params.put("now", now.atOffset(ZoneOffset.UTC));
        about(filter.about());
        param(
                "untouched",
                filter.untouchedSince() == null ? null : filter.untouchedSince().atOffset(ZoneOffset.UTC));
        param("assignee", filter.assignee() == null ? null : filter.assignee().value());
        String words = SearchWords.query(filter.text());
        fact(facts, "t.words @@ to_tsquery('simple', unmarked(:words))", "words", words.isEmpty() ? null : words);
        roles = filter.groups().stream().filter(name -> name.indexOf('@') < 0).toList();
        for (int i = 0; i < roles.size(); i++) {
            params.put("queue" + i, roles.get(i));
        }
        scoped = filter.groups().stream().filter(name -> name.indexOf('@') >= 0).toArray(String[]::new);
        params.put("scoped", scoped);
    }

    Map<String, Object> params() {
        return params;
    }

    /** Whether what is asked for has to be known to plan the search well. */
    boolean isPlannedByValues() {
        return !roles.isEmpty()
                || !facts.isEmpty()
                || !repeated.isEmpty()
                || filter.overdueOnly()
                || filter.untouchedSince() != null;
    }

    /** What the facts and words asked for say of a task {@code t}, without saying whose or when. */
    String narrowed() {
        return Stream.of(
                        Stream.of("t.state = 'open'"),
                        repeated.stream().map(each -> each.formatted("t")),
                        facts.stream())
                .flatMap(each -> each)
                .collect(Collectors.joining(" AND "));
    }

    /** @param cursor where the page begins, null for the first */
    String page(@Nullable OpenTaskCursor cursor, int rows) {
        TaskSort sort = filter.sort();
        if (cursor != null) {
            params.putAll(cursor.params());
        }
        String found = searches(sort, cursor != null, rows);
        return "SELECT t.* FROM (SELECT DISTINCT " + sort.columns("found") + " FROM (" + found + ") found ORDER BY "
                + sort.order("found") + " LIMIT " + rows + ") page JOIN open_task t ON t.ref = page.ref ORDER BY "
                + sort.order("t");
    }

    String count(int cap) {
        return "SELECT count(*) FROM (SELECT DISTINCT found.ref FROM (" + searches(null, false, cap) + ") found LIMIT "
                + cap + ") counted";
    }

    private String searches(@Nullable TaskSort sort, boolean after, int rows) {
        List<String> searches = new ArrayList<>();
        if (filter.assignee() != null) {
            searches.add(tasks(sort, after, rows, "t.assignee = :assignee"));
        }
        if (!filter.groups().isEmpty()) {
            queues(sort, after, rows).forEach(searches::add);
        }
        if (searches.isEmpty()) {
            searches.add(tasks(sort, after, rows, filter.unassignedOnly() ? "t.assignee IS NULL" : "true"));
        }
        return searches.stream().map(search -> "(" + search + ")").collect(Collectors.joining(" UNION ALL "));
    }

    private String tasks(@Nullable TaskSort sort, boolean after, int rows, String among) {
        return select("t", "FROM open_task t", sort, after, rows, Stream.of("t.state = 'open'", among));
    }

    // The queue of a role may hold a third of all tasks, which the planner is to know; those of one cohort or round are
    // short, and there may be many of them.
    private Stream<String> queues(@Nullable TaskSort sort, boolean after, int rows) {
        List<Boolean> taken = filter.unassignedOnly() ? List.of(false) : List.of(false, true);
        Stream<String> wide = Stream.iterate(0, i -> i < roles.size(), i -> i + 1)
                .flatMap(i -> taken.stream()
                        .map(held -> queue(sort, after, rows, "q.queue = :queue" + i, "q.taken = " + held)));
        String end = sort == null ? " LIMIT " + rows : "";
        Stream<Boolean> either = scoped.length > 0 ? taken.stream() : Stream.empty();
        Stream<String> narrow =
                either.map(held -> "SELECT one.* FROM unnest(cast(:scoped AS text[])) asked(queue) CROSS JOIN LATERAL ("
                        + queue(sort, after, rows, "q.queue = asked.queue", "q.taken = " + held) + ") one" + end);
        return Stream.concat(wide, narrow);
    }

    private String queue(@Nullable TaskSort sort, boolean after, int rows, String queue, String taken) {
        String from = "FROM open_task_queue q" + (facts.isEmpty() ? "" : " JOIN open_task t ON t.ref = q.ref");
        return select("q", from, sort, after, rows, Stream.of(queue, taken));
    }

    private String select(
            String table, String from, @Nullable TaskSort sort, boolean after, int rows, Stream<String> among) {
        String conditions = Stream.of(
                        among, repeated.stream().map(each -> each.formatted(table)), facts.stream(), times(table))
                .flatMap(each -> each)
                .collect(Collectors.joining(" AND "));
        String columns = sort == null ? table + ".ref" : sort.columns(table);
        String onwards = sort == null || !after ? "" : " AND " + sort.after(table);
        String order = sort == null ? "" : " ORDER BY " + sort.order(table);
        return "SELECT " + columns + " " + from + " WHERE " + conditions + onwards + order + " LIMIT " + rows;
    }

    private Stream<String> times(String table) {
        List<String> times = new ArrayList<>();
        if (filter.overdueOnly()) {
            times.add(table + ".due_order < :now");
        }
        if (filter.untouchedSince() != null) {
            times.add(table + ".touched < :untouched");
        }
        if (!filter.laterToo()) {
            times.add("(" + table + ".hidden_until IS NULL OR " + table + ".hidden_until <= :now)");
        }
        return times.stream();
    }

    private void about(TaskFilter.About about) {
        fact(repeated, "%s.program = :program", "program", about.program());
        fact(repeated, "%s.step = :step", "step", about.step());
        fact(
                facts,
                "t.cohort_id = :cohort",
                "cohort",
                about.cohort() == null ? null : about.cohort().value());
        fact(
                facts,
                "t.case_id = :case",
                "case",
                about.caseId() == null ? null : about.caseId().value());
        fact(
                facts,
                "t.person_id = :person",
                "person",
                about.person() == null ? null : about.person().value());
    }

    private void fact(List<String> conditions, String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
        }
        param(name, value);
    }

    private void param(String name, @Nullable Object value) {
        if (value != null) {
            params.put(name, value);
        }
    }
}
