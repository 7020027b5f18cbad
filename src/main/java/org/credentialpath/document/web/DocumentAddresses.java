package org.credentialpath.document.web;

import java.util.List;
import org.credentialpath.people.AddressRule;
import org.springframework.stereotype.Component;

/** Documents are for people who signed in; the service asks for the right to each. */
@Component
class DocumentAddresses implements AddressRule.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.signedIn("/documents/**"),
                AddressRule.signedIn("/uploads"),
                AddressRule.signedIn("/uploads/*"));
    }
}
