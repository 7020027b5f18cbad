package org.credentialpath.review;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.cases.CaseReaders;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.DocumentRights;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.people.Role;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What a reviewer may see while they have accepted a part of an open round: the files of its submission and of those
 * before it and, where the packet does not hide the candidate, the case (rule 23). Their scoped group is
 * {@code reviewer@<round id>}.
 */
@Component
class ReviewReaders implements CaseReaders, DocumentRights, ScopedGroups {

    private final AssignmentTable assignments;
    private final RoundTable rounds;
    private final Cases cases;
    private final Programs programs;

    ReviewReaders(AssignmentTable assignments, RoundTable rounds, @Lazy Cases cases, Programs programs) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.cases = cases;
        this.programs = programs;
    }

    @Override
    public boolean mayRead(CaseId caseId, PersonId reader) {
        return rounds.ofCase(caseId).stream().anyMatch(round -> reviews(reader, round))
                && !programs.packet(cases.get(caseId).packet()).review().candidateHidden();
    }

    @Override
    public boolean mayRead(PersonId reader, UUID about) {
        return rounds.ofSubmission(about).stream()
                .flatMap(round -> rounds.ofCase(round.caseId()).stream()
                        .filter(later -> later.equals(round) || later.attempt() > round.attempt()))
                .anyMatch(round -> reviews(reader, round));
    }

    @Override
    public Set<String> of(PersonId person) {
        return assignments.openOf(person).stream()
                .filter(each -> each.isReviewedBy(person))
                .map(each -> Role.REVIEWER.group() + "@" + each.round())
                .collect(Collectors.toSet());
    }

    private boolean reviews(PersonId reader, Round round) {
        return round.isOpen() && assignments.ofRound(round.id()).stream().anyMatch(each -> each.isReviewedBy(reader));
    }
}
