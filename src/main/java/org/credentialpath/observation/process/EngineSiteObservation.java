package org.credentialpath.observation.process;

import static org.credentialpath.observation.process.SiteObservationVariables.NO_SHOWS;
import static org.credentialpath.observation.process.SiteObservationVariables.NO_SHOW_LIMIT;
import static org.credentialpath.observation.process.SiteObservationVariables.OBSERVER_ID;
import static org.credentialpath.observation.process.SiteObservationVariables.REPLY;
import static org.credentialpath.observation.process.SiteObservationVariables.VISIT_FAILURE;
import static org.credentialpath.observation.process.SiteObservationVariables.VISIT_RESULT;

import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.observation.ObserverReply;
import org.credentialpath.observation.SiteObservationProcess;
import org.credentialpath.observation.VisitFailure;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.VisitResult;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Steers {@code site-observation} in the engine. */
@Component
class EngineSiteObservation implements SiteObservationProcess {

    private final Runs runs;

    EngineSiteObservation(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void observerAsked(VisitId visit, PersonId observer) {
        runs.complete(visit.value(), "userTask_assignObserver", Values.of(OBSERVER_ID, observer.value()));
    }

    @Override
    public void answered(VisitId visit, ObserverReply reply) {
        runs.complete(visit.value(), "userTask_answerVisitRequest", Values.of(REPLY, reply));
    }

    @Override
    public void daysOffered(VisitId visit) {
        runs.complete(visit.value(), "userTask_offerDates", Values.none());
    }

    @Override
    public void planned(VisitId visit) {
        runs.complete(visit.value(), "userTask_planVisit", Values.none());
    }

    @Override
    public void recorded(VisitId visit) {
        runs.complete(visit.value(), "userTask_recordVisit", Values.of(VISIT_RESULT, VisitResult.RECORDED));
    }

    @Override
    public void failed(VisitId visit, VisitResult result, VisitFailure cause, int noShows, int limit) {
        runs.complete(
                visit.value(),
                "userTask_recordVisit",
                failure(cause, noShows, limit).and(VISIT_RESULT, result));
    }

    @Override
    public void postponed(VisitId visit, VisitFailure cause, int noShows, int limit) {
        runs.send("visitPostponed", visit.value(), failure(cause, noShows, limit));
    }

    @Override
    public void siteNamed(VisitId visit) {
        runs.complete(visit.value(), "userTask_nameNewSite", Values.none());
    }

    private static Values failure(VisitFailure cause, int noShows, int limit) {
        return Values.of(VISIT_FAILURE, cause).and(NO_SHOWS, noShows).and(NO_SHOW_LIMIT, limit);
    }
}
