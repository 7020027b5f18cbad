package org.credentialpath.cases.process;

import org.credentialpath.cases.Beginning;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CredentialCaseProcess;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Starts and steers the runs of {@code credential-case}. */
@Component
class CredentialCaseRuns implements CredentialCaseProcess {

    private final Runs runs;

    CredentialCaseRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void start(String model, Case file) {
        Values values = Values.of(CredentialCaseVariables.PROGRAM, file.packet().program())
                .and(CredentialCaseVariables.PACKET, file.packet().version())
                .and(CredentialCaseVariables.PARTICIPANT, file.participant().value())
                .and(CredentialCaseVariables.CASE, file.id().value())
                .and(CredentialCaseVariables.BEGINS_WITH, Beginning.PORTFOLIO);
        if (file.cohort() != null) {
            values.and(CredentialCaseVariables.COHORT, file.cohort().value());
        }
        runs.start(model, file.id().value(), values);
    }

    @Override
    public void withdrawn(CaseId id) {
        runs.send("caseWithdrawn", id.value(), Values.none());
    }

    @Override
    public void takenUp(CaseId id, Beginning beginning) {
        runs.send("caseTakenUp", id.value(), Values.of(CredentialCaseVariables.BEGINS_WITH, beginning));
    }

    @Override
    public void coachMet(CaseId id) {
        runs.complete(id.value(), "userTask_meetCoach", Values.none());
    }
}
