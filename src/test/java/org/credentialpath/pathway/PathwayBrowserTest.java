package org.credentialpath.pathway;

import java.util.List;
import java.util.UUID;
import org.credentialpath.badge.TestBadges;
import org.credentialpath.browser.BrowserTest;
import org.credentialpath.browser.Visitor;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.people.People;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a stacked pathway, looked at in a browser. */
class PathwayBrowserTest extends BrowserTest {

    @Autowired
    TestPathways pathways;

    @Autowired
    PathwayEvidence evidence;

    @Autowired
    OpenTasks tasks;

    @Autowired
    People people;

    @Test
    void aPathwayInTheMiddle() {
        PersonId learner = person("nathan.plourde@example.org");
        PersonId coordinator = person("colleen.bouchard@example.org");
        Visitor visitor = signedIn("learner");
        visitor.open("/pathways");
        visitor.look("pathways");
        visitor.open("/pathways/register/" + TestPathways.PROGRAM);
        visitor.look("pathway-register");
        CaseId id = pathways.registered(learner, true);
        UUID employability = pathways.requirement(id, "employability").id();
        var theirs = new HandedIn(
                "badges", "My badges.", List.of(), TestBadges.credential("other@example.org"), null, null, null);
        TestPeople.as(learner, () -> {
            evidence.handIn(employability, learner, theirs);
            return id;
        });
        Visitor staff = signedIn("coordinator");
        staff.open(task(id, "userTask_verifyEvidence", employability));
        staff.look("pathway-verify");
        evidence.verify(employability, coordinator, false, "This badge was awarded to somebody else.");
        visitor.open("/home");
        visitor.look("pathway-home");
        visitor.open(task(id, "userTask_handInEvidence", employability));
        visitor.look("pathway-hand-in");
        visitor.open("/pathways/" + id);
        visitor.look("pathway");
        staff.open("/pathways");
        staff.look("pathways-staff");
        Visitor employer = signedIn("workplace");
        employer.open("/pathways/employers/" + TestPathways.PROGRAM);
        employer.look("pathway-employers");
    }

    private String task(CaseId id, String step, UUID key) {
        return "/tasks/"
                + tasks.ofCase(id).stream()
                        .filter(task -> task.step().equals(step) && task.key().equals(key))
                        .map(OpenTask::ref)
                        .findFirst()
                        .orElseThrow();
    }

    private PersonId person(String email) {
        return people.findByEmail(email).orElseThrow().id();
    }
}
