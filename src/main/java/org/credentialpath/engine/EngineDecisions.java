package org.credentialpath.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Decision tables in the embedded engine. */
@Component
class EngineDecisions implements Decisions {

    private final DecisionService decisions;
    private final ActingUser acting;

    EngineDecisions(DecisionService decisions, ActingUser acting) {
        this.decisions = decisions;
        this.acting = acting;
    }

    @Override
    public List<Map<String, Object>> decide(String decision, Map<String, Object> facts) {
        return acting.call(() -> decisions
                .evaluateDecisionByKey(decision)
                .variables(DecisionFacts.toEngine(facts))
                .evaluate()
                .getResultList());
    }
}
