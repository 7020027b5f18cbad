package org.credentialpath.course.web;

import java.util.List;
import org.credentialpath.page.NavigationEntry;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Who may open the pages of courses; what somebody is to a course, the service asks. */
@Component
class CourseAddresses implements AddressRule.Source, NavigationEntry.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.signedIn("/courses"),
                AddressRule.roles("/courses/sessions/new", Role.COORDINATOR),
                AddressRule.roles("/courses/register/*", Role.PARTICIPANT),
                AddressRule.roles("/courses/register/*/check", Role.PARTICIPANT),
                AddressRule.signedIn("/courses/*"),
                AddressRule.signedIn("/courses/*/help"));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.roles(
                "course.list.title", "/courses", 27, Role.PARTICIPANT, Role.FACILITATOR, Role.COORDINATOR));
    }

    /** @throws Forbidden when the text is no id, so that a guess answers like a stranger's course */
    static CaseId id(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("course " + text);
        }
    }
}
