package org.credentialpath.cohort;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.program.Limits;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** What notices about a request say, and to whom they go. */
@Component
class RequestNoticeFacts implements NoticeFacts, NoticeReceivers {

    private static final String WELCOME = "enrolled";

    private final RequestTable requests;
    private final SeatTable seats;
    private final RuleResults results;
    private final DecisionTable decisions;
    private final Cohorts cohorts;
    private final RequestDates dates;
    private final Programs programs;
    private final Limits limits;
    private final People people;
    private final HouseClock clock;

    RequestNoticeFacts(
            RequestTable requests,
            SeatTable seats,
            RuleResults results,
            DecisionTable decisions,
            Cohorts cohorts,
            RequestDates dates,
            Programs programs,
            Limits limits,
            People people,
            HouseClock clock) {
        this.requests = requests;
        this.seats = seats;
        this.results = results;
        this.decisions = decisions;
        this.cohorts = cohorts;
        this.dates = dates;
        this.programs = programs;
        this.limits = limits;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public boolean claims(String notice) {
        return notice.startsWith("request-") || notice.equals("invitation");
    }

    // Once enrolled, only the welcome is ours: everything else is about the case, which has the same id.
    @Override
    public Optional<Map<String, Object>> of(String notice, UUID about, PersonId receiver) {
        boolean enrolled = requests.find(new CaseId(about))
                .map(request -> request.state() == RequestState.ENROLLED)
                .orElse(false);
        return enrolled && !notice.equals(WELCOME) ? Optional.empty() : of(about, receiver);
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return requests.find(new CaseId(about)).map(request -> {
            Map<String, Object> facts = new HashMap<>();
            facts.put("program", programs.packet(request.packet()).name());
            facts.put("reference", request.reference());
            link(request).ifPresent(link -> facts.put("link", link));
            due(request).ifPresent(by -> facts.put("by", by));
            seat(request).ifPresent(cohort -> {
                facts.put("cohort", cohort.name());
                facts.put("date", cohort.firstMeeting());
            });
            decisions.latest(request.id()).ifPresent(decision -> decided(request, decision, facts));
            return facts;
        });
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        return requests.find(new CaseId(about))
                .map(request -> switch (receiver) {
                    case "participant" -> Set.of(request.person());
                    case "coordinators" ->
                        people.withRole(Role.COORDINATOR).stream()
                                .map(Person::id)
                                .collect(java.util.stream.Collectors.toSet());
                    default -> Set.<PersonId>of();
                })
                .orElse(Set.of());
    }

    private static Optional<String> link(CohortRequest request) {
        return request.state() == RequestState.ENROLLED
                ? Optional.empty()
                : FreshLinks.of(request.id()).or(() -> Optional.of("/requests/" + request.id()));
    }

    private Optional<Instant> due(CohortRequest request) {
        String limit =
                switch (request.state()) {
                    case DRAFT -> "request-place";
                    case SUBMITTED -> request.question() == null ? "decide-eligibility" : "give-information";
                    default -> "";
                };
        if (!limit.isEmpty()) {
            return Optional.of(limits.due(request.packet(), limit, clock.instant()));
        }
        return seats.find(request.id())
                .filter(seat -> seat.isIn(Seat.State.RESERVED))
                .map(seat -> dates.agreementDeadline(request.id()));
    }

    private Optional<Cohorts.Opening> seat(CohortRequest request) {
        return seats.find(request.id())
                .filter(seat -> seat.cohort() != null)
                .map(seat -> cohorts.opening(Objects.requireNonNull(seat.cohort())));
    }

    private void decided(CohortRequest request, EligibilityDecision decision, Map<String, Object> facts) {
        List<String> unmet = results.latest(request.id()).stream()
                .filter(each -> each.outcome() != Answer.MET)
                .map(RuleResult::words)
                .toList();
        facts.put("reasons", unmet);
        if (decision.message() != null) {
            facts.put("feedback", decision.message());
        }
        if (decision.condition() != null && decision.due() != null) {
            facts.put("condition", decision.condition());
            facts.put("conditionBy", decision.due());
        }
    }
}
