package org.credentialpath.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** The engine's settings that have no property of their own. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private final OpenTaskEvents openTaskEvents;
    private final OpenTaskChanges.Factory openTaskChanges;

    // The tables are asked for only so that they exist before the engine looks for them.
    @SuppressWarnings("UnusedVariable")
    EngineSettings(EngineTables tables, OpenTaskEvents openTaskEvents, OpenTaskChanges.Factory openTaskChanges) {
        this.openTaskEvents = openTaskEvents;
        this.openTaskChanges = openTaskChanges;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setQueryMaxResultsLimit(10_000);
        engine.setFailedJobRetryTimeCycle("PT1M,PT10M,PT1H");
        engine.setCustomHistoryEventHandlers(List.of(openTaskEvents));
        engine.setCustomSessionFactories(List.of(openTaskChanges));
    }
}
