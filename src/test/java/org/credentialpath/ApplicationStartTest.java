package org.credentialpath;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application starts on an empty database. */
@SpringBootTest
class ApplicationStartTest {

    @Autowired
    ProcessEngine engine;

    @Test
    void startsOnAnEmptyDatabase() {
        assertThat(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .list())
                .extracting(ProcessDefinition::getKey)
                .contains("cohort-request", "cohort-place");
    }
}
