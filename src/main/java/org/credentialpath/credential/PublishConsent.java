package org.credentialpath.credential;

import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** What the candidate agreed to publish when applying for the review; without a word, nothing (rule 31). */
@Component
class PublishConsent {

    private final Portfolios portfolios;

    PublishConsent(Portfolios portfolios) {
        this.portfolios = portfolios;
    }

    Shown of(CaseId caseId) {
        if (portfolios.attempts(caseId) == 0) {
            return Shown.NOTHING;
        }
        return switch (portfolios.latest(caseId).application().consent()) {
            case NAME -> Shown.NAME;
            case NUMBER_ONLY -> Shown.NUMBER;
            case NOTHING -> Shown.NOTHING;
        };
    }
}
