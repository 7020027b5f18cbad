package org.credentialpath.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the engine keeps of runs. */
@Component
@Transactional(readOnly = true)
class EngineRunHistory implements RunHistory {

    private static final int MOST_STEPS = 5000;

    private static final String RUNS = """
            SELECT run.id_, run.proc_def_id_, run.proc_def_key_, run.business_key_, run.super_process_instance_id_,
                   run.start_time_, run.end_time_, call.act_id_ AS called_at
            FROM act_hi_procinst run
            LEFT JOIN act_hi_actinst call ON call.call_proc_inst_id_ = run.id_
              AND call.proc_inst_id_ = run.super_process_instance_id_
            """;

    // All runs under the same first run: few, and found by an index the engine has.
    private static final String RELATED = RUNS + """
            WHERE run.root_proc_inst_id_ IN
                  (SELECT root_proc_inst_id_ FROM act_hi_procinst WHERE business_key_ = ?)
            ORDER BY run.start_time_, run.id_""";

    private static final String OF_TASK = RUNS + "WHERE run.id_ = (SELECT run FROM open_task WHERE ref = ?)";

    private final JdbcClient jdbc;
    private final HistoryService history;
    private final RuntimeService runs;
    private final RepositoryService repository;
    private final ReleaseTable releases;

    EngineRunHistory(
            JdbcClient jdbc,
            HistoryService history,
            RuntimeService runs,
            RepositoryService repository,
            ReleaseTable releases) {
        this.jdbc = jdbc;
        this.history = history;
        this.runs = runs;
        this.repository = repository;
        this.releases = releases;
    }

    @Override
    public List<Run> of(CaseId caseId) {
        return of(caseId.value());
    }

    @Override
    public List<Run> of(UUID key) {
        List<RunRow> related =
                jdbc.sql(RELATED).param(key.toString()).query(RunRow::read).list();
        Set<String> wanted = new HashSet<>();
        related.stream().filter(row -> key.toString().equals(row.key())).forEach(row -> wanted.add(row.id()));
        int before;
        do {
            before = wanted.size();
            related.stream().filter(row -> wanted.contains(row.caller())).forEach(row -> wanted.add(row.id()));
        } while (wanted.size() > before);
        return related.stream()
                .filter(row -> wanted.contains(row.id()))
                .map(this::run)
                .toList();
    }

    @Override
    public Optional<Run> of(TaskRef task) {
        return jdbc.sql(OF_TASK)
                .param(task.value())
                .query(RunRow::read)
                .optional()
                .map(this::run);
    }

    private Run run(RunRow row) {
        return new Run(
                row.id(),
                row.model(),
                name(
                        row.model(),
                        repository.getProcessDefinition(row.definition()).getName()),
                release(row),
                row.key() == null ? null : UUID.fromString(row.key()),
                row.caller(),
                row.calledAt(),
                row.started(),
                row.ended(),
                row.ended() == null ? active(row.id()) : Set.of(),
                passed(row.id()));
    }

    // A model deployed without the release store, as tests do, counts by the engine's own version.
    private int release(RunRow row) {
        ProcessDefinition definition = repository.getProcessDefinition(row.definition());
        return releases.byDeployment(definition.getDeploymentId(), ModelKind.PROCESS, row.model())
                .map(Release::number)
                .orElseGet(definition::getVersion);
    }

    private List<Passed> passed(String run) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run)
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, MOST_STEPS)
                .stream()
                .map(EngineRunHistory::passed)
                .sorted(Comparator.comparing(Passed::entered))
                .toList();
    }

    private static Passed passed(HistoricActivityInstance step) {
        return new Passed(
                element(step.getActivityId()),
                name(step.getActivityId(), step.getActivityName()),
                step.getStartTime().toInstant(),
                step.getEndTime().toInstant(),
                step.isCanceled());
    }

    private Set<Here> active(String run) {
        Map<String, Here> active = new HashMap<>();
        ActivityInstance tree = runs.getActivityInstance(run);
        if (tree != null) {
            collect(tree, active);
        }
        return Set.copyOf(active.values());
    }

    private static void collect(ActivityInstance tree, Map<String, Here> active) {
        for (TransitionInstance waiting : tree.getChildTransitionInstances()) {
            add(waiting.getActivityId(), waiting.getActivityName(), active);
        }
        for (ActivityInstance child : tree.getChildActivityInstances()) {
            add(child.getActivityId(), child.getActivityName(), active);
            collect(child, active);
        }
    }

    // What repeats a step has no name of its own, the step within it has.
    private static void add(String activity, @Nullable String name, Map<String, Here> active) {
        String element = element(activity);
        active.merge(
                element,
                new Here(element, name(activity, name)),
                (known, found) -> found.name().equals(element) ? known : found);
    }

    private static String name(String activity, @Nullable String name) {
        return name == null ? element(activity) : name;
    }

    // What repeats a step has an id of its own in the engine, not in the model.
    private static String element(String activity) {
        return activity.replace("#multiInstanceBody", "");
    }

    @Override
    public Optional<String> model(String run) {
        return jdbc.sql("SELECT proc_def_id_ FROM act_hi_procinst WHERE id_ = ?")
                .param(run)
                .query(String.class)
                .optional()
                .map(this::text);
    }

    private String text(String definition) {
        try (InputStream text = repository.getProcessModel(definition)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
