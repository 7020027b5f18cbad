package org.credentialpath.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's exhausted jobs and the queue's exhausted messages. */
@Component
@Transactional
class EngineFailedSteps implements FailedSteps {

    private static final int MOST = 200;
    private static final String MESSAGE = "message-";
    private static final Pattern TECHNICAL = Pattern.compile("Exception|ENGINE-|SQL|JDBC|\\b(org|java|com)\\.");

    private final RuntimeService runs;
    private final ManagementService jobs;
    private final RepositoryService repository;
    private final MessageQueue messages;
    private final EvidenceRecord record;
    private final ActingUser acting;
    private final JdbcClient jdbc;

    EngineFailedSteps(
            RuntimeService runs,
            ManagementService jobs,
            RepositoryService repository,
            MessageQueue messages,
            EvidenceRecord record,
            ActingUser acting,
            JdbcClient jdbc) {
        this.runs = runs;
        this.jobs = jobs;
        this.repository = repository;
        this.messages = messages;
        this.record = record;
        this.acting = acting;
        this.jdbc = jdbc;
    }

    @Override
    public List<FailedStep> list() {
        return Stream.concat(failedJobs(), failedMessages())
                .sorted(Comparator.comparing(FailedStep::since).reversed())
                .limit(MOST)
                .toList();
    }

    private Stream<FailedStep> failedJobs() {
        return runs
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .desc()
                .listPage(0, MOST)
                .stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(this::step);
    }

    private FailedStep step(Incident incident) {
        ProcessInstance run = runs.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        String definition = incident.getProcessDefinitionId();
        return new FailedStep(
                incident.getConfiguration(),
                run == null ? null : uuid(run.getBusinessKey()),
                repository.getProcessDefinition(definition).getKey(),
                incident.getActivityId(),
                title(definition, incident.getActivityId()),
                plain(incident.getIncidentMessage()),
                incident.getIncidentTimestamp().toInstant());
    }

    private String title(String definition, String element) {
        ModelElementInstance drawn = repository.getBpmnModelInstance(definition).getModelElementById(element);
        return drawn instanceof FlowElement step && step.getName() != null ? step.getName() : element;
    }

    private Stream<FailedStep> failedMessages() {
        return jdbc
                .sql("SELECT * FROM engine_message WHERE state = 'failed' ORDER BY id DESC LIMIT " + MOST)
                .query(EngineFailedSteps::message)
                .list()
                .stream();
    }

    private static FailedStep message(ResultSet row, int number) throws SQLException {
        String name = row.getString("message");
        return new FailedStep(
                MESSAGE + row.getLong("id"),
                row.getObject("key", UUID.class),
                "",
                name,
                name,
                plain(row.getString("note")),
                row.getTimestamp("due").toInstant());
    }

    // What our own code says is written for people; what a library says is for the log.
    private static String plain(@Nullable String message) {
        String said =
                message == null ? "" : message.lines().findFirst().orElse("").strip();
        return said.isEmpty() || TECHNICAL.matcher(said).find()
                ? "A technical failure; the log of the house says more."
                : said;
    }

    private static @Nullable UUID uuid(@Nullable String key) {
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public void retry(String id) {
        FailedStep step = list().stream()
                .filter(failed -> failed.id().equals(id))
                .findFirst()
                .orElseThrow(() -> StepNotOpen.task(new TaskRef(id)));
        if (id.startsWith(MESSAGE)) {
            messages.retry(Long.parseLong(id.substring(MESSAGE.length())));
        } else {
            acting.run(() -> jobs.setJobRetries(id, 1));
        }
        if (step.key() != null) {
            record.write(Act.of(step.key(), "step.retried")
                    .fact("model", step.model())
                    .fact("step", step.element()));
        }
    }
}
