package org.credentialpath.review;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.cases.Case;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who judged a case, for those who hear an appeal about it (rule 30). */
@Service
@Transactional(readOnly = true)
public class Judges {

    private final Bars bars;
    private final RoundTable rounds;
    private final AssignmentTable assignments;

    Judges(Bars bars, RoundTable rounds, AssignmentTable assignments) {
        this.bars = bars;
        this.rounds = rounds;
        this.assignments = assignments;
    }

    /** What bars the person from hearing an appeal: the last part of the message key {@code review.bar.<bar>}. */
    public Optional<String> barFromHearing(PersonId person, Case file) {
        return bars.fromHearing(person, file);
    }

    /** Everybody who reviews the case, has signed a review of it, or left one. */
    public Set<PersonId> reviewers(CaseId id) {
        return rounds.ofCase(id).stream()
                .flatMap(round -> Stream.concat(
                        assignments.ofRound(round.id()).stream().flatMap(each -> Stream.ofNullable(each.reviewer())),
                        assignments.left(round.id()).stream().map(AssignmentTable.Left::reviewer)))
                .collect(Collectors.toSet());
    }
}
