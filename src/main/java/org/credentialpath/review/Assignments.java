package org.credentialpath.review;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a reviewer for each assignment, and another when one leaves (rules 15, 22 and 26). */
@Service
@Transactional
public class Assignments {

    private static final int LONGEST_REASON = 4000;

    /**
     * Somebody with the role of a reviewer.
     *
     * @param bar why they cannot be asked, as the last part of a message key; null when they can
     * @param before whether they reviewed the round before
     * @param open how many reviews they have open
     */
    public record Candidate(Person person, @Nullable String bar, boolean before, int open) {}

    private final AssignmentTable table;
    private final RoundTable rounds;
    private final Bars bars;
    private final Cases cases;
    private final CaseRights rights;
    private final People people;
    private final Conflicts conflicts;
    private final ReviewAssignmentProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Assignments(
            AssignmentTable table,
            RoundTable rounds,
            Bars bars,
            @Lazy Cases cases,
            CaseRights rights,
            People people,
            Conflicts conflicts,
            ReviewAssignmentProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.rounds = rounds;
        this.bars = bars;
        this.cases = cases;
        this.rights = rights;
        this.people = people;
        this.conflicts = conflicts;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** @throws Forbidden when there is no such assignment */
    @Transactional(readOnly = true)
    public Assignment get(AssignmentId id) {
        return table.find(id).orElseThrow(() -> new Forbidden("assignment " + id));
    }

    /** Every reviewer of the house; the reviewers of the round before stand first (rule 26). */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(AssignmentId id) {
        Round round = round(get(id));
        Case file = cases.get(round.caseId());
        Set<PersonId> before = reviewersBefore(round);
        return people.withRole(Role.REVIEWER).stream()
                .map(person -> new Candidate(
                        person,
                        bars.fromReviewing(person.id(), file, round.id()).orElse(null),
                        before.contains(person.id()),
                        table.openOf(person.id()).size()))
                .sorted(Comparator.comparing(candidate -> !candidate.before()))
                .toList();
    }

    /**
     * Invites a reviewer.
     *
     * @param by a coordinator
     * @throws ReviewRefused when the person is no reviewer, or something bars them
     */
    public void invite(AssignmentId id, PersonId by, PersonId reviewer) {
        Assignment assignment = in(id, Assignment.State.WANTED);
        Round round = round(assignment);
        Case file = rights.requireStaff(round.caseId(), by);
        if (!people.rolesOf(reviewer).contains(Role.REVIEWER)) {
            throw ReviewRefused.at("reviewer", "no-reviewer");
        }
        if (bars.fromReviewing(reviewer, file, round.id()).isPresent()) {
            throw ReviewRefused.at("reviewer", "reviewer-barred");
        }
        table.set(id, Assignment.State.INVITED, reviewer);
        record.write(act(assignment, "reviewer.invited").fact("reviewer", reviewer));
        process.chosen(id, reviewer);
    }

    /**
     * The reviewer accepts or declines. Whoever names a tie declines by it, and the tie is kept for later.
     *
     * @param reason why not; may be empty
     */
    public ReviewerReply answer(
            AssignmentId id, PersonId by, Set<Conflicts.Kind> ties, boolean accepts, String reason) {
        Assignment assignment = in(id, Assignment.State.INVITED);
        if (!by.equals(assignment.reviewer())) {
            throw new Forbidden("assignment " + id);
        }
        boolean accepted = accepts && ties.isEmpty();
        record.write(act(assignment, accepted ? "reviewer.accepted" : "reviewer.declined")
                .fact("reviewer", by)
                .fact("conflicts", ties)
                .words("reason", reason));
        if (accepted) {
            table.set(id, Assignment.State.ACCEPTED, by);
        } else {
            declare(assignment, by, ties);
            leave(assignment, Assignment.Departure.DECLINED, reason);
        }
        ReviewerReply reply = accepted ? ReviewerReply.ACCEPTED : ReviewerReply.DECLINED;
        process.answered(id, reply);
        return reply;
    }

    /** A coordinator releases a reviewer who has accepted; what they wrote is kept. */
    public void release(AssignmentId id, PersonId by, String reason) {
        Assignment assignment = in(id, Assignment.State.ACCEPTED);
        rights.requireStaff(round(assignment).caseId(), by);
        leave(assignment, Assignment.Departure.RELEASED, reason, by);
    }

    /**
     * A reviewer cannot finish, or has recognized the candidate and has a tie to them.
     *
     * @param ties kept for later; empty when there is none
     */
    public void stepBack(AssignmentId id, PersonId by, Set<Conflicts.Kind> ties, String reason) {
        Assignment assignment = in(id, Assignment.State.ACCEPTED);
        if (!assignment.isReviewedBy(by)) {
            throw new Forbidden("assignment " + id);
        }
        declare(assignment, by, ties);
        leave(assignment, Assignment.Departure.STEPPED_BACK, reason, by);
    }

    /** Frees the assignment for another reviewer when the invited one has not answered. Repeatable. */
    public void free(AssignmentId id) {
        Assignment assignment = get(id);
        if (assignment.state() == Assignment.State.INVITED) {
            record.write(act(assignment, "reviewer.silent").fact("reviewer", reviewer(assignment)));
            leave(assignment, Assignment.Departure.SILENT, "");
        }
    }

    private void leave(Assignment assignment, Assignment.Departure how, String reason, PersonId by) {
        if (reason.isBlank()) {
            throw ReviewRefused.at("reason", "reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw ReviewRefused.at("reason", "too-long", LONGEST_REASON);
        }
        record.write(act(assignment, "reviewer.released")
                .fact("reviewer", reviewer(assignment))
                .fact("how", how)
                .fact("by", by)
                .words("reason", reason));
        leave(assignment, how, reason);
        process.released(assignment.id());
    }

    private void leave(Assignment assignment, Assignment.Departure how, String reason) {
        PersonId reviewer = reviewer(assignment);
        table.depart(assignment.id(), new AssignmentTable.Left(reviewer, how, reason, clock.instant()));
        table.set(assignment.id(), Assignment.State.WANTED, null);
    }

    // Ties that stop counting some years after their end are taken to have ended today.
    private void declare(Assignment assignment, PersonId reviewer, Set<Conflicts.Kind> ties) {
        PersonId candidate = cases.get(round(assignment).caseId()).participant();
        ties.forEach(kind -> conflicts.declare(new Conflicts.Tie(
                reviewer,
                candidate,
                kind,
                switch (kind) {
                    case EMPLOYED, WORKED_TOGETHER, SITE_INSPECTED -> clock.today();
                    case TRAINED, SUPERVISED, RELATED, FACILITATED -> null;
                })));
    }

    private Set<PersonId> reviewersBefore(Round round) {
        return rounds.ofCase(round.caseId()).stream()
                .filter(each -> each.attempt() < round.attempt())
                .findFirst()
                .map(before -> table.ofRound(before.id()).stream()
                        .filter(each -> each.state() == Assignment.State.SIGNED)
                        .map(Assignments::reviewer)
                        .collect(java.util.stream.Collectors.toSet()))
                .orElse(Set.of());
    }

    private Assignment in(AssignmentId id, Assignment.State state) {
        Assignment assignment = get(id);
        if (assignment.state() != state) {
            throw ReviewRefused.at("reviewer", "assignment-moved-on");
        }
        return assignment;
    }

    private Round round(Assignment assignment) {
        return rounds.find(assignment.round()).orElseThrow();
    }

    private static PersonId reviewer(Assignment assignment) {
        return java.util.Objects.requireNonNull(assignment.reviewer());
    }

    private Act act(Assignment assignment, String kind) {
        return Act.of(round(assignment).caseId().value(), kind)
                .fact("round", assignment.round())
                .fact("assignment", assignment.id());
    }
}
