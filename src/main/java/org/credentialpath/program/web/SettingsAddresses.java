package org.credentialpath.program.web;

import java.util.List;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** Settings are read by staff, owners and auditors, and changed by administrators. */
@Component
class SettingsAddresses implements AddressRule.Source, NavigationEntry.Source {

    private static final Role[] READERS = {Role.ADMIN, Role.COORDINATOR, Role.OWNER, Role.AUDITOR};

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.roles("/settings/closure-days/**", Role.ADMIN),
                AddressRule.roles("/settings/files", Role.ADMIN),
                AddressRule.roles("/settings/programs/check", Role.ADMIN, Role.OWNER),
                AddressRule.roles("/settings/programs", Role.ADMIN, Role.OWNER),
                AddressRule.roles("/settings/**", READERS));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.roles("program.settings.title", "/settings", 900, READERS));
    }
}
