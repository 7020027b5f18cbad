package org.credentialpath.cohort.web;

import java.util.List;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CohortId;
import org.springframework.stereotype.Component;

/** Who may open the pages of cohorts; what somebody is to a cohort, the service asks. */
@Component
class CohortAddresses implements AddressRule.Source, NavigationEntry.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.signedIn("/cohorts"),
                AddressRule.roles("/cohorts/new", Role.COORDINATOR),
                AddressRule.signedIn("/cohorts/*"),
                AddressRule.signedIn("/cohorts/*/model"),
                AddressRule.signedIn("/cohorts/*/facilitator"));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.roles(
                "cohort.cohorts.title",
                "/cohorts",
                25,
                Role.COORDINATOR,
                Role.FACILITATOR,
                Role.PARTICIPANT,
                Role.AUDITOR));
    }

    /** @throws Forbidden when the text is no id, so that a guess answers like a stranger's cohort */
    static CohortId id(String text) {
        try {
            return CohortId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("cohort " + text);
        }
    }
}
