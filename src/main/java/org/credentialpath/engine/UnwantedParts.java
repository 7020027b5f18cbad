package org.credentialpath.engine;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import javax.script.ScriptEngineFactory;
import org.springframework.util.ClassUtils;

/** Parts of the engine that must not even lie on the class path: what they open cannot be closed again by settings. */
final class UnwantedParts {

    private static final List<String> CLASSES = List.of(
            "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
            "org.camunda.bpm.webapp.impl.AbstractAppRuntimeDelegate",
            "org.camunda.bpm.admin.Admin",
            "org.camunda.connect.plugin.impl.ConnectProcessEnginePlugin",
            "org.camunda.spin.plugin.impl.SpinProcessEnginePlugin");

    // These come with the engine and FEEL; nothing can call them, because scripts are off.
    private static final Set<String> SHIPPED = Set.of(
            "org.camunda.bpm.engine.impl.scripting.engine.JuelScriptEngineFactory",
            "org.camunda.feel.impl.script.FeelScriptEngineFactory",
            "org.camunda.feel.impl.script.FeelUnaryTestsScriptEngineFactory");

    private UnwantedParts() {}

    /** @throws IllegalStateException naming the REST interface, web application, connector or script language found */
    static void refuse(ClassLoader classes) {
        for (String name : CLASSES) {
            if (ClassUtils.isPresent(name, classes)) {
                throw new IllegalStateException("This must not be on the class path: " + name);
            }
        }
        ServiceLoader.load(ScriptEngineFactory.class, classes).stream()
                .filter(language -> !SHIPPED.contains(language.type().getName()))
                .findFirst()
                .ifPresent(language -> {
                    throw new IllegalStateException("This must not be on the class path: " + language.type());
                });
    }
}
