package org.credentialpath.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several filters that are narrowed alike, counted in one pass over what they are narrowed to: a search for each would look
 * through long queues for what is rare in them. The pass ends after so many rows.
 */
final class OpenTaskTally {

    private final List<TaskFilter> filters;
    private final String narrowed;
    private final int most;
    // Asked once of each row, though several of the filters ask it.
    private final Map<Set<String>, Integer> queues = new LinkedHashMap<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    OpenTaskTally(List<TaskFilter> filters, OpenTaskQuery alike, int most) {
        this.filters = filters;
        this.narrowed = alike.narrowed();
        this.most = most;
        params.putAll(alike.params());
    }

    Map<String, Object> params() {
        return params;
    }

    String sql() {
        String counts = IntStream.range(0, filters.size())
                .mapToObj(at -> ", count(*) FILTER (WHERE " + meets(filters.get(at), at) + ") AS count" + at)
                .collect(Collectors.joining());
        String open = queues.values().stream()
                .map(number -> ", " + stands("cast(:queues" + number + " AS text[])") + " AS open" + number)
                .collect(Collectors.joining());
        return "SELECT count(*) AS seen" + counts + " FROM (SELECT t.assignee, t.due_order, t.touched, t.hidden_until"
                + open + " FROM open_task t WHERE " + narrowed + " LIMIT " + (most + 1) + ") t";
    }

    List<TaskCount> read(ResultSet row) throws SQLException {
        boolean more = row.getInt("seen") > most;
        List<TaskCount> counts = new ArrayList<>();
        for (int at = 0; at < filters.size(); at++) {
            counts.add(new TaskCount(row.getInt("count" + at), more));
        }
        return counts;
    }

    private String meets(TaskFilter filter, int at) {
        List<String> conditions = new ArrayList<>(List.of(among(filter, at)));
        if (filter.overdueOnly()) {
            conditions.add("t.due_order < :now");
        }
        if (filter.untouchedSince() != null) {
            params.put("untouched" + at, filter.untouchedSince().atOffset(ZoneOffset.UTC));
            conditions.add("t.touched < :untouched" + at);
        }
        if (!filter.laterToo()) {
            conditions.add("(t.hidden_until IS NULL OR t.hidden_until <= :now)");
        }
        return String.join(" AND ", conditions);
    }

    // The same as the rows of open_task_queue say, which are made of these columns.
    private String among(TaskFilter filter, int at) {
        String free = filter.unassignedOnly() ? "t.assignee IS NULL" : "true";
        List<String> ways = new ArrayList<>();
        if (filter.assignee() != null) {
            params.put("assignee" + at, filter.assignee().value());
            ways.add("t.assignee = :assignee" + at);
        }
        if (!filter.groups().isEmpty()) {
            int number = queues.computeIfAbsent(filter.groups(), none -> queues.size());
            params.put("queues" + number, filter.groups().toArray(String[]::new));
            ways.add("(" + free + " AND t.open" + number + ")");
        }
        return ways.isEmpty() ? free : "(" + String.join(" OR ", ways) + ")";
    }

    private static String stands(String queues) {
        return "(t.groups && " + queues + " OR (t.assignee = t.person_id AND ARRAY['" + TaskFilter.waiting() + "', '"
                + TaskFilter.waiting("") + "' || t.cohort_id] && " + queues + "))";
    }
}
