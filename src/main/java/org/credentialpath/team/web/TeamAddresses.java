package org.credentialpath.team.web;

import java.util.List;
import java.util.UUID;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.springframework.stereotype.Component;

/** Who may open the pages of teams; what somebody is to a team or its cohort, the service asks. */
@Component
class TeamAddresses implements AddressRule.Source, NavigationEntry.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.roles("/teams", Role.TEAM_LEAD, Role.COORDINATOR, Role.AUDITOR),
                AddressRule.roles("/teams/new", Role.COORDINATOR),
                AddressRule.roles("/teams/*/apply", Role.TEAM_LEAD),
                AddressRule.roles("/teams/*/apply/check", Role.TEAM_LEAD),
                AddressRule.roles("/teams/*/shift", Role.COORDINATOR),
                AddressRule.roles("/teams/*/meetings/*/call-off", Role.COORDINATOR),
                AddressRule.roles("/teams/*/meetings/*/attendance/*", Role.COORDINATOR),
                AddressRule.roles("/teams/*/partners", Role.COORDINATOR),
                AddressRule.roles("/teams/*/posts", Role.TEAM_LEAD),
                AddressRule.signedIn("/teams/*/posts/*/comments"),
                AddressRule.roles("/team/*/leave", Role.COORDINATOR),
                AddressRule.signedIn("/teams/*"),
                AddressRule.signedIn("/team/*"),
                AddressRule.signedIn("/team/*/withdraw"));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                NavigationEntry.roles("team.list.title", "/teams", 28, Role.TEAM_LEAD, Role.COORDINATOR, Role.AUDITOR));
    }

    /** @throws Forbidden when the text is no id, so that a guess answers like a stranger's team */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("team " + text);
        }
    }
}
