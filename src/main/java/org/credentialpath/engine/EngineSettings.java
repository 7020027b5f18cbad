package org.credentialpath.engine;

import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The engine's settings that have no property of their own. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private final OpenTaskEvents openTaskEvents;
    private final OpenTaskChanges.Factory openTaskChanges;
    private final ModelBeans modelBeans;
    private final ObjectProvider<StatementsAhead> statements;

    // The tables are asked for only so that they exist before the engine looks for them.
    @SuppressWarnings("UnusedVariable")
    EngineSettings(
            EngineTables tables,
            OpenTaskEvents openTaskEvents,
            OpenTaskChanges.Factory openTaskChanges,
            ModelBeans modelBeans,
            ObjectProvider<StatementsAhead> statements) {
        this.openTaskEvents = openTaskEvents;
        this.openTaskChanges = openTaskChanges;
        this.modelBeans = modelBeans;
        this.statements = statements;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        UnwantedParts.refuse(getClass().getClassLoader());
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setExpressionManager(new ModelExpressions(modelBeans));
        engine.setDmnEngineConfiguration(decisions());
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableXxeProcessing(false);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnableCmdExceptionLogging(false);
        engine.setQueryMaxResultsLimit(10_000);
        engine.setFailedJobRetryTimeCycle("PT1M,PT10M,PT1H");
        engine.setCustomHistoryEventHandlers(List.of(openTaskEvents));
        engine.setCustomSessionFactories(List.of(openTaskChanges));
        statements.ifAvailable(ahead -> ahead.giveTo(engine));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        VariableKinds.keepOnly(engine.getVariableSerializers());
    }

    private static DefaultDmnEngineConfiguration decisions() {
        var decisions = new DefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(DecisionFeel::new);
        return decisions;
    }
}
