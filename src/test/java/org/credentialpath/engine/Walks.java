package org.credentialpath.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Notes in every test which elements and flows of which model were walked, also in transactions that failed later. */
@Component
class Walks extends AbstractProcessEnginePlugin {

    private static final Map<String, Set<String>> WALKED = new ConcurrentHashMap<>();

    /** Forgets what was walked of the model so far. */
    static void forget(String model) {
        WALKED.remove(model);
    }

    /** The ids of the elements and flows walked since then. */
    static Set<String> of(String model) {
        return WALKED.getOrDefault(model, Set.of());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new Follow());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private static class Follow extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            follow(process.getKey(), process);
        }

        private static void follow(String model, ScopeImpl scope) {
            for (ActivityImpl activity : scope.getActivities()) {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, note(model, activity.getId()));
                activity.getOutgoingTransitions().forEach(flow -> ((TransitionImpl) flow)
                        .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, note(model, flow.getId())));
                follow(model, activity);
            }
        }

        private static ExecutionListener note(String model, String id) {
            return run -> WALKED.computeIfAbsent(model, any -> ConcurrentHashMap.newKeySet())
                    .add(id);
        }
    }
}
