package org.credentialpath.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the reviewers of a round agree on after they talked: one text for all of them, saved while they type. When two
 * write the same criterion at once both texts are kept until one of them has put them together (rule 22).
 */
@Service
@Transactional
public class ConsensusDrafts {

    private final RoundTable rounds;
    private final AssignmentTable assignments;
    private final ConsensusTable table;
    private final JudgementTable judgements;
    private final ReviewerAgreement agreement;
    private final OpenTasks tasks;
    private final Cases cases;
    private final Programs programs;
    private final HouseClock clock;

    ConsensusDrafts(
            RoundTable rounds,
            AssignmentTable assignments,
            ConsensusTable table,
            JudgementTable judgements,
            ReviewerAgreement agreement,
            OpenTasks tasks,
            Cases cases,
            Programs programs,
            HouseClock clock) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.table = table;
        this.judgements = judgements;
        this.agreement = agreement;
        this.tasks = tasks;
        this.cases = cases;
        this.programs = programs;
        this.clock = clock;
    }

    /**
     * What there is to talk about, and what was typed.
     *
     * @throws Forbidden for whoever has no part in the round, and for all before all independent reviews are signed
     */
    @Transactional(readOnly = true)
    public Talk of(RoundId id, PersonId reviewer) {
        Round round = own(id, reviewer);
        Packet packet = programs.packet(cases.get(round.caseId()).packet());
        boolean open = tasks.ofCase(round.caseId()).stream()
                .anyMatch(task -> task.step().equals("userTask_findConsensus")
                        && task.key().equals(id.value()));
        List<Judgement> saved = table.saved(id);
        List<Judgement> apart = table.apart(id);
        return new Talk(
                round,
                packet,
                open,
                differ(round).stream()
                        .map(each -> new Talk.Topic(
                                agreement.said(id, each),
                                new Apart(packet.criterion(each), saved(saved, each), of(apart, each))))
                        .toList());
    }

    /**
     * Saves what a page sends, also when the result was entered meanwhile: then it changes nothing, and is kept.
     *
     * @param seen the fingerprints of the texts from other pages that stood on the page and are answered now
     * @return the ids of the criteria that are kept apart now
     */
    public Set<String> save(
            RoundId id, PersonId reviewer, UUID page, List<ReviewDrafts.Typed> typed, Set<String> seen) {
        own(id, reviewer);
        rounds.locked(id);
        table.apart(id).stream()
                .filter(each -> seen.contains(each.fingerprint()))
                .forEach(each -> table.drop(id, each));
        List<Judgement> saved = table.saved(id);
        Sorted sorted = Sorted.of(typed, criterion -> saved(saved, criterion), table.savedOn(id, page));
        sorted.fitting().forEach(each -> table.save(id, reviewer, page, each, clock.instant()));
        sorted.apart().forEach(each -> table.keepApart(id, reviewer, page, each, clock.instant()));
        return sorted.criteriaApart();
    }

    /**
     * Enters what was typed as the result: what is neither Met nor Not Met goes to a third reviewer.
     *
     * @throws ReviewRefused when it was entered before, a Not Met does not say what would meet it, or two texts are not
     *     put together
     */
    public Consensus enter(RoundId id, PersonId reviewer) {
        rounds.locked(id);
        Talk talk = of(id, reviewer);
        if (!talk.open()) {
            throw ReviewRefused.at("disputes", "consensus-entered");
        }
        if (talk.topics().stream().anyMatch(each -> !each.text().others().isEmpty())) {
            throw ReviewRefused.at("disputes", "texts-apart");
        }
        return agreement.talked(
                id,
                reviewer,
                talk.topics().stream().map(each -> each.text().saved()).toList());
    }

    /** What the reviewers did not agree on at first, whatever became of it. */
    private List<String> differ(Round round) {
        List<String> agreed = judgements.results(round.id()).stream()
                .filter(each -> each.how() == Result.How.AGREED)
                .map(Result::criterion)
                .toList();
        return round.criteria().stream().filter(each -> !agreed.contains(each)).toList();
    }

    private Round own(RoundId id, PersonId reviewer) {
        // The third reviewer judges without having heard the others.
        List<Assignment> independent =
                assignments.ofRound(id).stream().filter(each -> !each.third()).toList();
        boolean signed = independent.stream().allMatch(each -> each.state() == Assignment.State.SIGNED);
        if (!signed || independent.stream().noneMatch(each -> each.isReviewedBy(reviewer))) {
            throw new Forbidden("round " + id);
        }
        return rounds.find(id).orElseThrow(() -> new Forbidden("round " + id));
    }

    private static Judgement saved(List<Judgement> saved, String criterion) {
        return of(saved, criterion).stream().findFirst().orElse(Judgement.none(criterion));
    }

    private static List<Judgement> of(List<Judgement> all, String criterion) {
        return all.stream().filter(each -> each.criterion().equals(criterion)).toList();
    }
}
