package org.credentialpath.fee;

import java.util.List;
import org.credentialpath.cases.ApplicationHurdles;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseWatch;
import org.credentialpath.cases.Hurdle;
import org.springframework.stereotype.Component;

/** Charges a case when it is opened, asks for no more when it is over, and keeps it from applying while it owes (rule 16). */
@Component
class FeesOfCases implements CaseWatch, ApplicationHurdles {

    private final FeeLedger fees;

    FeesOfCases(FeeLedger fees) {
        this.fees = fees;
    }

    @Override
    public void opened(Case file) {
        fees.charge(file.id());
    }

    @Override
    public void ended(Case file) {
        fees.forgive(file.id(), "The case has ended.");
    }

    @Override
    public List<Hurdle> of(Case file) {
        FeeAccount account = fees.state(file.id());
        return account.isOwed()
                ? List.of(new Hurdle("fee.hurdle", List.of(account.owed()), "/cases/" + file.id() + "/fee"))
                : List.of();
    }
}
