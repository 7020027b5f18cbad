package org.credentialpath.credential.web;

import java.util.List;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** Anybody may check a credential; the register says how much of it they see. */
@Component
class CredentialAddresses implements AddressRule.Source, NavigationEntry.Source {

    private static final int OWN = 30;
    private static final int ALL = 70;

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anybody("/verify"),
                AddressRule.anybody("/credentials/*"),
                AddressRule.signedIn("/credentials"),
                AddressRule.signedIn("/credentials/*/shown"),
                AddressRule.signedIn("/credentials/*/certificate"),
                AddressRule.roles("/credentials/*/revoke", Role.COORDINATOR),
                AddressRule.roles("/awards", Role.COORDINATOR, Role.AUDITOR));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.roles("credential.navigation.own", "/credentials", OWN, Role.PARTICIPANT),
                NavigationEntry.roles("credential.navigation.all", "/awards", ALL, Role.COORDINATOR, Role.AUDITOR));
    }
}
