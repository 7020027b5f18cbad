package org.credentialpath.appeal;

import java.util.List;
import java.util.UUID;
import org.credentialpath.browser.BrowserTest;
import org.credentialpath.browser.Doors;
import org.credentialpath.browser.Visitor;
import org.credentialpath.people.People;
import org.credentialpath.review.Decision;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages and forms of an appeal, looked at in a browser. */
class AppealBrowserTest extends BrowserTest {

    @Autowired
    TestAppeals appeals;

    @Autowired
    AppealPanels panels;

    @Autowired
    AppealRulings rulings;

    @Autowired
    Doors doors;

    @Autowired
    People people;

    @Test
    void anAppealFromTheResultToItsAnswer() {
        PersonId candidate = person("abigail.thibodeau@example.org");
        PersonId member = person("walter.cushing@example.org");
        CaseId id = appeals.decided(candidate, Decision.Outcome.NOT_AWARDED);
        Visitor own = signedIn("participant");
        own.open("/cases/" + id + "/result");
        own.look("appeal-result");
        own.open("/cases/" + id + "/appeal");
        own.look("appeal-file");
        UUID appeal = appeals.filed(id, candidate);
        own.open("/appeals/" + appeal);
        own.look("appeal-waits");
        Visitor coordinator = signedIn("coordinator");
        coordinator.open(doors.task(id, "userTask_choosePanel"));
        coordinator.look("appeal-panel");
        panels.choose(
                appeal, person("colleen.bouchard@example.org"), List.of(member, person("elaine.dube@example.org")));
        Visitor panel = signedIn("appeals1");
        panel.open(doors.task(id, "userTask_decideAppeal"));
        panel.look("appeal-decision");
        panel.open("/appeals/" + appeal);
        panel.look("appeal-heard");
        rulings.rule(appeal, member, Appeal.Outcome.UPHELD, "It was read.", "We looked, and it was read.");
        own.open("/appeals/" + appeal);
        own.look("appeal-answered");
    }

    private PersonId person(String email) {
        return people.findByEmail(email).orElseThrow().id();
    }
}
