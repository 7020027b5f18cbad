package org.credentialpath.renewal.process;

import java.util.Date;
import java.util.UUID;
import org.credentialpath.engine.Expressible;
import org.credentialpath.renewal.RenewalTerms;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The dates {@code renewal} waits for, as {@code ${renewalDates.opens(renewalId)}}. */
@Expressible
@Component("renewalDates")
public class RenewalDates {

    private final RenewalTerms terms;

    // Lazy, because the engine knows this bean before anything runs in it.
    RenewalDates(@Lazy RenewalTerms terms) {
        this.terms = terms;
    }

    /** When the renewal can be filed. */
    public Date opens(String renewalId) {
        return Date.from(terms.opens(UUID.fromString(renewalId)));
    }

    /** The end of the term. */
    public Date expires(String renewalId) {
        return Date.from(terms.expires(UUID.fromString(renewalId)));
    }

    /** Until when it can be filed or completed. */
    public Date closes(String renewalId) {
        return Date.from(terms.closes(UUID.fromString(renewalId)));
    }

    /** Until when its fee is waited for. */
    public Date feeUntil(String renewalId) {
        return Date.from(terms.feeUntil(UUID.fromString(renewalId)));
    }
}
