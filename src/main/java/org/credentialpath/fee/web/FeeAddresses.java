package org.credentialpath.fee.web;

import java.util.List;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** The fee of a case is its participant's and staff's business; only coordinators enter something. */
@Component
class FeeAddresses implements AddressRule.Source, NavigationEntry.Source {

    private static final int ORDER = 65;

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.roles("/fees", Role.COORDINATOR, Role.AUDITOR),
                AddressRule.signedIn("/cases/*/fee"),
                AddressRule.roles("/cases/*/fee/*", Role.COORDINATOR),
                AddressRule.roles("/cases/*/fee/reverse/*", Role.COORDINATOR));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.roles("fee.navigation", "/fees", ORDER, Role.COORDINATOR, Role.AUDITOR));
    }
}
