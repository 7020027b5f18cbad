package org.credentialpath.observation.process;

import java.util.UUID;
import org.credentialpath.engine.Variable;
import org.credentialpath.observation.ObserverReply;
import org.credentialpath.observation.VisitFailure;
import org.credentialpath.observation.VisitResult;

/** The variables of {@code site-observation}. */
final class SiteObservationVariables {

    static final String MODEL = "site-observation";

    static final Variable<UUID> CASE_ID = Variable.id("caseId");
    static final Variable<UUID> VISIT_ID = Variable.id("visitId");
    static final Variable<UUID> OBSERVER_ID = Variable.id("observerId");
    static final Variable<ObserverReply> REPLY = Variable.outcome("reply", ObserverReply.class);
    static final Variable<VisitResult> VISIT_RESULT = Variable.outcome("visitResult", VisitResult.class);
    static final Variable<VisitFailure> VISIT_FAILURE = Variable.outcome("visitFailure", VisitFailure.class);
    static final Variable<Integer> NO_SHOWS = Variable.count("noShows");
    static final Variable<Integer> NO_SHOW_LIMIT = Variable.count("noShowLimit");

    private SiteObservationVariables() {}
}
