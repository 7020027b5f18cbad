package org.credentialpath.cases.web;

import java.util.List;
import org.credentialpath.people.AddressRule;
import org.springframework.stereotype.Component;

/** Pages about one case are for people who signed in; the service asks for the right to the case. */
@Component
class CaseAddresses implements AddressRule.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.signedIn("/cases/*/withdraw"),
                AddressRule.signedIn("/cases/*/withdraw/*"),
                AddressRule.signedIn("/cases/*/more-time"),
                AddressRule.signedIn("/cases/*/more-time/*"),
                AddressRule.signedIn("/cases/*/conditions/*"));
    }
}
