package org.credentialpath.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Hearings;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of a case as staff and the review team see them; what single reviewers said only when all have signed. */
@Service
@Transactional(readOnly = true)
public class CaseReviews {

    /**
     * One reviewer's part, as staff see it.
     *
     * @param said what the reviewer said, by criterion; empty while it may not be seen
     * @param evidence where the reviewer saw it, by criterion; empty as well while it may not be seen
     */
    public record Signed(Assignment assignment, Map<String, Judgement> said, Map<String, List<Evidence>> evidence) {}

    /**
     * A round, as staff see it.
     *
     * @param open whether what the reviewers said may be seen: all independent reviews are signed
     */
    public record Seen(Round round, boolean open, List<Signed> parts, List<Result> results, List<Decision> decisions) {

        public Optional<Result> result(String criterion) {
            return results.stream()
                    .filter(each -> each.criterion().equals(criterion))
                    .findFirst();
        }
    }

    private final RoundTable rounds;
    private final AssignmentTable assignments;
    private final JudgementTable judgements;
    private final EvidenceLinkTable evidence;
    private final TeamDecisions decisions;
    private final Bars bars;
    private final CaseRights rights;
    private final People people;
    private final ObjectProvider<Hearings> hearings;

    CaseReviews(
            RoundTable rounds,
            AssignmentTable assignments,
            JudgementTable judgements,
            EvidenceLinkTable evidence,
            TeamDecisions decisions,
            Bars bars,
            CaseRights rights,
            People people,
            ObjectProvider<Hearings> hearings) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.judgements = judgements;
        this.evidence = evidence;
        this.decisions = decisions;
        this.bars = bars;
        this.rights = rights;
        this.people = people;
        this.hearings = hearings;
    }

    /**
     * The case, for coordinators, auditors, those of the review team who may decide on it, and whoever hears an appeal.
     *
     * @throws Forbidden for everybody else, the candidate among them
     */
    public Case forStaff(CaseId id, PersonId reader) {
        Case file = rights.require(id, reader);
        Set<Role> roles = people.rolesOf(reader);
        boolean may = roles.contains(Role.COORDINATOR)
                || roles.contains(Role.AUDITOR)
                || hearings.stream().anyMatch(each -> each.hears(id, reader))
                || (roles.contains(Role.REVIEW_TEAM)
                        && bars.fromDeciding(reader, file).isEmpty());
        if (!may || file.participant().equals(reader)) {
            throw new Forbidden("reviews of case " + id);
        }
        return file;
    }

    /** The rounds of a case, the newest first; call {@link #forStaff} before. */
    public List<Seen> of(CaseId id) {
        List<Decision> made = decisions.of(id);
        return rounds.ofCase(id).stream().map(round -> seen(round, made)).toList();
    }

    private Seen seen(Round round, List<Decision> made) {
        List<Assignment> all = assignments.ofRound(round.id());
        boolean open = !all.isEmpty()
                && all.stream().filter(each -> !each.third()).allMatch(each -> each.state() == Assignment.State.SIGNED);
        return new Seen(
                round,
                open,
                all.stream()
                        .map(each -> new Signed(each, open ? said(each) : Map.of(), open ? evidence(each) : Map.of()))
                        .toList(),
                judgements.results(round.id()),
                made.stream().filter(each -> each.round().equals(round.id())).toList());
    }

    private Map<String, Judgement> said(Assignment assignment) {
        PersonId reviewer = assignment.reviewer();
        return assignment.state() != Assignment.State.SIGNED || reviewer == null
                ? Map.of()
                : judgements.of(assignment.id(), reviewer).stream()
                        .collect(Collectors.toMap(Judgement::criterion, Function.identity()));
    }

    private Map<String, List<Evidence>> evidence(Assignment assignment) {
        PersonId reviewer = assignment.reviewer();
        return assignment.state() != Assignment.State.SIGNED || reviewer == null
                ? Map.of()
                : evidence.of(assignment.id(), reviewer);
    }
}
