package org.credentialpath.observation.process;

import java.util.Date;
import org.credentialpath.engine.Expressible;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.Visits;
import org.springframework.stereotype.Component;

/** The dates {@code site-observation} waits for, as {@code ${visitDates.visitDay(visitId)}}. */
@Expressible
@Component("visitDates")
public class VisitDates {

    private final Visits visits;

    VisitDates(Visits visits) {
        this.visits = visits;
    }

    /** When the planned visit begins. */
    public Date visitDay(String visitId) {
        return Date.from(visits.plannedAt(VisitId.of(visitId)));
    }
}
