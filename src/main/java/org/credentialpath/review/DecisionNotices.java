package org.credentialpath.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.program.Limits;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the letters about a decision say: the last decision, in the review team's words. */
@Component
class DecisionNotices implements NoticeFacts {

    private static final Set<String> OURS =
            Set.of("decision-awarded", "decision-resubmit", "decision-not-awarded", "decision-deferred");

    private final TeamDecisions decisions;
    private final SessionDays days;
    private final Cases cases;
    private final Candidates candidates;
    private final Limits limits;

    DecisionNotices(
            @Lazy TeamDecisions decisions,
            @Lazy SessionDays days,
            @Lazy Cases cases,
            Candidates candidates,
            Limits limits) {
        this.decisions = decisions;
        this.days = days;
        this.cases = cases;
        this.candidates = candidates;
        this.limits = limits;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return Optional.empty();
    }

    @Override
    public Optional<Map<String, Object>> of(String notice, UUID about, PersonId receiver) {
        CaseId id = new CaseId(about);
        return OURS.contains(notice) && cases.find(id).isPresent()
                ? decisions.of(id).stream().findFirst().map(this::facts)
                : Optional.empty();
    }

    private Map<String, Object> facts(Decision decision) {
        CaseId id = decision.caseId();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", candidates.program(id));
        facts.put("feedback", decision.letter());
        facts.put("met", titles(decision.met()));
        facts.put("criteria", titles(decision.notMet()));
        facts.put("link", "/cases/" + id + "/result");
        switch (decision.outcome()) {
            case RESUBMIT -> facts.put("by", java.util.Objects.requireNonNull(decision.due()));
            case NOT_AWARDED ->
                facts.put(
                        "by",
                        BusinessCalendar.dayOf(limits.due(cases.get(id).packet(), "appeal-window", decision.at())));
            case DEFER -> days.day(id).ifPresent(day -> facts.put("date", day));
            case AWARD -> {}
        }
        return facts;
    }

    private static List<String> titles(List<Standing> standings) {
        return standings.stream().map(each -> each.criterion().title()).toList();
    }
}
