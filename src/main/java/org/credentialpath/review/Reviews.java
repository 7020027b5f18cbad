package org.credentialpath.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Forbidden;
import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.portfolio.Submission;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reviewer writes: Met or Not Met per criterion, kept as a draft until it is signed (rules 22 to 24). */
@Service
@Transactional
public class Reviews {

    private final AssignmentTable assignments;
    private final RoundTable rounds;
    private final JudgementTable judgements;
    private final ApartTable apart;
    private final EvidenceLinkTable evidence;
    private final TeamDecisionTable decisions;
    private final Portfolios portfolios;
    private final Cases cases;
    private final Programs programs;
    private final ReviewAssignmentProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Reviews(
            AssignmentTable assignments,
            RoundTable rounds,
            JudgementTable judgements,
            ApartTable apart,
            EvidenceLinkTable evidence,
            TeamDecisionTable decisions,
            Portfolios portfolios,
            Cases cases,
            Programs programs,
            ReviewAssignmentProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.judgements = judgements;
        this.apart = apart;
        this.evidence = evidence;
        this.decisions = decisions;
        this.portfolios = portfolios;
        this.cases = cases;
        this.programs = programs;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /**
     * The person's own review; the first look at the portfolio goes into the record (rule 37).
     *
     * @throws Forbidden when it is not theirs, or not any more
     */
    public Review open(AssignmentId id, PersonId reviewer) {
        Assignment assignment = own(id, reviewer);
        Round round = rounds.find(assignment.round()).orElseThrow();
        if (round.state() == Round.State.CLOSED) {
            throw new Forbidden("assignment " + id);
        }
        Packet packet = programs.packet(cases.get(round.caseId()).packet());
        Submission submission = portfolios.submission(round.caseId(), round.attempt());
        if (assignments.looked(id, clock.instant())) {
            record.write(Act.of(round.caseId().value(), "portfolio.viewed")
                    .fact("by", reviewer)
                    .fact("submission", submission.id())
                    .fact("sha256", submission.sha256()));
        }
        return new Review(
                assignment,
                round,
                packet,
                submission,
                criteria(assignment, round, packet),
                written(assignment),
                before(round, packet));
    }

    /**
     * Saves judgements as a draft, whole or not, whatever was saved before.
     *
     * @throws ReviewRefused when the review is signed, or a criterion is not part of it
     */
    public void save(AssignmentId id, PersonId reviewer, List<Judgement> said) {
        save(id, reviewer, said, null);
    }

    /** @param page the page it was typed on */
    void save(AssignmentId id, PersonId reviewer, List<Judgement> said, @Nullable UUID page) {
        assignments.lock(id);
        Review review = unsigned(id, reviewer);
        Set<String> open = review.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        for (Judgement each : said) {
            if (!open.contains(each.criterion())) {
                throw ReviewRefused.at("met-" + each.criterion(), "criterion-closed");
            }
            judgements.save(id, reviewer, each, page, clock.instant());
        }
    }

    /**
     * Signs the review; from then on it does not change.
     *
     * @throws ReviewRefused when a criterion is not judged, a Not Met does not say what would meet it, or two texts of a
     *     criterion are not put together
     */
    public void sign(AssignmentId id, PersonId reviewer) {
        rounds.locked(own(id, reviewer).round());
        assignments.lock(id);
        Review review = unsigned(id, reviewer);
        apart.of(id, reviewer).stream().findFirst().ifPresent(each -> {
            throw ReviewRefused.at("met-" + each.criterion(), "texts-apart");
        });
        for (Criterion criterion : review.criteria()) {
            Judgement judgement = review.judgement(criterion.id());
            if (!judgement.isComplete()) {
                String why = judgement.lacksFeedback() ? "feedback-short" : "criterion-open";
                throw ReviewRefused.at("met-" + criterion.id(), why, criterion.title(), Judgement.LEAST_FEEDBACK);
            }
        }
        assignments.sign(id, clock.instant());
        record.write(act(review, reviewer));
        process.signed(id);
    }

    private Review unsigned(AssignmentId id, PersonId reviewer) {
        Review review = open(id, reviewer);
        if (review.isSigned()) {
            throw ReviewRefused.at("sign", "signed");
        }
        return review;
    }

    private Assignment own(AssignmentId id, PersonId reviewer) {
        return assignments
                .find(id)
                .filter(each -> each.isReviewedBy(reviewer))
                .orElseThrow(() -> new Forbidden("assignment " + id));
    }

    // The third reviewer judges what the others could not settle.
    private List<Criterion> criteria(Assignment assignment, Round round, Packet packet) {
        Set<String> settled = judgements.results(round.id()).stream()
                .filter(result -> assignment.third() && result.how() != Result.How.THIRD)
                .map(Result::criterion)
                .collect(Collectors.toSet());
        return packet.criteria().stream()
                .filter(each -> round.criteria().contains(each.id()) && !settled.contains(each.id()))
                .toList();
    }

    private Map<String, Judgement> written(Assignment assignment) {
        PersonId reviewer = java.util.Objects.requireNonNull(assignment.reviewer());
        return judgements.of(assignment.id(), reviewer).stream()
                .collect(Collectors.toMap(Judgement::criterion, Function.identity()));
    }

    private Map<String, String> before(Round round, Packet packet) {
        Map<String, String> told = new LinkedHashMap<>();
        decisions.of(round.caseId(), packet).stream()
                .filter(decision -> decision.at().isBefore(round.opened()))
                .findFirst()
                .ifPresent(last ->
                        last.notMet().forEach(each -> told.put(each.criterion().id(), each.feedback())));
        return told;
    }

    private Act act(Review review, PersonId reviewer) {
        Map<String, List<Evidence>> seen = evidence.of(review.assignment().id(), reviewer);
        Act act = Act.of(review.round().caseId().value(), "review.signed")
                .fact("round", review.round().id())
                .fact("assignment", review.assignment().id())
                .fact("reviewer", reviewer)
                .fact("sha256", review.submission().sha256());
        for (Criterion criterion : review.criteria()) {
            Judgement said = review.judgement(criterion.id());
            act = act.fact("criterion." + criterion.id(), said.isMet() ? "MET" : "NOT_MET")
                    .fact(
                            "evidence." + criterion.id(),
                            seen.getOrDefault(criterion.id(), List.of()).size())
                    .words("feedback." + criterion.id(), said.feedback());
        }
        return act;
    }
}
