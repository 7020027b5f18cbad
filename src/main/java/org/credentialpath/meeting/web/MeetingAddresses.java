package org.credentialpath.meeting.web;

import java.util.List;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** Pages of meetings are for people who signed in; the services ask whose meeting it is. */
@Component
class MeetingAddresses implements AddressRule.Source, NavigationEntry.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.signedIn("/meetings"),
                AddressRule.signedIn("/cohorts/*/meetings"),
                AddressRule.signedIn("/cohorts/*/meetings/**"),
                AddressRule.signedIn("/cases/*/meetings"),
                AddressRule.signedIn("/cases/*/meetings/**"));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.roles("meeting.navigation", "/meetings", 25, Role.PARTICIPANT, Role.FACILITATOR));
    }
}
