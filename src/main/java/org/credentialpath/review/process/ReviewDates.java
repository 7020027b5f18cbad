package org.credentialpath.review.process;

import java.util.Date;
import org.credentialpath.engine.Expressible;
import org.credentialpath.review.SessionDays;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The dates models of the review wait for, as {@code ${reviewDates.sessionDay(caseId)}}. */
@Expressible
@Component("reviewDates")
public class ReviewDates {

    private final SessionDays days;

    // Lazy, because the engine knows this bean before cases can be opened in it.
    ReviewDates(@Lazy SessionDays days) {
        this.days = days;
    }

    /** When the case comes up for decision; now where decisions fall at once. */
    public Date sessionDay(String caseId) {
        return Date.from(days.begins(CaseId.of(caseId)));
    }
}
