package org.credentialpath.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.credentialpath.cases.Cases;
import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.program.ReviewPlan;
import org.credentialpath.program.ReviewSessions;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** On which day a case is decided (rules 16 and 25). */
@Component
public class SessionDays {

    private final Cases cases;
    private final Portfolios portfolios;
    private final TeamDecisionTable decisions;
    private final Programs programs;
    private final ReviewSessions sessions;
    private final HouseClock clock;

    SessionDays(
            @Lazy Cases cases,
            @Lazy Portfolios portfolios,
            TeamDecisionTable decisions,
            Programs programs,
            ReviewSessions sessions,
            HouseClock clock) {
        this.cases = cases;
        this.portfolios = portfolios;
        this.decisions = decisions;
        this.programs = programs;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** When the case comes up for decision: as its session day begins, or now where decisions fall at once. */
    public Instant begins(CaseId id) {
        return day(id).map(day -> day.atStartOfDay(HouseClock.ZONE).toInstant()).orElseGet(clock::instant);
    }

    /**
     * The session at which the case is decided: the one its submission was aimed at; after that day, or after a decision
     * to defer, the next one. Empty where decisions fall at once.
     */
    public Optional<LocalDate> day(CaseId id) {
        Packet packet = programs.packet(cases.get(id).packet());
        if (!packet.hasReview() || packet.review().decision() == ReviewPlan.Decision.AT_ONCE) {
            return Optional.empty();
        }
        LocalDate from = Stream.of(
                        Optional.of(clock.today()),
                        Optional.ofNullable(portfolios.latest(id).session()),
                        deferred(id, packet).map(day -> day.plusDays(1)))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return sessions.from(packet, from).map(ReviewSessions.Session::day).findFirst();
    }

    // A decision to defer counts until the next submission, which is aimed at a session of its own.
    private Optional<LocalDate> deferred(CaseId id, Packet packet) {
        return decisions.of(id, packet).stream()
                .findFirst()
                .filter(last -> last.outcome() == Decision.Outcome.DEFER)
                .map(last -> BusinessCalendar.dayOf(last.at()));
    }
}
