package org.credentialpath.review.web;

import java.util.List;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** Who may open the pages of reviews; whose review or case it is, the services ask. */
@Component
class ReviewAddresses implements AddressRule.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.roles("/reviews/**", Role.REVIEWER),
                AddressRule.roles("/reviews/*/release", Role.COORDINATOR),
                AddressRule.roles("/cases/*/review", Role.COORDINATOR, Role.REVIEW_TEAM, Role.APPEALS, Role.AUDITOR),
                AddressRule.signedIn("/cases/*/result"));
    }
}
