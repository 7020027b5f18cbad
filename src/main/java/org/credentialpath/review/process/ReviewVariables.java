package org.credentialpath.review.process;

import java.util.List;
import java.util.UUID;
import org.credentialpath.engine.Variable;
import org.credentialpath.review.Consensus;
import org.credentialpath.review.Decision;
import org.credentialpath.review.ReviewerReply;

/** The variables of {@code portfolio-review}, {@code review-assignment} and, of the review, {@code credential-case}. */
final class ReviewVariables {

    static final Variable<UUID> CASE_ID = Variable.id("caseId");
    static final Variable<UUID> ROUND_ID = Variable.id("roundId");
    static final Variable<UUID> VISIT_ID = Variable.id("visitId");
    static final Variable<Boolean> VISIT_NEEDED = Variable.flag("visitNeeded");
    static final Variable<Boolean> COACH_NEEDED = Variable.flag("coachNeeded");
    static final Variable<Decision.Outcome> DECISION = Variable.outcome("decision", Decision.Outcome.class);
    static final Variable<List<UUID>> ASSIGNMENT_IDS = Variable.ids("assignmentIds");
    static final Variable<UUID> ASSIGNMENT_ID = Variable.id("assignmentId");
    static final Variable<Boolean> AGREED = Variable.flag("agreed");

    static final Variable<Consensus> CONSENSUS = Variable.outcome("consensus", Consensus.class);
    static final Variable<UUID> REVIEWER_ID = Variable.id("reviewerId");
    static final Variable<ReviewerReply> REPLY = Variable.outcome("reply", ReviewerReply.class);

    private ReviewVariables() {}
}
