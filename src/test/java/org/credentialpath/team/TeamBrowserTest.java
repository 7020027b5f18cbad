package org.credentialpath.team;

import org.credentialpath.browser.BrowserTest;
import org.credentialpath.browser.Visitor;
import org.credentialpath.people.People;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a cohort of teams, looked at in a browser. */
class TeamBrowserTest extends BrowserTest {

    @Autowired
    TestTeams teams;

    @Autowired
    TeamPosts posts;

    @Autowired
    People people;

    @Test
    void aCohortInTheMiddle() {
        PersonId lead = person("yvonne.saucier@example.org");
        PersonId deputy = person("grant.whitcomb@example.org");
        TeamCohort cohort = teams.cohort();
        Visitor visitor = signedIn("teamlead");
        visitor.open("/teams");
        visitor.look("teams");
        visitor.open("/teams/" + cohort.id() + "/apply");
        visitor.look("team-apply");
        Team maine = teams.applied(cohort, "Maine", lead, deputy);
        teams.closeApplications(maine);
        teams.select(maine);
        Team vermont = teams.selected(cohort, "Vermont");
        teams.confirm(cohort);
        teams.held(teams.meeting(cohort, 1), maine, vermont);
        posts.post(cohort.id(), lead, "We keep a list of certifications and would like to compare it with yours.");
        visitor.open("/team/" + maine.id());
        visitor.look("team");
        visitor.open("/teams/" + cohort.id());
        visitor.look("team-dashboard");
        Visitor coordinator = signedIn("coordinator");
        coordinator.open("/teams/new");
        coordinator.look("team-new");
        coordinator.open("/teams/" + cohort.id() + "/partners");
        coordinator.look("team-partners");
        coordinator.open("/teams/" + cohort.id());
        coordinator.look("team-dashboard-staff");
        coordinator.open("/teams/" + cohort.id() + "/meetings/"
                + teams.meeting(cohort, 1).id() + "/attendance/" + vermont.id());
        coordinator.look("team-attendance");
    }

    private PersonId person(String email) {
        return people.findByEmail(email).orElseThrow().id();
    }
}
