package org.credentialpath.renewal.process;

import java.util.UUID;
import org.credentialpath.credential.Award;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.renewal.RenewalProcess;
import org.springframework.stereotype.Component;

/** Steers {@code renewal} in the engine. */
@Component
class EngineRenewal implements RenewalProcess {

    private static final String FILE = "userTask_fileRenewal";
    private static final String COMPLETE = "userTask_completeRenewal";
    private static final String DECIDE = "userTask_decideRenewal";

    private final Runs runs;

    EngineRenewal(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void begin(Award award, String model) {
        Values values = Values.of(RenewalVariables.PROGRAM, award.packet().program())
                .and(RenewalVariables.PACKET, award.packet().version())
                .and(RenewalVariables.CASE, award.caseId().value())
                .and(RenewalVariables.PARTICIPANT, award.holder().value())
                .and(RenewalVariables.RENEWAL, award.id())
                .and(RenewalVariables.MET, false);
        runs.start(model, award.id(), values);
    }

    @Override
    public void filed(UUID id) {
        runs.complete(id, runs.isOpen(id, FILE) ? FILE : COMPLETE, Values.none());
    }

    @Override
    public void decided(UUID id, boolean met) {
        runs.complete(id, DECIDE, Values.of(RenewalVariables.MET, met));
    }

    @Override
    public void feeSettled(UUID id) {
        runs.send("renewalFeeSettled", id, Values.none());
    }

    @Override
    public void awardRevoked(UUID id) {
        runs.send("awardRevoked", id, Values.none());
    }

    @Override
    public boolean waitsForApplication(UUID id) {
        return runs.isOpen(id, FILE) || runs.isOpen(id, COMPLETE);
    }

    @Override
    public boolean waitsForDecision(UUID id) {
        return runs.isOpen(id, DECIDE);
    }
}
