package org.credentialpath.pathway.process;

import java.util.UUID;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.pathway.AcademicCreditProcess;
import org.springframework.stereotype.Component;

/** Steers {@code academic-credit} in the engine. */
@Component
class EngineAcademicCredit implements AcademicCreditProcess {

    private static final String DECIDE = "userTask_decideCredit";

    private final Runs runs;

    EngineAcademicCredit(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void decided(UUID level) {
        runs.complete(level, DECIDE, Values.none());
    }

    @Override
    public boolean waitsForDecision(UUID level) {
        return runs.isOpen(level, DECIDE);
    }
}
