package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.support.GenericApplicationContext;

/** Here the engine has read its statements itself; what is read ahead is the same in everything it goes by. */
@SpringBootTest
class StatementsAheadTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Test
    void whatIsReadAheadIsWhatTheEngineReads() {
        Configuration own = engine.getSqlSessionFactory().getConfiguration();
        Configuration ahead = readAhead();
        assertThat(ids(ahead)).hasSizeGreaterThan(500).isEqualTo(ids(own));
        assertThat(ahead.getVariables()).isEqualTo(own.getVariables());
        assertThat(ahead.getDefaultExecutorType()).isEqualTo(own.getDefaultExecutorType());
        assertThat(ahead.getDefaultStatementTimeout()).isEqualTo(own.getDefaultStatementTimeout());
        assertThat(ahead.getEnvironment().getDataSource())
                .isSameAs(own.getEnvironment().getDataSource());
        assertThat(ahead.getEnvironment().getTransactionFactory())
                .hasSameClassAs(own.getEnvironment().getTransactionFactory());
    }

    private Configuration readAhead() {
        var starting = new DefaultBootstrapContext();
        var ahead = new StatementsAhead();
        ahead.initialize(starting);
        var application = new GenericApplicationContext();
        starting.close(application);
        var other = new SpringProcessEngineConfiguration();
        other.setDataSource(engine.getDataSource());
        application.getBeanFactory().getBean(StatementsAhead.class).giveTo(other);
        return other.getSqlSessionFactory().getConfiguration();
    }

    private static Set<String> ids(Configuration statements) {
        return Set.copyOf(statements.getMappedStatementNames());
    }
}
