package org.credentialpath.page;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets every hour what was typed and nobody came back for. Rests, like the engine's own jobs, where jobs are off. */
@Component
@ConditionalOnProperty("camunda.bpm.job-execution.enabled")
class TypedFormsWorker {

    private final TypedForms forms;

    TypedFormsWorker(TypedForms forms) {
        this.forms = forms;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        forms.sweep();
    }
}
