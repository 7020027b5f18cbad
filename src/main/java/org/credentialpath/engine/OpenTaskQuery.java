package org.credentialpath.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter as SQL: what each row must meet, and the one or two ways to be among the asker's tasks. */
final class OpenTaskQuery {

    private static final String ORDER = "due_order, created, ref";

    private final TaskFilter filter;
    private final Instant now;
    private final List<String> all = new ArrayList<>(List.of("state = 'open'"));
    private final List<String> either = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    OpenTaskQuery(TaskFilter filter, Instant now) {
        this.filter = filter;
        this.now = now;
        among();
        about();
        when();
    }

    Map<String, Object> params() {
        return params;
    }

    String page(int rows) {
        if (filter.after() != null) {
            OpenTaskCursor cursor = OpenTaskCursor.parse(filter.after());
            where("(due_order, created, ref) > (:afterDue, :afterCreated, :afterRef)", "afterRef", cursor.ref());
            params.put("afterDue", cursor.dueOrder());
            params.put("afterCreated", Timestamp.from(cursor.created()));
        }
        return union("SELECT *", " ORDER BY " + ORDER + " LIMIT " + rows) + " ORDER BY " + ORDER + " LIMIT " + rows;
    }

    String count(int cap) {
        return "SELECT count(*) FROM (" + union("SELECT ref", " LIMIT " + cap) + " LIMIT " + cap + ") counted";
    }

    // Two searches put together: one condition with "or" makes the database read far more than either.
    private String union(String select, String limit) {
        String common = select + " FROM open_task WHERE " + String.join(" AND ", all);
        if (either.isEmpty()) {
            return "SELECT * FROM (" + common + limit + ") found";
        }
        return either.stream()
                .map(way -> "(" + common + " AND " + way + limit + ")")
                .collect(Collectors.joining(" UNION ", "SELECT * FROM (", ") found"));
    }

    private void among() {
        if (filter.assignee() != null) {
            either.add("assignee = :assignee");
            params.put("assignee", filter.assignee().value());
        }
        if (!filter.groups().isEmpty()) {
            either.add("groups && cast(:groups AS text[])" + (filter.unassignedOnly() ? " AND assignee IS NULL" : ""));
            params.put("groups", filter.groups().toArray(String[]::new));
        } else if (filter.unassignedOnly() && filter.assignee() == null) {
            all.add("assignee IS NULL");
        }
    }

    private void about() {
        where("program = :program", "program", filter.program());
        where(
                "cohort_id = :cohort",
                "cohort",
                filter.cohort() == null ? null : filter.cohort().value());
        where(
                "case_id = :case",
                "case",
                filter.caseId() == null ? null : filter.caseId().value());
        where("step = :step", "step", filter.step());
        where("search LIKE :text", "text", filter.text() == null ? null : pattern(filter.text()));
    }

    private void when() {
        if (filter.overdueOnly()) {
            where("due < :now", "now", Timestamp.from(now));
        }
        if (!filter.laterToo()) {
            where("(follow_up IS NULL OR follow_up <= :now)", "now", Timestamp.from(now));
        }
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            params.put(name, value);
        }
    }

    private static String pattern(String text) {
        String letters = text.strip().toLowerCase(Locale.ROOT);
        return "%" + letters.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
