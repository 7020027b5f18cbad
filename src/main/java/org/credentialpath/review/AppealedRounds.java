package org.credentialpath.review;

import java.util.List;
import java.util.UUID;
import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.portfolio.Submission;
import org.credentialpath.program.Criterion;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a submission judged once more after an appeal (rule 30). What is Met stays Met. */
@Service
@Transactional
public class AppealedRounds {

    private final RoundTable rounds;
    private final CriteriaStandings standings;
    private final Portfolios portfolios;
    private final EvidenceRecord record;
    private final HouseClock clock;

    AppealedRounds(
            RoundTable rounds,
            CriteriaStandings standings,
            @Lazy Portfolios portfolios,
            EvidenceRecord record,
            HouseClock clock) {
        this.rounds = rounds;
        this.standings = standings;
        this.portfolios = portfolios;
        this.record = record;
        this.clock = clock;
    }

    /** Whether a criterion that is not Met is judged by this. */
    @Transactional(readOnly = true)
    public boolean isNotMet(CaseId id, Criterion.Judge judge) {
        return !notMet(id, judge).isEmpty();
    }

    /**
     * Opens the last complete submission for another round.
     *
     * @param appeal the appeal it follows from
     * @param review whether the portfolio is judged anew; otherwise only what a review that was cut off had still to judge
     */
    public RoundId open(CaseId id, UUID appeal, boolean review) {
        Submission submission = portfolios.latest(id);
        List<String> judged = review ? notMet(id, Criterion.Judge.PORTFOLIO) : cutOff(submission);
        var round = new Round(RoundId.random(), id, submission.attempt(), Round.State.OPEN, judged, clock.instant());
        rounds.addAgain(round, submission.id());
        record.write(Act.of(id.value(), "round.opened")
                .fact("round", round.id())
                .fact("attempt", round.attempt())
                .fact("submission", submission.id())
                .fact("appeal", appeal)
                .fact("criteria", String.join(" ", judged)));
        return round.id();
    }

    private List<String> cutOff(Submission submission) {
        return rounds.ofSubmission(submission.id())
                .filter(round -> round.state() != Round.State.SETTLED)
                .map(Round::criteria)
                .orElse(List.of());
    }

    private List<String> notMet(CaseId id, Criterion.Judge judge) {
        return standings.of(id).stream()
                .filter(standing -> !standing.isMet())
                .map(Standing::criterion)
                .filter(criterion -> criterion.judged() == judge)
                .map(Criterion::id)
                .toList();
    }
}
