package org.credentialpath.engine;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A step of the contract tests: writes a fact of its run, or fails where a test says so. */
@Component
class NoteDelegate implements JavaDelegate {

    static final Set<String> FAILING_STEPS = ConcurrentHashMap.newKeySet();

    private final ContractFacts facts;

    NoteDelegate(ContractFacts facts) {
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String step = execution.getCurrentActivityId();
        UUID key = UUID.fromString(execution.getProcessBusinessKey());
        facts.note(key, step);
        if (FAILING_STEPS.contains(step + "@" + key)) {
            throw new IllegalStateException("The other side does not answer.");
        }
    }
}
