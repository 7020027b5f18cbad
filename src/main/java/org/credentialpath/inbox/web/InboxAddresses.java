package org.credentialpath.inbox.web;

import java.util.List;
import org.credentialpath.inbox.TaskRights;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** Home, tasks and cases are for everybody signed in; which ones, the desk and the case say. The rest is for colleagues. */
@Component
class InboxAddresses implements AddressRule.Source, NavigationEntry.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.signedIn("/home"),
                AddressRule.signedIn("/calendar"),
                AddressRule.signedIn("/calendar/stop"),
                AddressRule.anybody("/calendar/*/dates.ics"),
                AddressRule.signedIn("/tasks"),
                AddressRule.signedIn("/tasks/*"),
                AddressRule.signedIn("/tasks/*/*"),
                colleagues("/tasks/away"),
                colleagues("/tasks/away/end"),
                colleagues("/tasks/*/model.bpmn"),
                colleagues("/tasks/bulk"),
                colleagues("/tasks/bulk/done"),
                AddressRule.roles("/search", Role.COORDINATOR, Role.FACILITATOR),
                AddressRule.signedIn("/cases/*"),
                AddressRule.signedIn("/cases/*/runs/*"),
                AddressRule.signedIn("/cases/*/runs/*/model.bpmn"));
    }

    // They look people up by their address, which is nothing for somebody from outside to try.
    private static AddressRule colleagues(String pattern) {
        return AddressRule.roles(pattern, TaskRights.COLLEAGUES.toArray(Role[]::new));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.signedIn("inbox.nav.home", "/home", 10),
                NavigationEntry.roles("inbox.nav.search", "/search", 25, Role.COORDINATOR, Role.FACILITATOR),
                NavigationEntry.roles(
                        "inbox.nav.tasks",
                        "/tasks",
                        20,
                        Role.COORDINATOR,
                        Role.FACILITATOR,
                        Role.REVIEWER,
                        Role.OBSERVER,
                        Role.REVIEW_TEAM,
                        Role.APPEALS,
                        Role.TEAM_LEAD,
                        Role.LIAISON));
    }
}
