package org.credentialpath.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.credentialpath.cases.Beginning;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.observation.Visits;
import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.program.Limits;
import org.credentialpath.review.AppealedRounds;
import org.credentialpath.review.Judges;
import org.credentialpath.review.Reversals;
import org.credentialpath.review.Rounds;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries a granted appeal out (rule 30): whatever is under way stops, and what the panel wants is opened. */
@Service
@Transactional
public class AppealEffects {

    /**
     * How the case goes on.
     *
     * @param ended whether it had ended, so that its run has to be begun anew
     */
    public record TakenUp(Beginning beginning, boolean ended) {}

    private final AppealTable appeals;
    private final AppealSeatTable seats;
    private final Judges judges;
    private final Rounds rounds;
    private final AppealedRounds again;
    private final Reversals reversals;
    private final Visits visits;
    private final Portfolios portfolios;
    private final Cases cases;
    private final Limits limits;
    private final HouseClock clock;

    AppealEffects(
            AppealTable appeals,
            AppealSeatTable seats,
            Judges judges,
            Rounds rounds,
            AppealedRounds again,
            Reversals reversals,
            Visits visits,
            @Lazy Portfolios portfolios,
            @Lazy Cases cases,
            Limits limits,
            HouseClock clock) {
        this.appeals = appeals;
        this.seats = seats;
        this.judges = judges;
        this.rounds = rounds;
        this.again = again;
        this.reversals = reversals;
        this.visits = visits;
        this.portfolios = portfolios;
        this.cases = cases;
        this.limits = limits;
        this.clock = clock;
    }

    /** Takes the case up again as the panel said. */
    public TakenUp carryOut(UUID id) {
        Appeal appeal = appeals.find(id).orElseThrow();
        Appeal.Ruling ruling = Objects.requireNonNull(appeal.ruling());
        Beginning beginning = ruling.outcome() == Appeal.Outcome.REVERSED ? Beginning.AWARD : Beginning.REVIEW;
        boolean ended = cases.takeUp(appeal.caseId(), beginning, openUntil(appeal.caseId()));
        replace(appeal, ruling.outcome());
        rounds.close(appeal.caseId());
        visits.callOff(appeal.caseId());
        portfolios.takeBack(appeal.caseId());
        open(appeal, ruling);
        return new TakenUp(beginning, ended);
    }

    private void open(Appeal appeal, Appeal.Ruling ruling) {
        switch (ruling.outcome()) {
            case RE_REVIEW -> again.open(appeal.caseId(), appeal.id(), true);
            case REVISIT -> again.open(appeal.caseId(), appeal.id(), false);
            case REVERSED -> reverse(appeal, ruling);
            case UPHELD -> throw new IllegalStateException("Nothing follows from appeal " + appeal.id());
        }
    }

    private void reverse(Appeal appeal, Appeal.Ruling ruling) {
        List<PersonId> panel = seats.seated(appeal.id());
        reversals.award(appeal.caseId(), appeal.id(), ruling.by(), panel, ruling.reason(), ruling.letter());
    }

    private void replace(Appeal appeal, Appeal.Outcome outcome) {
        switch (outcome) {
            case RE_REVIEW -> judges.reviewers(appeal.caseId()).forEach(person -> seats.replace(appeal, person));
            case REVISIT -> visits.observers(appeal.caseId()).forEach(person -> seats.replace(appeal, person));
            case UPHELD, REVERSED -> {}
        }
    }

    private LocalDate openUntil(CaseId id) {
        Case file = cases.get(id);
        return BusinessCalendar.dayOf(limits.due(file.packet(), "case-reopened", clock.instant()));
    }
}
