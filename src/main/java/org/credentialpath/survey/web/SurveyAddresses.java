package org.credentialpath.survey.web;

import java.util.List;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** Families answer without signing in; whoever has a link may use it once. */
@Component
class SurveyAddresses implements AddressRule.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anybody("/survey"),
                AddressRule.byLink("/survey/*"),
                AddressRule.signedIn("/cases/*/families"),
                AddressRule.signedIn("/cases/*/families/*"),
                AddressRule.roles("/cases/*/families/paper", Role.COORDINATOR));
    }
}
