package org.credentialpath.observation;

import java.time.Instant;
import java.time.LocalDate;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A visit: an observation or an interview (rules 19 to 21).
 *
 * @param observer who was asked or has accepted, null while nobody is
 * @param shift when the candidate leads the group, in their words
 * @param windowStart the first day of the window among which one day is chosen
 * @param remote by video, as an accommodation
 * @param sequence grows with every change of the date
 * @param noShows dates missed or refused by the candidate
 */
public record Visit(
        VisitId id,
        CaseId caseId,
        State state,
        @Nullable PersonId observer,
        @Nullable String siteName,
        @Nullable String siteAddress,
        @Nullable String shift,
        @Nullable LocalDate windowStart,
        @Nullable Instant plannedAt,
        boolean remote,
        int sequence,
        int noShows) {

    /** Where a visit stands. */
    public enum State {
        WANTED,
        OBSERVER_ASKED,
        OBSERVER_FOUND,
        DAYS_OFFERED,
        PLANNED,
        RECORDED,
        NOT_POSSIBLE,
        CALLED_OFF;

        public boolean isOver() {
            return this == RECORDED || this == NOT_POSSIBLE || this == CALLED_OFF;
        }
    }

    Visit in(State next) {
        return new Visit(
                id,
                caseId,
                next,
                observer,
                siteName,
                siteAddress,
                shift,
                windowStart,
                plannedAt,
                remote,
                sequence,
                noShows);
    }

    Visit with(State next, @Nullable PersonId asked) {
        return new Visit(
                id,
                caseId,
                next,
                asked,
                siteName,
                siteAddress,
                shift,
                windowStart,
                plannedAt,
                remote,
                sequence,
                noShows);
    }

    Visit at(String site, String address, @Nullable String when, @Nullable LocalDate from) {
        return new Visit(id, caseId, state, observer, site, address, when, from, plannedAt, remote, sequence, noShows);
    }

    Visit on(@Nullable Instant day, boolean byVideo) {
        return new Visit(
                id,
                caseId,
                state,
                observer,
                siteName,
                siteAddress,
                shift,
                windowStart,
                day,
                byVideo,
                sequence + 1,
                noShows);
    }

    Visit failed(VisitFailure cause) {
        return new Visit(
                id,
                caseId,
                State.OBSERVER_FOUND,
                observer,
                siteName,
                siteAddress,
                shift,
                null,
                null,
                remote,
                sequence + 1,
                noShows + (cause.isMissed() ? 1 : 0));
    }
}
