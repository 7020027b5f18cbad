package org.credentialpath.cohort.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.cohort.EligibilityChecks;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Checks every eligibility rule. */
@Component
class CheckEligibilityDelegate implements JavaDelegate {

    private final EligibilityChecks checks;

    CheckEligibilityDelegate(@Lazy EligibilityChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution run) {
        EligibilityChecks.Counts counts = checks.check(CaseId.of(run.getProcessBusinessKey()));
        CohortRequestVariables.UNMET_RULES.set(run, counts.unmet());
        CohortRequestVariables.DOUBTFUL_RULES.set(run, counts.doubtful());
        CohortRequestVariables.FINAL_TRAINING.set(run, counts.finalTraining());
    }
}
