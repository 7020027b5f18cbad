package org.credentialpath.renewal;

import java.util.UUID;
import org.credentialpath.fee.FeeWatch;
import org.credentialpath.fee.Fees;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.Money;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fee of a renewal stands in the account of the case the credential came from (rule 16). */
@Service
@Transactional
public class RenewalFee implements FeeWatch {

    private static final String WHAT = "Renewal";

    private final RenewalTable table;
    private final Fees fees;
    private final Programs programs;
    private final RenewalProcess process;

    RenewalFee(RenewalTable table, @Lazy Fees fees, Programs programs, RenewalProcess process) {
        this.table = table;
        this.fees = fees;
        this.programs = programs;
        this.process = process;
    }

    /** Charges the fee where that has not happened yet, and says whether something is owed. */
    public boolean isOwed(UUID id) {
        Renewal renewal = table.find(id).orElseThrow();
        Money fee = programs.packet(renewal.packet()).renewal().fee();
        if (fee == null) {
            return false;
        }
        fees.charge(renewal.caseId(), id, fee, WHAT);
        return fees.state(renewal.caseId()).isOwed();
    }

    @Override
    public void settled(CaseId caseId) {
        table.running(caseId).forEach(renewal -> process.feeSettled(renewal.award()));
    }
}
