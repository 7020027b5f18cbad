package org.credentialpath.credential.web;

import java.util.List;
import org.credentialpath.people.AddressRule;
import org.springframework.stereotype.Component;

/** Anybody may check a credential; the certificate's own page asks who it is. */
@Component
class CredentialAddresses implements AddressRule.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anybody("/verify"),
                AddressRule.signedIn("/credentials/*/certificate"),
                AddressRule.anybody("/credentials/*"));
    }
}
