package org.credentialpath.cohort;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.credentialpath.cohort.RequestStanding.Point;
import org.credentialpath.program.Limits;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells where requests stand. */
@Service
public class RequestStandings {

    private final SeatTable seats;
    private final Seats line;
    private final DecisionTable decisions;
    private final Cohorts cohorts;
    private final RequestDates dates;
    private final Limits limits;
    private final HouseClock clock;

    RequestStandings(
            SeatTable seats,
            Seats line,
            DecisionTable decisions,
            Cohorts cohorts,
            RequestDates dates,
            Limits limits,
            HouseClock clock) {
        this.seats = seats;
        this.line = line;
        this.decisions = decisions;
        this.cohorts = cohorts;
        this.dates = dates;
        this.limits = limits;
        this.clock = clock;
    }

    public RequestStanding of(CohortRequest request) {
        Optional<Seat> seat = seats.find(request.id()).filter(one -> one.cohort() != null);
        Point point = point(request, seat.isPresent());
        return new RequestStanding(
                point,
                by(request, point),
                seat.map(one -> cohorts.opening(Objects.requireNonNull(one.cohort())))
                        .orElse(null),
                line.placeInLine(request.id()).orElse(null));
    }

    private Point point(CohortRequest request, boolean seated) {
        return switch (request.state()) {
            case DRAFT -> Point.DRAFT;
            case SUBMITTED -> isAsked(request) ? Point.ASKED : Point.SUBMITTED;
            case ELIGIBLE, CONDITIONAL -> seated ? Point.RESERVED : Point.ELIGIBLE;
            case WAITLISTED -> Point.WAITLISTED;
            case ENROLLED -> Point.ENROLLED;
            case INELIGIBLE -> Point.INELIGIBLE;
            case WITHDRAWN -> Point.WITHDRAWN;
            case EXPIRED ->
                Point.valueOf(Objects.requireNonNull(request.endedBecause()).name());
        };
    }

    // Who did not answer in time is not asked any more.
    private boolean isAsked(CohortRequest request) {
        return request.question() != null
                && limits.due(request.packet(), "information-lapse", asked(request))
                        .isAfter(clock.instant());
    }

    private @Nullable Instant by(CohortRequest request, Point point) {
        return switch (point) {
            case DRAFT -> limits.due(request.packet(), "invitation-lapse", request.invitedAt());
            case SUBMITTED ->
                limits.due(request.packet(), "decide-eligibility", Objects.requireNonNull(request.completedAt()));
            case ASKED -> limits.due(request.packet(), "give-information", asked(request));
            case RESERVED -> dates.agreementDeadline(request.id());
            case WAITLISTED -> dates.placementDeadline(request.id());
            default -> null;
        };
    }

    private Instant asked(CohortRequest request) {
        return decisions.latest(request.id()).orElseThrow().decidedAt();
    }
}
