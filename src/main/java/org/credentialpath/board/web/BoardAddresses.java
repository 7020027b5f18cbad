package org.credentialpath.board.web;

import java.util.List;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CohortId;
import org.springframework.stereotype.Component;

/** Boards are for people who signed in; the services ask whose cohort it is. The workload is for coordinators. */
@Component
class BoardAddresses implements AddressRule.Source, NavigationEntry.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.signedIn("/cohorts/*/board"),
                AddressRule.signedIn("/cohorts/*/board.csv"),
                AddressRule.signedIn("/cohorts/*/roster"),
                AddressRule.signedIn("/cohorts/*/roster.csv"),
                AddressRule.signedIn("/cohorts/*/message"),
                AddressRule.roles("/workload", Role.COORDINATOR),
                AddressRule.roles("/workload/*", Role.COORDINATOR));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.roles("board.workload.title", "/workload", 22, Role.COORDINATOR));
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
