package org.credentialpath.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.program.Limits;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What notices to reviewers say; {@code reviewer} means whoever has the assignment now. */
@Component
class ReviewNotices implements NoticeFacts, NoticeReceivers {

    private final AssignmentTable assignments;
    private final RoundTable rounds;
    private final Candidates candidates;
    private final Cases cases;
    private final Limits limits;
    private final HouseClock clock;

    ReviewNotices(
            AssignmentTable assignments,
            RoundTable rounds,
            Candidates candidates,
            @Lazy Cases cases,
            Limits limits,
            HouseClock clock) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.candidates = candidates;
        this.cases = cases;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public boolean claims(String notice) {
        return notice.startsWith("reviewer-");
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return assignments.find(new AssignmentId(about)).map(this::facts);
    }

    private Map<String, Object> facts(Assignment assignment) {
        Round round = rounds.find(assignment.round()).orElseThrow();
        PacketRef packet = cases.get(round.caseId()).packet();
        var answer = limits.due(packet, "answer-invitation", clock.instant());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", candidates.program(round.caseId()));
        facts.put("by", BusinessCalendar.dayOf(answer));
        facts.put("date", BusinessCalendar.dayOf(limits.due(packet, "review-portfolio", answer)));
        facts.put("link", "/tasks");
        return facts;
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        return receiver.equals("reviewer")
                ? assignments
                        .find(new AssignmentId(about))
                        .flatMap(each -> Optional.ofNullable(each.reviewer()))
                        .map(Set::of)
                        .orElse(Set.of())
                : Set.of();
    }
}
