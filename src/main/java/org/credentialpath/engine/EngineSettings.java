package org.credentialpath.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** The engine's settings that have no property of their own. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    // Asked for only so that the tables exist before the engine looks for them.
    @SuppressWarnings("UnusedVariable")
    EngineSettings(EngineTables tables) {}

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
    }
}
