package org.credentialpath.cases.process;

import java.time.LocalDate;
import org.credentialpath.cases.CaseMattersProcess;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.people.Role;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.springframework.stereotype.Component;

/** Steers what runs beside the work on a portfolio in {@code portfolio-work}. */
@Component
class CaseMattersRuns implements CaseMattersProcess {

    private static final String DECIDE_HOLD = "userTask_decideHold";

    private final Runs runs;
    private final OpenTasks tasks;

    CaseMattersRuns(Runs runs, OpenTasks tasks) {
        this.runs = runs;
        this.tasks = tasks;
    }

    @Override
    public void extensionAsked(CaseId id) {
        runs.send("extensionAsked", id.value(), Values.none());
    }

    @Override
    public void extensionDecided(CaseId id) {
        runs.complete(id.value(), "userTask_decideExtension", Values.none());
    }

    @Override
    public void cohortChanged(CaseId id, CohortId cohort) {
        runs.put(id.value(), Values.of(CredentialCaseVariables.COHORT, cohort.value()));
        tasks.handOver(id, Role.FACILITATOR.group(), cohort);
    }

    @Override
    public void dueMoved(CaseId id, LocalDate due) {
        tasks.ofCase(id).stream()
                .filter(task -> task.step().equals("userTask_buildPortfolio"))
                .forEach(task -> tasks.due(task.ref(), BusinessCalendar.endOfDay(due)));
    }

    @Override
    public void cohortEnded(CaseId id) {
        runs.send("cohortEnded", id.value(), Values.none());
    }

    @Override
    public void wayChosen(CaseId id) {
        runs.complete(id.value(), "userTask_chooseHowToGoOn", Values.none());
    }

    @Override
    public void membershipLapsed(CaseId id) {
        runs.send("membershipLapsed", id.value(), Values.none());
    }

    // Where staff were already asked to decide, there is nothing left to decide.
    @Override
    public void membershipCured(CaseId id) {
        if (runs.isOpen(id.value(), DECIDE_HOLD)) {
            runs.complete(id.value(), DECIDE_HOLD, Values.none());
        } else {
            runs.send("membershipCured", id.value(), Values.none());
        }
    }

    @Override
    public void holdDecided(CaseId id) {
        runs.complete(id.value(), DECIDE_HOLD, Values.none());
    }
}
