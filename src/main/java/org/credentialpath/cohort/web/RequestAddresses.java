package org.credentialpath.cohort.web;

import java.util.List;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** Who may open the pages of requests; whose request it is, the service asks. */
@Component
class RequestAddresses implements AddressRule.Source, NavigationEntry.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anybody("/requests/invitation/*"),
                AddressRule.roles("/requests", Role.COORDINATOR, Role.AUDITOR),
                AddressRule.roles("/requests/invitations/new", Role.COORDINATOR),
                AddressRule.signedIn("/requests/*"),
                AddressRule.signedIn("/requests/*/withdraw"),
                AddressRule.roles("/requests/*/send-again", Role.COORDINATOR),
                AddressRule.roles("/requests/*/on-behalf", Role.COORDINATOR),
                AddressRule.roles("/requests/*/on-behalf/check", Role.COORDINATOR));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.roles("cohort.requests.title", "/requests", 30, Role.COORDINATOR, Role.AUDITOR));
    }
}
