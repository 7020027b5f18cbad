package org.credentialpath.review;

import java.util.List;
import org.credentialpath.cases.Cases;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.Visits;
import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.portfolio.Submission;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the round of a complete submission, and says what else has to come before the decision (rules 19 and 26). */
@Service
@Transactional
public class RoundOpening {

    /**
     * What follows from a submission.
     *
     * @param visit the visit that is wanted, or the one whose results stand
     * @param coachNeeded whether a meeting with a coach comes before a further submission
     */
    public record Opened(RoundId round, VisitId visit, boolean visitNeeded, boolean coachNeeded) {}

    private final RoundTable rounds;
    private final Portfolios portfolios;
    private final CriteriaStandings standings;
    private final Visits visits;
    private final Cases cases;
    private final Programs programs;
    private final EvidenceRecord record;
    private final HouseClock clock;

    RoundOpening(
            RoundTable rounds,
            @Lazy Portfolios portfolios,
            CriteriaStandings standings,
            Visits visits,
            @Lazy Cases cases,
            Programs programs,
            EvidenceRecord record,
            HouseClock clock) {
        this.rounds = rounds;
        this.portfolios = portfolios;
        this.standings = standings;
        this.visits = visits;
        this.cases = cases;
        this.programs = programs;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Opens the round of the last complete submission of the case. Repeatable: a submission has one round, and a case that
     * was deferred comes back to it for what is still missing (rule 25).
     */
    public Opened open(CaseId id) {
        Submission submission = portfolios.latest(id);
        Packet packet = programs.packet(cases.get(id).packet());
        Round round = rounds.ofSubmission(submission.id()).orElseGet(() -> open(submission, packet));
        boolean visitNeeded = standings.needsVisit(round, packet);
        return new Opened(
                round.id(),
                visit(id, visitNeeded),
                visitNeeded,
                submission.attempt() >= packet.review().submissionsBeforeCoach());
    }

    private Round open(Submission submission, Packet packet) {
        List<String> open = portfolios.openCriteria(submission.caseId());
        List<String> judged = packet.criteriaJudgedBy(Criterion.Judge.PORTFOLIO).stream()
                .map(Criterion::id)
                .filter(open::contains)
                .toList();
        var round = new Round(
                RoundId.random(), submission.caseId(), submission.attempt(), Round.State.OPEN, judged, clock.instant());
        if (!rounds.add(round, submission.id())) {
            return rounds.ofSubmission(submission.id()).orElseThrow();
        }
        record.write(Act.of(round.caseId().value(), "round.opened")
                .fact("round", round.id())
                .fact("attempt", round.attempt())
                .fact("submission", submission.id())
                .fact("criteria", String.join(" ", judged)));
        return round;
    }

    // The run of a visit that is not needed ends at once, but it wants an id all the same.
    private VisitId visit(CaseId id, boolean needed) {
        return visits.latest(id)
                .filter(visit -> !needed || !visit.state().isOver())
                .map(Visit::id)
                .orElseGet(() -> needed ? visits.want(id) : VisitId.random());
    }
}
