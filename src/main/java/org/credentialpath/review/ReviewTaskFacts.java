package org.credentialpath.review;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskFacts;
import org.credentialpath.engine.TaskPages;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What task rows about a review show and where they lead. */
@Component
@Order(TaskFacts.BY_MODEL)
class ReviewTaskFacts implements TaskFacts, TaskPages {

    private final RoundTable rounds;
    private final AssignmentTable assignments;
    private final Candidates candidates;
    private final Cases cases;

    ReviewTaskFacts(RoundTable rounds, AssignmentTable assignments, Candidates candidates, @Lazy Cases cases) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.candidates = candidates;
        this.cases = cases;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return switch (model) {
            case "portfolio-review" -> rounds.find(new RoundId(key)).map(this::facts);
            case "review-assignment" ->
                assignments
                        .find(new AssignmentId(key))
                        .flatMap(each -> rounds.find(each.round()))
                        .map(this::facts);
            default -> Optional.empty();
        };
    }

    private Facts facts(Round round) {
        CaseId id = round.caseId();
        Case file = cases.get(id);
        return new Facts(
                id, candidates.inLists(id), file.participant(), file.packet().program(), file.cohort());
    }

    @Override
    public Optional<String> address(OpenTask task) {
        return switch (task.form()) {
            case "page:review" -> Optional.of("/reviews/" + task.key());
            case "page:consensus" -> Optional.of("/reviews/rounds/" + task.key() + "/consensus");
            default -> Optional.empty();
        };
    }
}
