package org.credentialpath.review;

import java.util.List;
import java.util.Objects;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.Notices;
import org.credentialpath.portfolio.OpenCriterion;
import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Carries a decision out, in its transaction; what is then told and done stands in the model. */
@Component
class DecisionEffects {

    private final Cases cases;
    private final Portfolios portfolios;
    private final Notices notices;
    private final CaseDecisionProcess process;

    DecisionEffects(Cases cases, Portfolios portfolios, Notices notices, CaseDecisionProcess process) {
        this.cases = cases;
        this.portfolios = portfolios;
        this.notices = notices;
        this.process = process;
    }

    void carryOut(Decision decision) {
        switch (decision.outcome()) {
            case AWARD -> congratulate(decision);
            case RESUBMIT ->
                portfolios.reopen(decision.caseId(), unmet(decision), Objects.requireNonNull(decision.due()));
            case NOT_AWARDED -> cases.close(decision.caseId(), Case.Status.NOT_AWARDED);
            case DEFER -> {}
        }
        process.decided(decision.caseId(), decision.outcome());
    }

    // The case becomes awarded with its award; the good news need not wait for the certificate.
    private void congratulate(Decision decision) {
        PersonId candidate = cases.get(decision.caseId()).participant();
        notices.send(
                "decision-awarded",
                candidate,
                decision.caseId().value(),
                decision.id().toString());
    }

    // What is Met stays closed (rule 26).
    private static List<OpenCriterion> unmet(Decision decision) {
        return decision.notMet().stream()
                .map(each -> OpenCriterion.of(each.criterion().id(), each.feedback()))
                .toList();
    }
}
