package org.credentialpath.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns independent reviews into the results of a round: agreed, in consensus, or by a third review (rule 22). */
@Service
@Transactional
public class ReviewerAgreement {

    private final RoundTable rounds;
    private final AssignmentTable assignments;
    private final JudgementTable judgements;
    private final PortfolioReviewProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    ReviewerAgreement(
            RoundTable rounds,
            AssignmentTable assignments,
            JudgementTable judgements,
            PortfolioReviewProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.judgements = judgements;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** Compares the signed reviews, and keeps every result on which they agree. True when that is all. Repeatable. */
    public boolean compare(RoundId id) {
        Round round = rounds.locked(id).orElseThrow();
        Map<String, List<Judgement>> said = said(round, each -> !each.third());
        for (String criterion : round.criteria()) {
            List<Judgement> all = said.getOrDefault(criterion, List.of());
            if (!all.isEmpty() && all.stream().map(Judgement::isMet).distinct().count() == 1) {
                judgements.add(id, result(all, Result.How.AGREED));
            }
        }
        return settle(round);
    }

    /** The ids of the criteria on which the reviewers differ, in the order of the round. */
    @Transactional(readOnly = true)
    public List<String> disputes(RoundId id) {
        Round round = rounds.find(id).orElseThrow(() -> new Forbidden("round " + id));
        Set<String> settled =
                judgements.results(id).stream().map(Result::criterion).collect(Collectors.toSet());
        return round.criteria().stream().filter(each -> !settled.contains(each)).toList();
    }

    /** What each reviewer who signed said of the criterion, in the order of the assignments. */
    @Transactional(readOnly = true)
    public List<Judgement> said(RoundId id, String criterion) {
        return said(rounds.find(id).orElseThrow(), each -> true).getOrDefault(criterion, List.of());
    }

    /**
     * Keeps what the reviewers agreed on after they talked.
     *
     * @param by a reviewer of the round
     * @param talked one for each criterion in dispute; not judged where they still differ
     * @throws ReviewRefused when one is missing, or a Not Met does not say what would meet it
     */
    public Consensus talked(RoundId id, PersonId by, List<Judgement> talked) {
        Round round = rounds.locked(id).orElseThrow(() -> new Forbidden("round " + id));
        if (assignments.ofRound(id).stream().noneMatch(each -> each.isReviewedBy(by))) {
            throw new Forbidden("round " + id);
        }
        Set<String> open = new HashSet<>(disputes(id));
        talked.forEach(each -> require(each, open));
        if (!open.isEmpty()) {
            throw ReviewRefused.at("disputes", "dispute-open");
        }
        talked.stream()
                .filter(each -> each.met() != null)
                .forEach(each -> judgements.add(id, result(List.of(each), Result.How.CONSENSUS)));
        Consensus consensus = settle(round) ? Consensus.REACHED : Consensus.NONE;
        record.write(Act.of(round.caseId().value(), "round.talked")
                .fact("round", id)
                .fact("consensus", consensus)
                .fact("by", by));
        process.talked(id, consensus);
        return consensus;
    }

    /** What the third reviewer found counts for the criteria in dispute. Repeatable. */
    public void settleByThird(RoundId id) {
        Round round = rounds.locked(id).orElseThrow();
        Map<String, List<Judgement>> said = said(round, Assignment::third);
        disputes(id).stream()
                .flatMap(criterion -> said.getOrDefault(criterion, List.of()).stream())
                .forEach(each -> judgements.add(id, result(List.of(each), Result.How.THIRD)));
        if (!settle(round)) {
            throw new IllegalStateException("Round " + id + " has criteria that nobody judged: " + disputes(id));
        }
    }

    private boolean settle(Round round) {
        if (!disputes(round.id()).isEmpty()) {
            return false;
        }
        if (round.isOpen()) {
            rounds.end(round.id(), Round.State.SETTLED, clock.instant());
            record.write(decided(round));
        }
        return true;
    }

    private Act decided(Round round) {
        Act act = Act.of(round.caseId().value(), "round.decided").fact("round", round.id());
        for (Result result : judgements.results(round.id())) {
            act = act.fact("criterion." + result.criterion(), (result.met() ? "MET " : "NOT_MET ") + result.how());
        }
        return act;
    }

    private Map<String, List<Judgement>> said(Round round, Predicate<Assignment> which) {
        return assignments.ofRound(round.id()).stream()
                .filter(each -> each.state() == Assignment.State.SIGNED)
                .filter(which)
                .flatMap(this::written)
                .collect(Collectors.groupingBy(Judgement::criterion));
    }

    private Stream<Judgement> written(Assignment signed) {
        return judgements.of(signed.id(), java.util.Objects.requireNonNull(signed.reviewer())).stream();
    }

    private static void require(Judgement talked, Set<String> open) {
        if (!open.remove(talked.criterion())) {
            throw ReviewRefused.at("disputes", "dispute-unknown");
        }
        if (talked.lacksFeedback()) {
            throw ReviewRefused.at("disputes", "consensus-feedback-short", Judgement.LEAST_FEEDBACK);
        }
    }

    private static Result result(List<Judgement> same, Result.How how) {
        String feedback = same.stream()
                .map(each -> each.feedback().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return new Result(same.get(0).criterion(), same.get(0).isMet(), how, feedback);
    }
}
