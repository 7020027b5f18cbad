package org.credentialpath.review.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.cases.Cases;
import org.credentialpath.form.Answers;
import org.credentialpath.form.Submission;
import org.credentialpath.people.Conflicts;
import org.credentialpath.program.Limits;
import org.credentialpath.review.Assignment;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Assignments;
import org.credentialpath.review.Candidates;
import org.credentialpath.review.ReviewerAgreement;
import org.credentialpath.review.Round;
import org.credentialpath.review.Rounds;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Component;

/** A reviewer accepts or declines, declares ties and promises confidentiality (rules 15 and 22). */
@Component
class ReviewInvitationForm extends ReviewForm {

    private final Assignments assignments;
    private final Rounds rounds;
    private final ReviewerAgreement agreement;
    private final Cases cases;
    private final Candidates candidates;
    private final Limits limits;
    private final HouseClock clock;

    ReviewInvitationForm(
            Assignments assignments,
            Rounds rounds,
            ReviewerAgreement agreement,
            Cases cases,
            Candidates candidates,
            Limits limits,
            HouseClock clock) {
        super("review-invitation");
        this.assignments = assignments;
        this.rounds = rounds;
        this.agreement = agreement;
        this.cases = cases;
        this.candidates = candidates;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Assignment assignment = assignments.get(new AssignmentId(key));
        Round round = rounds.get(assignment.round());
        var packet = cases.get(round.caseId()).packet();
        int criteria = assignment.third()
                ? agreement.disputes(round.id()).size()
                : round.criteria().size();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("candidate", candidates.toReviewers(round.caseId()));
        facts.put("hidden", candidates.isHidden(round.caseId()));
        facts.put("program", candidates.program(round.caseId()));
        facts.put("criteria", criteria);
        facts.put("due", BusinessCalendar.dayOf(limits.due(packet, "review-portfolio", clock.instant())));
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of("conflicts", "reply", "reason", "confidential");
    }

    @Override
    void act(Submission submission) {
        Answers answers = submission.answers();
        assignments.answer(
                new AssignmentId(submission.key()),
                submission.by(),
                answers.choices("conflicts").stream()
                        .map(Conflicts.Kind::valueOf)
                        .collect(Collectors.toSet()),
                answers.required("reply").equals("ACCEPTED"),
                answers.text("reason").orElse(""));
    }
}
