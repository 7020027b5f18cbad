package org.credentialpath.bench;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credentialpath.program.PacketRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Open tasks made up by the database itself, the same for the engine and for the list: a third open to coordinators, a
 * third to the facilitators of cohorts, the rest given to the participants they are about.
 */
final class ManyTasks implements AutoCloseable {

    static final int PER_COHORT = 250;
    static final int PER_PERSON = 4;
    static final int STAFF = 300;

    private static final String MADE_UP = """
            CREATE UNLOGGED TABLE made_up AS
            SELECT 'bench-' || lpad(i::text, 9, '0') AS ref, md5('case' || i)::uuid AS key,
              md5('person' || i / %1$d)::uuid AS person, md5('cohort' || cohort)::uuid AS cohort,
              (ARRAY[%2$s])[1 + cohort %% %3$d] AS program, (ARRAY[%7$s])[1 + cohort %% %3$d] AS packet,
              'userTask_bench' || kind AS step,
              (ARRAY['Decide', 'Review', 'Record', 'Confirm', 'Schedule'])[1 + kind / 6] || ' '
                || (ARRAY['eligibility', 'the portfolio', 'the visit', 'an appeal', 'the award', 'a request'])[1 + kind %% 6]
                AS title,
              (ARRAY['Mary', 'James', 'Fatima', 'René', 'Chloe', 'Luis', 'Amina', 'Owen', 'Grace', 'Samuel', 'Ifrah',
                'Noah', 'Rosa', 'Peter', 'Nadia', 'Henry', 'Zoë', 'Ali', 'Ruth', 'Ivan'])[1 + named %% 20] || ' '
                || initcap((ARRAY['bel', 'tar', 'mon', 'ker', 'lis', 'dan', 'ros', 'fel'])[1 + named / 20 %% 8]
                || (ARRAY['a', 'e', 'i', 'o', 'u'])[1 + named / 160 %% 5]
                || (ARRAY['b', 'd', 'f', 'g', 'l', 'm', 'n', 'r', 's', 't'])[1 + named / 800 %% 10]
                || (ARRAY['ard', 'ert', 'ier', 'eau', 'son', 'man', 'ley', 'ton', 'ova', 'ez'])[1 + named / 8000 %% 10])
                AS subject,
              CASE WHEN kind_of_group < 0.30 THEN 'coordinator' WHEN kind_of_group < 0.34 THEN 'review-team'
                WHEN kind_of_group < 0.67 THEN 'facilitator@' || md5('cohort' || cohort)::uuid END AS queue,
              CASE WHEN kind_of_group >= 0.67 THEN md5('person' || i / %1$d)::uuid
                WHEN taken < 0.4 THEN md5('staff' || (taken * 1000000)::int %% %4$d)::uuid END AS assignee,
              date_trunc('milliseconds', created) AS created,
              CASE WHEN touched < 0.4 THEN date_trunc('milliseconds', created + touched * 2 * (now() - created)) END AS changed,
              CASE WHEN dated > 0.1 THEN date_trunc('milliseconds', now() + (dated * 120 - 40) * interval '1 day') END AS due,
              CASE WHEN later < 0.03 THEN date_trunc('milliseconds', now() + interval '20 days') END AS follow_up,
              CASE WHEN later > 0.97 THEN 80 ELSE 50 END AS priority
            FROM (
              SELECT i, i / %5$d AS cohort, floor(30 * power(random(), 2))::int AS kind,
                ('x' || substr(md5('name' || i / %1$d), 1, 6))::bit(24)::int AS named, random() AS kind_of_group,
                random() AS taken, random() AS touched, random() AS dated, random() AS later,
                now() - random() * interval '400 days' AS created
              FROM generate_series(1, %6$d) i
            ) drawn""";

    // Whom the tasks are about, who has them, and where: the pages and the search show their names.
    private static final List<String> AROUND = List.of("""
            INSERT INTO person (id, preferred_name, legal_name, email, language, added_at)
            SELECT DISTINCT ON (person) person, subject, subject, 'p' || ref || '@example.org', 'en-US', now() FROM made_up""", """
            INSERT INTO person (id, preferred_name, legal_name, email, language, added_at)
            SELECT md5('staff' || i)::uuid, 'Staff ' || i, 'Staff ' || i, 'staff' || i || '@example.org', 'en-US', now()
            FROM generate_series(0, %1$d - 1) i""", """
            INSERT INTO cohort (id, program, packet, name, state, state_since, facilitator, first_meeting, ends, smallest, largest, place,
              set_up_by, set_up_at)
            SELECT DISTINCT ON (cohort) cohort, program, packet, 'Cohort ' || substr(cohort::text, 1, 6), 'CONFIRMED', now(),
              md5('staff' || ('x' || substr(cohort::text, 1, 4))::bit(16)::int %% %1$d)::uuid, created, created + interval '200 days', 1, 300, '', person, now() FROM made_up""", """
            INSERT INTO case_file (id, participant, program, packet, cohort, status, opened_at, portfolio_due, open_until)
            SELECT DISTINCT ON (person) key, person, program, packet, cohort, 'OPEN', created, created + interval '300 days',
              created + interval '500 days' FROM made_up""");

