package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The engine rests while the time machine works, and only then. */
@SpringBootTest
class DueWorkModuleTest {

    @Autowired
    DueWork work;

    @Autowired
    ProcessEngine engine;

    @AfterEach
    void rest() {
        executor().shutdown();
    }

    @Test
    void theEngineRunsNothingByItselfMeanwhile() {
        executor().start();
        work.whilePaused(() -> assertThat(executor().isActive()).isFalse());
        assertThat(executor().isActive()).isTrue();
    }

    @Test
    void theEngineGoesOnWhenTheWorkFails() {
        executor().start();
        assertThatThrownBy(() -> work.whilePaused(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(executor().isActive()).isTrue();
    }

    @Test
    void anEngineThatRestsGoesOnResting() {
        work.whilePaused(() -> {});
        assertThat(executor().isActive()).isFalse();
    }

    private JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
