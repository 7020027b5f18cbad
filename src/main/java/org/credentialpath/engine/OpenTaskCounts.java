package org.credentialpath.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several filters, each counted by its own search, asked in one question: to ask takes longer than to count. */
final class OpenTaskCounts {

    private final int cap;
    private final List<String> searches = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    OpenTaskCounts(List<OpenTaskQuery> queries, int cap) {
        this.cap = cap;
        queries.forEach(this::add);
    }

    Map<String, Object> params() {
        return params;
    }

    String sql() {
        return "SELECT " + String.join(", ", searches);
    }

    List<TaskCount> read(ResultSet row) throws SQLException {
        List<TaskCount> counts = new ArrayList<>();
        for (int at = 1; at <= searches.size(); at++) {
            counts.add(new TaskCount(row.getInt(at), row.getInt(at) >= cap));
        }
        return counts;
    }

    // Each search names its values alike: here they get its number.
    private void add(OpenTaskQuery query) {
        String number = "of" + searches.size() + "_";
        searches.add("(" + query.count(cap).replaceAll("(?<!:):(?=[a-z])", ":" + number) + ")");
        query.params().forEach((name, value) -> params.put(number + name, value));
    }
}
