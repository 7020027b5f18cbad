package org.credentialpath.board.web;

import java.util.List;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.CohortId;
import org.springframework.stereotype.Component;

/** Boards are for people who signed in; the services ask whose cohort it is. */
@Component
class BoardAddresses implements AddressRule.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.signedIn("/cohorts/*/board"),
                AddressRule.signedIn("/cohorts/*/board.csv"),
                AddressRule.signedIn("/cohorts/*/roster"),
                AddressRule.signedIn("/cohorts/*/roster.csv"),
                AddressRule.signedIn("/cohorts/*/message"));
    }

    /** @throws Forbidden when the text is no id, so that a guess answers like a stranger's cohort */
    static CohortId cohort(String text) {
        try {
            return CohortId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("cohort " + text);
        }
    }
}
