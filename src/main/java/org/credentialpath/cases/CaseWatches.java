package org.credentialpath.cases;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everybody who takes notice of cases. */
@Component
class CaseWatches {

    private final ObjectProvider<CaseWatch> watches;

    // A provider, because those who watch use cases themselves.
    CaseWatches(ObjectProvider<CaseWatch> watches) {
        this.watches = watches;
    }

    void opened(Case file) {
        watches.forEach(watch -> watch.opened(file));
    }

    void ended(Case file) {
        watches.forEach(watch -> watch.ended(file));
    }
}
