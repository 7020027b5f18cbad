package org.credentialpath.account.web;

import java.util.List;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** Who may open the pages of accounts. */
@Component
class AccountAddresses implements AddressRule.Source, NavigationEntry.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anybody("/sign-in"),
                AddressRule.anybody("/sign-up"),
                AddressRule.anybody("/set-up"),
                AddressRule.anybody("/language"),
                AddressRule.signedIn("/profile"),
                AddressRule.signedIn("/profile/**"),
                AddressRule.roles("/people", Role.ADMIN, Role.COORDINATOR),
                AddressRule.roles("/people/**", Role.ADMIN, Role.COORDINATOR),
                AddressRule.roles("/people/{id}/roles", Role.ADMIN),
                AddressRule.roles("/people/{id}/account/**", Role.ADMIN),
                AddressRule.roles("/people/{id}/registry", Role.COORDINATOR),
                AddressRule.roles("/people/{id}/ties", Role.COORDINATOR));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.roles("account.people.navigation", "/people", 80, Role.ADMIN, Role.COORDINATOR),
                NavigationEntry.signedIn("account.profile.navigation", "/profile", 90));
    }
}
