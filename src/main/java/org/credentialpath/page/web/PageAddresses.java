package org.credentialpath.page.web;

import java.util.List;
import org.credentialpath.people.AddressRule;
import org.springframework.stereotype.Component;

/** The pages and files everybody may open. */
@Component
class PageAddresses implements AddressRule.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anybody("/"),
                AddressRule.anybody("/help"),
                AddressRule.anybody("/accessibility"),
                AddressRule.anybody("/assets/**"),
                AddressRule.anybody("/error"));
    }
}
