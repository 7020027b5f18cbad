package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Asks after the last test of a class what of its model no test has walked. */
class WalkedAll implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final Set<String> passed = new HashSet<>();

    @Override
    public void beforeAll(ExtensionContext tests) {
        passed.clear();
        Walks.forget(model(tests));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isEmpty()) {
            passed.add(test.getRequiredTestMethod().getName());
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (!allPassed(tests.getRequiredTestClass())) {
            return;
        }
        String model = model(tests);
        Set<String> missing = all(model);
        missing.removeAll(Walks.of(model));
        assertThat(missing)
                .as("What no test of %s walks in %s", tests.getDisplayName(), model)
                .isEmpty();
    }

    private boolean allPassed(Class<?> tests) {
        return AnnotationSupport.findAnnotatedMethods(tests, Test.class, HierarchyTraversalMode.TOP_DOWN).stream()
                .allMatch(test -> passed.contains(test.getName()));
    }

    private static Set<String> all(String model) {
        BpmnModelInstance drawn =
                Bpmn.readModelFromFile(Path.of("processes", model + ".bpmn").toFile());
        Set<String> all = new TreeSet<>();
        drawn.getModelElementsByType(FlowNode.class).forEach(each -> all.add(each.getId()));
        // After an event-based gateway the engine goes straight to the event; that event was walked, or not.
        drawn.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .forEach(each -> all.add(each.getId()));
        return all;
    }

    private static String model(ExtensionContext tests) {
        return tests.getRequiredTestClass().getAnnotation(WalksAll.class).value();
    }
}
