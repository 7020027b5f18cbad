package org.credentialpath.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The other side: the same model and decision in the bare engine on the same PostgreSQL, with delegates that do nothing. */
final class BareSteps implements Steps {

    private static final String MODEL = "cohort-request";

    /** Answers the expressions of the model without asking anybody. */
    public static final class Deadlines {
        private final Date later = Date.from(Instant.now().plusSeconds(1_000_000));

        public Date due(DelegateExecution execution) {
            return later;
        }

        public Date at(DelegateExecution execution, String limit) {
            return later;
        }
    }

    private final HikariDataSource pool = new HikariDataSource();
    private final Meter meter = new Meter(pool);
    private final ProcessEngine engine;

    BareSteps(String databaseAddress) {
        JdbcClient server = JdbcClient.create(new DriverManagerDataSource(databaseAddress, "postgres", ""));
        server.sql("DROP DATABASE IF EXISTS bare_engine").update();
        server.sql("CREATE DATABASE bare_engine").update();
        pool.setJdbcUrl(databaseAddress.replaceAll("/postgres\\b.*", "/bare_engine"));
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(16);
        engine = engine(meter);
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/cohort-request.bpmn")
                .addClasspathResource("processes/decisions/eligibility-proposal.dmn")
                .deploy();
    }

    private static ProcessEngine engine(Meter meter) {
        JavaDelegate nothing = run -> {};
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(meter);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        settings.setJobExecutorActivate(false);
        settings.setCmmnEnabled(false);
        settings.setMetricsEnabled(false);
        settings.setBeans(Map.of(
                "sendNoticeDelegate", nothing, "checkEligibilityDelegate", nothing, "deadlines", new Deadlines()));
        return settings.buildProcessEngine();
    }

    @Override
    public void prepare(int runs) {
        // Nobody needs to be known here.
    }

    @Override
    public void run() {
        String person = UUID.randomUUID().toString();
        String key = UUID.randomUUID().toString();
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        MODEL,
                        key,
                        Map.of(
                                "program",
                                "mrtq-infant-toddler",
                                "packet",
                                "1",
                                "participantId",
                                person,
                                "caseId",
                                key));
        complete(key, Map.of("unmetRules", 0, "doubtfulRules", 1, "finalTraining", false));
        complete(key, Map.of("eligibility", "NOT_ELIGIBLE"));
    }

    private void complete(String key, Map<String, Object> values) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
        engine.getTaskService().complete(task.getId(), values);
    }

    @Override
    public Meter meter() {
        return meter;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
