package org.credentialpath.appeal.web;

import java.util.List;
import java.util.UUID;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Forbidden;
import org.springframework.stereotype.Component;

/** Pages of appeals are for people who signed in; whose appeal it is, the services ask. */
@Component
class AppealAddresses implements AddressRule.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.signedIn("/cases/*/appeal"),
                AddressRule.signedIn("/appeals/*"),
                AddressRule.signedIn("/appeals/*/take-back"));
    }

    /** @throws Forbidden when the text is no id, so that a guess answers like a stranger's appeal */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("appeal " + text);
        }
    }
}
