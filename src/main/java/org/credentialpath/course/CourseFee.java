package org.credentialpath.course;

import org.credentialpath.fee.FeeWatch;
import org.credentialpath.fee.Fees;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/** The fee opens the course (rule 35). */
@Service
public class CourseFee implements FeeWatch {

    private final EnrolleeTable enrollees;
    private final Fees fees;
    private final SelfPacedCourseProcess process;

    CourseFee(EnrolleeTable enrollees, @Lazy Fees fees, SelfPacedCourseProcess process) {
        this.enrollees = enrollees;
        this.fees = fees;
        this.process = process;
    }

    /** Charges the fee where that has not happened yet, and says whether something is owed. */
    public boolean isOwed(CaseId id) {
        fees.charge(id);
        return fees.state(id).isOwed();
    }

    @Override
    public void settled(CaseId id) {
        if (enrollees.find(id).isPresent()) {
            process.feeSettled(id);
        }
    }
}
