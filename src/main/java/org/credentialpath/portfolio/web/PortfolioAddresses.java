package org.credentialpath.portfolio.web;

import java.util.List;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** Portfolio pages are for people who signed in; the services ask for the right to each portfolio. */
@Component
class PortfolioAddresses implements AddressRule.Source, NavigationEntry.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.signedIn("/portfolio"), AddressRule.signedIn("/portfolio/**"));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.roles("portfolio.navigation", "/portfolio", 20, Role.PARTICIPANT));
    }
}
