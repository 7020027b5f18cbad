package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.scripting.engine.JuelScriptEngineFactory;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.ClassUtils;

/** Every setting the house's safety rests on; the engine's own defaults are looser. */
@SpringBootTest
class EngineSettingsTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    ContractModels models;

    @Autowired
    RuntimeService runs;

    @Autowired
    TaskService tasks;

    @Test
    void nothingButOurOwnCodeReachesTheEngine() {
        assertThat(List.of(
                        "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                        "org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig",
                        "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
                        "org.camunda.bpm.admin.Admin",
                        "org.camunda.connect.Connectors",
                        "org.camunda.spin.Spin",
                        "org.codehaus.groovy.jsr223.GroovyScriptEngineFactory",
                        "org.graalvm.polyglot.Context"))
                .noneMatch(name -> ClassUtils.isPresent(name, getClass().getClassLoader()));
        assertThat(engine.isAuthorizationEnabled()).isFalse();
        assertThat(engine.getIdentityService().createUserQuery().count()).isZero();
        assertThat(engine.getFilterService().createFilterQuery().count()).isZero();
    }

    @Test
    void refusesToStartBesideAScriptLanguage(@TempDir Path folder) throws IOException {
        assertThatCode(() -> UnwantedParts.refuse(getClass().getClassLoader())).doesNotThrowAnyException();
        Path service = folder.resolve("META-INF/services/javax.script.ScriptEngineFactory");
        Files.createDirectories(service.getParent());
        Files.writeString(service, SomeLanguage.class.getName(), StandardCharsets.UTF_8);

        try (var classes = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            assertThatThrownBy(() -> UnwantedParts.refuse(classes)).hasMessageContaining("SomeLanguage");
        }
    }

    @Test
    void expressionsComeFromModelsOnly() {
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(engine.getExpressionManager()).isInstanceOf(ModelExpressions.class);
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .taskAssigneeExpression("${''.getClass()}")
                        .list())
                .isInstanceOf(ProcessEngineException.class);
        // The known way around the setting: inside an or-query.
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression("${''.getClass().forName('java.lang.Runtime')}")
                        .endOr()
                        .list())
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void scriptsAreOff() {
        assertThat(engine.getScriptEngineResolver()).isInstanceOf(NoScripts.class);
    }

    @Test
    void nothingIsDeserialized() {
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.getVariableSerializers().getSerializers())
                .extracting(TypedValueSerializer::getName)
                .doesNotContain("bytes", "file");
        UUID key = models.start();
        String run = runs.createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .singleResult()
                .getId();
        for (Object refused : List.of(Map.of("a", "b"), new byte[] {1}, List.of(1, 2), UUID.randomUUID())) {
            assertThatThrownBy(() -> runs.setVariable(run, "refused", refused))
                    .isInstanceOf(ProcessEngineException.class);
        }
    }

    @Test
    void queriesAndFilesHaveLimits() {
        assertThat(engine.getQueryMaxResultsLimit()).isEqualTo(10_000);
        assertThat(engine.isEnableXxeProcessing()).isFalse();
    }

    @Test
    void keepsTheWholeHistoryAndWhatIsNotUsedIsOff() {
        assertThat(engine.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_FULL);
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(engine.isCmmnEnabled()).isFalse();
        assertThat(engine.isStandaloneTasksEnabled()).isFalse();
        assertThat(engine.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(((SpringProcessEngineConfiguration) engine).getDeploymentResources())
                .isEmpty();
    }

    @Test
    void retriesFourTimesWithinAboutAnHour() {
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("PT1M,PT10M,PT1H");
        assertThat(engine.isCreateIncidentOnFailedJobEnabled()).isTrue();
    }

    /** A script language that should not be here. */
    public static class SomeLanguage extends JuelScriptEngineFactory {}
}
