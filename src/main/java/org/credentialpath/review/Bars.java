package org.credentialpath.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Hearings;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.Conflicts;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What bars a person from judging a case (rules 15, 25 and 30). Each bar is the last part of a message key. */
@Component
class Bars {

    private static final Set<Assignment.Departure> ONLY_ASKED =
            EnumSet.of(Assignment.Departure.DECLINED, Assignment.Departure.SILENT);

    private final Conflicts conflicts;
    private final CaseRights rights;
    private final RoundTable rounds;
    private final AssignmentTable assignments;
    private final DecisionMembers decisions;
    private final Visits visits;
    private final ObjectProvider<Hearings> hearings;

    Bars(
            Conflicts conflicts,
            CaseRights rights,
            RoundTable rounds,
            AssignmentTable assignments,
            DecisionMembers decisions,
            Visits visits,
            ObjectProvider<Hearings> hearings) {
        this.conflicts = conflicts;
        this.rights = rights;
        this.rounds = rounds;
        this.assignments = assignments;
        this.decisions = decisions;
        this.visits = visits;
        this.hearings = hearings;
    }

    /**
     * From reviewing: ties, being in the round already or having left it, having decided on the case or heard an appeal,
     * and a panel that wants somebody else.
     */
    Optional<String> fromReviewing(PersonId person, Case file, RoundId round) {
        return first(Stream.of(
                ties(person, file),
                inRound(person, round),
                left(person, round),
                decided(person, file.id()),
                heard(person, file.id()),
                replaced(person, file.id())));
    }

    /** From deciding: ties, and having judged the case or heard an appeal, because who recommends does not decide. */
    Optional<String> fromDeciding(PersonId person, Case file) {
        return first(Stream.of(
                ties(person, file),
                reviewed(person, file.id()),
                observed(person, file.id()),
                heard(person, file.id())));
    }

    /** From hearing an appeal: ties, and every part in what it is about (rule 30). */
    Optional<String> fromHearing(PersonId person, Case file) {
        CaseId id = file.id();
        return first(Stream.of(
                ties(person, file),
                when(reviewers(id).contains(person), "reviewed"),
                when(visits.observers(id).contains(person), "observed"),
                decided(person, id)));
    }

    /** Everybody who took on a review of the case, also who left it; not who was only asked. */
    Set<PersonId> reviewers(CaseId id) {
        return rounds.ofCase(id).stream()
                .flatMap(round -> Stream.concat(
                        assignments.ofRound(round.id()).stream()
                                .filter(each -> each.state() != Assignment.State.INVITED)
                                .flatMap(each -> Stream.ofNullable(each.reviewer())),
                        assignments.left(round.id()).stream()
                                .filter(left -> !ONLY_ASKED.contains(left.how()))
                                .map(AssignmentTable.Left::reviewer)))
                .collect(Collectors.toSet());
    }

    private Optional<String> ties(PersonId person, Case file) {
        if (person.equals(file.participant())) {
            return Optional.of("self");
        }
        if (rights.facilitates(file, person)) {
            return Optional.of("facilitator");
        }
        return conflicts.between(person, file.participant()).stream()
                .map(tie -> "tie." + tie.kind())
                .findFirst();
    }

    private Optional<String> inRound(PersonId person, RoundId round) {
        return when(assignments.ofRound(round).stream().anyMatch(each -> person.equals(each.reviewer())), "in-round");
    }

    // Who only did not answer in time may be asked again.
    private Optional<String> left(PersonId person, RoundId round) {
        return when(
                assignments.left(round).stream()
                        .filter(left -> left.how() != Assignment.Departure.SILENT)
                        .anyMatch(left -> left.reviewer().equals(person)),
                "left");
    }

    private Optional<String> decided(PersonId person, CaseId id) {
        return when(decisions.tookPart(id, person), "decided");
    }

    private Optional<String> reviewed(PersonId person, CaseId id) {
        List<Round> all = rounds.ofCase(id);
        return when(
                all.stream()
                        .flatMap(round -> assignments.ofRound(round.id()).stream())
                        .anyMatch(each -> each.isReviewedBy(person)),
                "reviewed");
    }

    private Optional<String> observed(PersonId person, CaseId id) {
        return when(
                visits.record(id)
                        .map(record -> record.observer().equals(person))
                        .orElse(false),
                "observed");
    }

    private Optional<String> heard(PersonId person, CaseId id) {
        return when(hearings.stream().anyMatch(each -> each.heard(id, person)), "heard");
    }

    private Optional<String> replaced(PersonId person, CaseId id) {
        return when(hearings.stream().anyMatch(each -> each.replaced(id, person)), "replaced");
    }

    private static Optional<String> when(boolean barred, String bar) {
        return barred ? Optional.of(bar) : Optional.empty();
    }

    private static Optional<String> first(Stream<Optional<String>> bars) {
        return bars.flatMap(Optional::stream).findFirst();
    }
}
