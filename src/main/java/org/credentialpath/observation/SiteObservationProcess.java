package org.credentialpath.observation;

import org.credentialpath.shared.PersonId;

/** What the model {@code site-observation} is told. */
public interface SiteObservationProcess {

    void observerAsked(VisitId visit, PersonId observer);

    void answered(VisitId visit, ObserverReply reply);

    void daysOffered(VisitId visit);

    void planned(VisitId visit);

    void recorded(VisitId visit);

    /**
     * The day came and the visit was void or not held.
     *
     * @param noShows dates missed by the candidate so far, this one included
     * @param limit after so many missed dates no further one follows
     */
    void failed(VisitId visit, VisitResult result, VisitFailure cause, int noShows, int limit);

    /** Called off before its day. */
    void postponed(VisitId visit, VisitFailure cause, int noShows, int limit);

    void siteNamed(VisitId visit);
}
