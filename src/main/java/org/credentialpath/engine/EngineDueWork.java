package org.credentialpath.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.credentialpath.shared.HouseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs the engine's jobs and the queued messages by hand. */
@Component
class EngineDueWork implements DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(EngineDueWork.class);

    // A job without a date is due at once; a failed one waits for its date or its lock.
    private static final String WAITING =
            "SELECT id_, greatest(duedate_, lock_exp_time_) AS due, sequence_counter_ AS place FROM act_ru_job"
                    + " WHERE retries_ > 0 AND suspension_state_ = 1";

    private final ManagementService jobs;
    private final Messages messages;
    private final HouseClock clock;
    private final JdbcClient jdbc;
    private final JobExecutor executor;

    EngineDueWork(ProcessEngine engine, ManagementService jobs, Messages messages, HouseClock clock, JdbcClient jdbc) {
        this.jobs = jobs;
        this.messages = messages;
        this.clock = clock;
        this.jdbc = jdbc;
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Override
    public Optional<Instant> nextDue(Instant until) {
        return jdbc
                .sql("SELECT min(due) FROM (SELECT due FROM (" + WAITING + ") job UNION ALL"
                        + " SELECT due FROM engine_message WHERE state = 'queued') waiting"
                        + " WHERE due > :now AND due <= :until")
                .param("now", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(until))
                .query(Timestamp.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(Timestamp::toInstant);
    }

    @Override
    public void runDue() {
        Set<String> failed = new HashSet<>();
        boolean more = true;
        while (more) {
            boolean ran = runJobs(failed);
            more = messages.deliverDue() > 0 || ran;
        }
    }

    @Override
    public void whilePaused(Runnable work) {
        boolean active = executor.isActive();
        if (active) {
            executor.shutdown();
        }
        try {
            work.run();
        } finally {
            if (active) {
                executor.start();
            }
        }
    }

    private boolean runJobs(Set<String> failed) {
        boolean ran = false;
        for (Optional<String> job = nextJob(failed); job.isPresent(); job = nextJob(failed)) {
            try {
                jobs.executeJob(job.get());
                ran = true;
            } catch (RuntimeException e) {
                LOG.warn("Job {} failed and is put off", job.get(), e);
                failed.add(job.get());
            }
        }
        return ran;
    }

    private Optional<String> nextJob(Set<String> except) {
        return jdbc.sql("SELECT id_ FROM (" + WAITING + ") job WHERE (due IS NULL OR due <= :now)"
                        + " AND NOT id_ = ANY (:except) ORDER BY due NULLS FIRST, place, id_ LIMIT 1")
                .param("now", Timestamp.from(clock.instant()))
                .param("except", except.toArray(String[]::new))
                .query(String.class)
                .optional();
    }
}
