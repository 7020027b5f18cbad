package org.credentialpath.appeal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.appeal.AppealEffects;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_takeUpCase}: stops what is under way in the case and opens what the panel wants. */
@Component
class TakeUpCaseDelegate implements JavaDelegate {

    private final AppealEffects effects;

    // Lazy, because the engine knows this bean before the service behind it can steer runs.
    TakeUpCaseDelegate(@Lazy AppealEffects effects) {
        this.effects = effects;
    }

    @Override
    public void execute(DelegateExecution run) {
        AppealEffects.TakenUp taken = effects.carryOut(AppealVariables.APPEAL.in(run));
        AppealVariables.BEGINS_WITH.set(run, taken.beginning());
        AppealVariables.CASE_ENDED.set(run, taken.ended());
    }
}
