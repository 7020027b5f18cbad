package org.credentialpath.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of the cases, and the assignments in each (rule 22). */
@Service
@Transactional
public class Rounds {

    private final RoundTable rounds;
    private final AssignmentTable assignments;
    private final JudgementTable judgements;
    private final Cases cases;
    private final Programs programs;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Rounds(
            RoundTable rounds,
            AssignmentTable assignments,
            JudgementTable judgements,
            @Lazy Cases cases,
            Programs programs,
            EvidenceRecord record,
            HouseClock clock) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.judgements = judgements;
        this.cases = cases;
        this.programs = programs;
        this.record = record;
        this.clock = clock;
    }

    /** @throws Forbidden when there is no such round */
    @Transactional(readOnly = true)
    public Round get(RoundId id) {
        return rounds.find(id).orElseThrow(() -> new Forbidden("round " + id));
    }

    /** The rounds of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<Round> ofCase(CaseId id) {
        return rounds.ofCase(id);
    }

    /** The newest round of a case. */
    @Transactional(readOnly = true)
    public Optional<Round> latest(CaseId id) {
        return rounds.ofCase(id).stream().findFirst();
    }

    /** The assignments of a round, in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<Assignment> assignments(RoundId id) {
        return assignments.ofRound(id);
    }

    /** What the round has found so far. */
    @Transactional(readOnly = true)
    public List<Result> results(RoundId id) {
        return judgements.results(id);
    }

    /**
     * Opens as many assignments as the packet asks for; none where nothing is to be judged. Repeatable.
     *
     * @return those that are not signed yet
     */
    public List<AssignmentId> openAssignments(RoundId id) {
        Round round = get(id);
        if (!round.isOpen() || round.criteria().isEmpty()) {
            return List.of();
        }
        if (assignments.ofRound(id).isEmpty()) {
            Packet packet = programs.packet(cases.get(round.caseId()).packet());
            IntStream.rangeClosed(1, packet.review().reviewers()).forEach(number -> open(round, number, false));
        }
        return assignments.ofRound(id).stream()
                .filter(each -> each.state() != Assignment.State.SIGNED)
                .map(Assignment::id)
                .toList();
    }

    /** Opens an assignment for a third reviewer on the criteria in dispute. Repeatable. */
    public AssignmentId openThird(RoundId id) {
        List<Assignment> all = assignments.ofRound(id);
        return all.stream()
                .filter(Assignment::third)
                .map(Assignment::id)
                .findFirst()
                .orElseGet(() -> open(get(id), all.size() + 1, true));
    }

    /** Closes what is open in the case and releases its reviewers, because the case ended. Repeatable. */
    public void close(CaseId id) {
        rounds.ofCase(id).stream().filter(Round::isOpen).forEach(this::close);
    }

    private void close(Round round) {
        for (Assignment each : assignments.ofRound(round.id())) {
            if (each.state() != Assignment.State.SIGNED) {
                PersonId reviewer = each.reviewer();
                if (reviewer != null) {
                    assignments.depart(
                            each.id(),
                            new AssignmentTable.Left(reviewer, Assignment.Departure.CASE_ENDED, "", clock.instant()));
                }
                assignments.set(each.id(), Assignment.State.RELEASED, null);
            }
        }
        rounds.end(round.id(), Round.State.CLOSED, clock.instant());
        record.write(Act.of(round.caseId().value(), "round.closed").fact("round", round.id()));
    }

    private AssignmentId open(Round round, int number, boolean third) {
        var assignment =
                new Assignment(AssignmentId.random(), round.id(), number, third, Assignment.State.WANTED, null, null);
        assignments.add(assignment);
        record.write(Act.of(round.caseId().value(), "reviewer.wanted")
                .fact("round", round.id())
                .fact("assignment", assignment.id())
                .fact("third", third));
        return assignment.id();
    }
}
