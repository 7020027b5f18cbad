package org.credentialpath.cohort;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The list of requests, for staff. */
@Service
public class RequestList {

    /** How many requests stand on one page of the list. */
    public static final int PAGE = 50;

    /**
     * What the list is narrowed to.
     *
     * @param program its id, empty for all
     * @param people null for everybody
     */
    public record Narrowing(
            Set<RequestState> states,
            String program,
            @Nullable List<PersonId> people) {}

    /** @param placeInLine from 1 within its program, null for who does not wait */
    public record Line(CohortRequest request, @Nullable Integer placeInLine) {}

    private final JdbcClient jdbc;

    RequestList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@link #PAGE} and one more when there is a next page: the line in its order, the others longest first. */
    public List<Line> find(Narrowing by, int page) {
        return jdbc.sql("""
                        SELECT r.*, w.place FROM cohort_request r LEFT JOIN
                          (SELECT request, CAST(row_number() OVER (PARTITION BY program ORDER BY priority DESC, ready_at, request) AS int)
                           AS place FROM seat WHERE state = 'WAITING') w ON w.request = r.id
                        WHERE r.state = ANY (:states) AND (:program = '' OR r.program = :program)
                          AND (NOT :some OR r.person = ANY (CAST(:people AS uuid[])))
                        ORDER BY w.place, r.state_since, r.id LIMIT :limit OFFSET :offset""")
                .param("states", names(by.states()))
                .param("program", by.program())
                .param("some", by.people() != null)
                .param("people", ids(by.people()))
                .param("limit", PAGE + 1)
                .param("offset", (long) PAGE * page)
                .query((row, index) ->
                        new Line(RequestTable.request(row, index), row.getObject("place", Integer.class)))
                .list();
    }

    /** How many requests stand in each state. */
    public Map<RequestState, Integer> counts() {
        Map<RequestState, Integer> counts = new EnumMap<>(RequestState.class);
        jdbc.sql("SELECT state, count(*) AS many FROM cohort_request GROUP BY state")
                .query((row, index) -> counts.put(RequestState.valueOf(row.getString("state")), row.getInt("many")))
                .list();
        return counts;
    }

    private static String[] names(Collection<RequestState> states) {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }

    private static String[] ids(@Nullable List<PersonId> people) {
        return people == null
                ? new String[0]
                : people.stream().map(PersonId::toString).toArray(String[]::new);
    }
}
