package org.credentialpath.pathway.web;

import java.util.List;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Who may open the pages of pathways; what somebody is to a pathway, the service asks. */
@Component
class PathwayAddresses implements AddressRule.Source, NavigationEntry.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.roles("/pathways", Role.PARTICIPANT, Role.COORDINATOR, Role.AUDITOR, Role.WORKPLACE),
                AddressRule.roles("/pathways/register/*", Role.PARTICIPANT),
                AddressRule.roles("/pathways/register/*/check", Role.PARTICIPANT),
                AddressRule.signedIn("/pathways/employers/*"),
                AddressRule.signedIn("/pathways/*"),
                AddressRule.signedIn("/pathways/*/supervisor"),
                AddressRule.byLink("/workplace-feedback/*"));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.roles(
                "pathway.list.title",
                "/pathways",
                28,
                Role.PARTICIPANT,
                Role.COORDINATOR,
                Role.AUDITOR,
                Role.WORKPLACE));
    }

    /** @throws Forbidden when the text is no id, so that a guess answers like a stranger's pathway */
    static CaseId id(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("pathway " + text);
        }
    }
}
