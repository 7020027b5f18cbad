package org.credentialpath.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator's decision about a request (rule 3). */
@Service
public class EligibilityDecisions {

    private static final Set<RequestState> UNDECIDED = Set.of(RequestState.SUBMITTED);

    private final RequestTable requests;
    private final RuleResults results;
    private final DecisionTable decisions;
    private final EligibilityChecks checks;
    private final Programs programs;
    private final People people;
    private final BusinessCalendar calendar;
    private final CohortRequestProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    EligibilityDecisions(
            RequestTable requests,
            RuleResults results,
            DecisionTable decisions,
            EligibilityChecks checks,
            Programs programs,
            People people,
            BusinessCalendar calendar,
            CohortRequestProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.requests = requests;
        this.results = results;
        this.decisions = decisions;
        this.checks = checks;
        this.programs = programs;
        this.people = people;
        this.calendar = calendar;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    public Optional<EligibilityDecision> latest(CaseId id) {
        return decisions.latest(id);
    }

    /**
     * Decides a request that was checked.
     *
     * @throws RequestRefused when the request waits for no decision, the decider asks for the place themself, or the
     *     verdict does not fit the results
     */
    @Transactional
    public void decide(CaseId id, Verdict verdict, PersonId by) {
        if (!people.rolesOf(by).contains(Role.COORDINATOR)) {
            throw new Forbidden("decision on request " + id);
        }
        CohortRequest request = requests.lock(id).orElseThrow();
        if (!UNDECIDED.contains(request.state())) {
            throw RequestRefused.over();
        }
        if (request.person().equals(by)) {
            throw RequestRefused.byOneself();
        }
        List<RuleResult> decided = VerdictRules.overridden(results.latest(id), verdict.overrides());
        VerdictRules.check(verdict, decided, clock.today(), latestDue(request));
        EligibilityResult proposal = checks.proposal(id);
        keep(id, verdict, decided, proposal, by);
        record.write(act(id, verdict, decided, proposal));
        process.decided(id, verdict.decision());
    }

    /** The last day of the cohort the person asks for: the final training ends before the portfolio is handed in. */
    LocalDate latestDue(CohortRequest request) {
        Packet packet = programs.packet(request.packet());
        return calendar.plus(
                Objects.requireNonNull(request.preferredStart()),
                packet.cohort().length());
    }

    private void keep(CaseId id, Verdict verdict, List<RuleResult> decided, EligibilityResult proposal, PersonId by) {
        int round = results.round(id);
        Instant now = clock.instant();
        results.override(id, round, decided);
        decisions.add(
                id,
                round,
                new EligibilityDecision(
                        verdict.decision(), proposal, verdict.message(), verdict.condition(), verdict.due(), by, now));
        switch (verdict.decision()) {
            case ELIGIBLE -> requests.move(id, UNDECIDED, RequestState.ELIGIBLE, now);
            case CONDITIONAL -> requests.move(id, UNDECIDED, RequestState.CONDITIONAL, now);
            case NOT_ELIGIBLE -> requests.move(id, UNDECIDED, RequestState.INELIGIBLE, now);
            case MORE_INFORMATION -> requests.ask(id, verdict.message());
        }
    }

    private static Act act(CaseId id, Verdict verdict, List<RuleResult> decided, EligibilityResult proposal) {
        Act act = Act.of(id.value(), "eligibility.decided")
                .fact("decision", verdict.decision())
                .fact("proposal", proposal);
        for (RuleResult result : decided) {
            act = act.fact("rule " + result.rule(), result.outcome());
            act = result.override() == null
                    ? act
                    : act.words("why " + result.rule(), Objects.requireNonNull(result.reason()));
        }
        act = verdict.due() == null ? act : act.fact("due", verdict.due());
        act = verdict.condition() == null ? act : act.words("condition", verdict.condition());
        return verdict.message() == null ? act : act.words("message", verdict.message());
    }
}
