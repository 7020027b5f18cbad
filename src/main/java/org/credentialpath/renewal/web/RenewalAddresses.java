package org.credentialpath.renewal.web;

import java.util.List;
import java.util.UUID;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Forbidden;
import org.springframework.stereotype.Component;

/** Who may open the page of a renewal the service asks; a stranger learns nothing. */
@Component
class RenewalAddresses implements AddressRule.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.signedIn("/renewals/*"));
    }

    /** @throws Forbidden when the text is no id, so that a guess answers like a stranger's renewal */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("renewal " + text);
        }
    }
}
