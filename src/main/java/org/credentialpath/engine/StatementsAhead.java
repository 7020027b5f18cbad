package org.credentialpath.engine;

import java.io.IOException;
import java.io.Reader;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.bootstrap.BootstrapRegistry;
import org.springframework.boot.bootstrap.BootstrapRegistryInitializer;

/**
 * Reads the engine's SQL statements while the application is still being put together: it takes seconds and needs nobody
 * else. The engine reads them itself where nobody did so ahead.
 */
public final class StatementsAhead implements BootstrapRegistryInitializer {

    private final FutureTask<Configuration> reading = new FutureTask<>(StatementsAhead::read);

    @Override
    public void initialize(BootstrapRegistry registry) {
        var reader = new Thread(reading, "statements-ahead");
        reader.setDaemon(true);
        reader.start();
        registry.addCloseListener(closed ->
                closed.getApplicationContext().getBeanFactory().registerSingleton("engineStatementsAhead", this));
    }

    /** Gives the engine the statements, with what it would have set on them itself. */
    void giveTo(ProcessEngineConfigurationImpl engine) {
        Configuration statements = statements();
        statements.setEnvironment(new Environment("default", new ManagedTransactionFactory(), engine.getDataSource()));
        statements.setDefaultStatementTimeout(engine.getJdbcStatementTimeout());
        if (engine.isJdbcBatchProcessing()) {
            statements.setDefaultExecutorType(ExecutorType.BATCH);
        }
        engine.setSqlSessionFactory(new DefaultSqlSessionFactory(statements));
    }

    private Configuration statements() {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the engine's statements were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The engine's statements cannot be read", e.getCause());
        }
    }

    private static Configuration read() throws IOException {
        var words = new Properties();
        words.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(words, "", "postgres");
        try (Reader file = Resources.getResourceAsReader(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE)) {
            return new XMLConfigBuilder(file, "", words).parse();
        }
    }
}