    private static final List<String> ENGINE = List.of("""
            INSERT INTO act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
              is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
            SELECT 'run' || ref, 1, 'run' || ref, 'run' || ref, key::text, %1$s, step, true, false, true, false, 1, 2, 1
            FROM made_up""", """
            INSERT INTO act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_,
              priority_, create_time_, last_updated_, due_date_, follow_up_date_, suspension_state_, task_state_)
            SELECT ref, 1, 'run' || ref, 'run' || ref, %1$s, title, step, assignee::text, priority, created AT TIME ZONE '%2$s',
              changed AT TIME ZONE '%2$s', due AT TIME ZONE '%2$s', follow_up AT TIME ZONE '%2$s', 1, 'Created'
            FROM made_up""", """
            INSERT INTO act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            SELECT 'link' || ref, 1, queue, 'candidate', ref FROM made_up WHERE queue IS NOT NULL""", """
            INSERT INTO act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_,
              var_scope_, sequence_counter_, is_concurrent_local_)
            SELECT fact.name || ref, 1, 'string', fact.name, 'run' || ref, 'run' || ref, %1$s, fact.text, 'run' || ref, 1, false
            FROM made_up, LATERAL (VALUES ('program', program), ('cohortId', cohort::text),
              ('participantId', person::text)) fact (name, text)""");

    private static final String LIST = """
            INSERT INTO open_task (ref, title, model, step, run, key, form, case_id, subject, person_id, program, cohort_id,
              groups, assignee, created, changed, due, follow_up, priority, state)
            SELECT ref, title, 'bench', step, 'run' || ref, key, 'form:bench', key, subject, person, program, cohort,
              CASE WHEN queue IS NULL THEN '{}'::text[] ELSE ARRAY[queue] END, assignee, created, changed, due, follow_up,
              priority, 'open'
            FROM made_up""";

    private static final List<String> TABLES = List.of(
            "person",
            "cohort",
            "case_file",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_identitylink",
            "act_ru_variable",
            "open_task",
            "open_task_queue");

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate jdbc;

    /** @param databaseAddress of a PostgreSQL whose superuser needs no password, as the embedded one's */
    ManyTasks(String databaseAddress) {
        connection = new SingleConnectionDataSource(databaseAddress, "postgres", "", true);
        jdbc = new JdbcTemplate(connection);
        jdbc.execute("SET search_path = credentialpath, camunda, public");
    }

    /** Makes so many tasks in both places, as large tables stand after a while: analyzed and vacuumed. */
    void make(int tasks, List<PacketRef> programs) {
        loading("SET full_page_writes = off", "SET max_wal_size = '4GB'");
        jdbc.execute("SELECT setseed(0.4)");
        jdbc.execute(MADE_UP.formatted(
                PER_PERSON,
                quoted(programs, PacketRef::program),
                programs.size(),
                STAFF,
                PER_COHORT,
                tasks,
                quoted(programs, PacketRef::version)));
        AROUND.forEach(statement -> carryOut(statement.formatted(STAFF)));
        jdbc.execute("SET session_replication_role = replica");
        String model = "(SELECT id_ FROM act_re_procdef WHERE key_ = 'cohort-request' ORDER BY version_ DESC LIMIT 1)";
        String zone = ZoneId.systemDefault().getId();
        ENGINE.forEach(statement -> carryOut(statement.formatted(model, zone)));
        jdbc.execute("SET session_replication_role = origin");
        carryOut(LIST);
        TABLES.forEach(table -> carryOut("VACUUM ANALYZE " + table));
        loading("RESET full_page_writes", "RESET max_wal_size");
        carryOut("CHECKPOINT");
    }

    // Only while so much is written at once; asked is with the usual settings.
    private void loading(String... settings) {
        for (String setting : settings) {
            jdbc.execute("ALTER SYSTEM " + setting);
        }
        jdbc.queryForObject("SELECT pg_reload_conf()", Boolean.class);
    }

    private void carryOut(String statement) {
        long begin = System.nanoTime();
        jdbc.execute(statement);
        System.out.printf(
                "%.1f s: %s%n",
                (System.nanoTime() - begin) / 1e9,
                statement.substring(0, Math.min(50, statement.length())).replace('\n', ' '));
    }

    private static String quoted(List<PacketRef> programs, Function<PacketRef, String> word) {
        return programs.stream().map(word).collect(Collectors.joining("', '", "'", "'"));
    }

    /** A word of one row, e.g. the cohort of the task in the middle; the same at every run. */
    String of(String column, int task) {
        return jdbc.queryForObject(
                "SELECT %s::text FROM made_up WHERE ref = 'bench-' || lpad('%d', 9, '0')".formatted(column, task),
                String.class);
    }

    int count(String condition) {
        return jdbc.queryForObject("SELECT count(*) FROM made_up WHERE " + condition, Integer.class);
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
