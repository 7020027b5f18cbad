package org.credentialpath.kills;

import java.util.List;
import java.util.Map;
import org.credentialpath.kills.Progress.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clicks left in the database: facts, the engine's run and task, record and mail, each counted for each request. */
final class Traces {

    /**
     * @param request the id, null where there is a person and no request
     * @param counts as {@link #NAMES} names them
     */
    record Trace(String email, String request, List<Integer> counts) {

        /** The stage all of its counts agree on. */
        Stage stage() {
            return WHOLE.entrySet().stream()
                    .filter(whole -> whole.getValue().equals(counts))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            email + " is neither wholly there nor wholly absent: " + NAMES + " = " + counts));
        }
    }

    private static final List<String> NAMES = List.of(
            "requests",
            "links",
            "starts",
            "runs",
            "runs that ended",
            "tasks at the request",
            "tasks at the decision",
            "rows of the tasklist",
            "answers",
            "kept forms",
            "checks",
            "acts: invited",
            "acts: submitted",
            "acts: withdrawn",
            "mails: invitation",
            "mails: received",
            "mails: withdrawn",
            "acts: mail queued");

    private static final Map<Stage, List<Integer>> WHOLE = Map.of(
            Stage.INVITED, List.of(1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1),
            Stage.SENT, List.of(1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 2),
            Stage.WITHDRAWN, List.of(1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3));

    private static final String COUNTED = """
            SELECT person.email, request.id,
              (SELECT count(*) FROM cohort_request r WHERE r.person = person.id),
              (SELECT count(*) FROM invitation WHERE request = request.id),
              (SELECT count(*) FROM run_start WHERE key = request.id),
              (SELECT count(*) FROM act_hi_procinst WHERE business_key_ = request.id::text),
              (SELECT count(*) FROM act_hi_procinst WHERE business_key_ = request.id::text AND end_time_ IS NOT NULL),
              (SELECT count(*) FROM act_ru_task t JOIN act_hi_procinst p ON p.id_ = t.proc_inst_id_
                WHERE p.business_key_ = request.id::text AND t.task_def_key_ = 'userTask_requestPlace'),
              (SELECT count(*) FROM act_ru_task t JOIN act_hi_procinst p ON p.id_ = t.proc_inst_id_
                WHERE p.business_key_ = request.id::text AND t.task_def_key_ = 'userTask_decideEligibility'),
              (SELECT count(*) FROM open_task t JOIN act_ru_task e ON e.id_ = t.ref WHERE t.key = request.id),
              (SELECT count(*) FROM request_answers WHERE request = request.id),
              (SELECT count(*) FROM form_answer WHERE key = request.id),
              (SELECT count(DISTINCT round) FROM request_rule_result WHERE request = request.id),
              (SELECT count(*) FROM record_entry WHERE stream = request.id AND kind = 'request.invited'),
              (SELECT count(*) FROM record_entry WHERE stream = request.id AND kind = 'request.submitted'),
              (SELECT count(*) FROM record_entry WHERE stream = request.id AND kind = 'request.withdrawn'),
              (SELECT count(*) FROM outbox_mail WHERE about = request.id AND notice = 'invitation'),
              (SELECT count(*) FROM outbox_mail WHERE about = request.id AND notice = 'request-received'),
              (SELECT count(*) FROM outbox_mail WHERE about = request.id AND notice = 'request-withdrawn'),
              (SELECT count(*) FROM record_entry WHERE stream = request.id AND kind = 'notice.queued')
            FROM person LEFT JOIN cohort_request request ON request.person = person.id
            WHERE person.email LIKE '%@kills.example.org'
            """;

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Trace> all() {
        return jdbc.sql(COUNTED)
                .query((row, number) -> {
                    List<Integer> counts = new java.util.ArrayList<>();
                    for (int i = 0; i < NAMES.size(); i++) {
                        counts.add(row.getInt(i + 3));
                    }
                    return new Trace(row.getString(1), row.getString(2), List.copyOf(counts));
                })
                .list();
    }

    /** Messages to runs that wait for their delivery. */
    int undelivered() {
        return count("SELECT count(*) FROM engine_message");
    }

    /** Tasks of the engine that no tasklist shows, and rows of the tasklist without a task. */
    int strayTasks() {
        return count(
                "SELECT count(*) FROM act_ru_task FULL JOIN open_task ON ref = id_ WHERE ref IS NULL OR id_ IS NULL");
    }

    /** Steps of the engine that gave up, and mail that did. */
    int failures() {
        return count("SELECT (SELECT count(*) FROM act_ru_incident)"
                + " + (SELECT count(*) FROM outbox_mail WHERE state = 'PARKED')");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
