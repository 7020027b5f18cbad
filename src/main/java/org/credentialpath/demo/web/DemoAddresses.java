package org.credentialpath.demo.web;

import java.util.List;
import org.credentialpath.people.AddressRule;
import org.springframework.stereotype.Component;

/** Open to everybody, because these pages exist in demo mode only; outside of it nothing answers here. */
@Component
class DemoAddresses implements AddressRule.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.anybody("/mailbox"),
                AddressRule.anybody("/mailbox/**"),
                AddressRule.anybody("/time-machine"));
    }
}
