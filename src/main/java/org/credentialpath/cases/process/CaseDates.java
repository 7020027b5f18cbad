package org.credentialpath.cases.process;

import java.time.LocalDate;
import java.util.Date;
import org.credentialpath.cases.Cases;
import org.credentialpath.engine.Expressible;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The dates of a case that models wait for. */
@Expressible
@Component
public class CaseDates {

    private final Cases cases;

    // Lazy, because the engine knows this bean before cases can be opened in it.
    CaseDates(@Lazy Cases cases) {
        this.cases = cases;
    }

    /** The end of the day on which the portfolio is due now. */
    public Date portfolioDue(String caseId) {
        return endOf(cases.get(CaseId.of(caseId)).portfolioDue());
    }

    /** The end of the open period of the case. */
    public Date openUntil(String caseId) {
        return endOf(cases.get(CaseId.of(caseId)).openUntil());
    }

    private static Date endOf(LocalDate day) {
        return Date.from(BusinessCalendar.endOfDay(day));
    }
}
