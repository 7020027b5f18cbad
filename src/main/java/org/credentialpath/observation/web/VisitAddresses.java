package org.credentialpath.observation.web;

import java.util.List;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** Who may open the pages of visits; whose visit it is, the service asks. */
@Component
class VisitAddresses implements AddressRule.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.roles("/visits/*/record", Role.OBSERVER),
                AddressRule.roles("/visits/*/amend", Role.OBSERVER),
                AddressRule.signedIn("/visits/*/objection"),
                AddressRule.signedIn("/visits/*"),
                AddressRule.signedIn("/visits/*/postpone"));
    }
}
