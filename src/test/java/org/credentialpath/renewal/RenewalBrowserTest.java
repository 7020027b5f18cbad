package org.credentialpath.renewal;

import org.credentialpath.browser.BrowserTest;
import org.credentialpath.browser.Visitor;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Register;
import org.credentialpath.credential.Shown;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.people.People;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a renewal, and of the credential before and after it, looked at in a browser. */
class RenewalBrowserTest extends BrowserTest {

    @Autowired
    TestRenewals renewals;

    @Autowired
    Register register;

    @Autowired
    OpenTasks tasks;

    @Autowired
    People people;

    @Test
    void aRenewalFromItsOpeningToTheNextTerm() {
        PersonId holder = person("nathan.plourde@example.org");
        PersonId coordinator = person("colleen.bouchard@example.org");
        Award award = renewals.open(holder, TestRenewals.PROGRAM);
        String page = "/renewals/" + award.id();
        Visitor visitor = signedIn("learner");
        visitor.open(page);
        visitor.look("renewal-open");
        visitor.open("/home");
        visitor.look("renewal-home");
        visitor.open(task(award, "userTask_fileRenewal"));
        visitor.look("renewal-form");
        renewals.file(award.id(), holder, renewals.enough());
        renewals.decide(award.id(), coordinator, false, "The certificate of the second training.");
        visitor.open(page);
        visitor.look("renewal-not-met");
        renewals.file(award.id(), holder, renewals.enough());
        Visitor staff = signedIn("coordinator");
        staff.open(task(award, "userTask_decideRenewal"));
        staff.look("renewal-decision");
        renewals.decide(award.id(), coordinator, true, "");
        visitor.open(page);
        visitor.look("renewal-met");
        register.show(award.id(), holder, Shown.NUMBER);
        visitor.open("/credentials/" + award.id());
        visitor.look("credential-renewed");
        visitor.open("/verify?number=" + award.number());
        visitor.look("verify-renewed");
    }

    private String task(Award award, String step) {
        return tasks.ofCase(award.caseId()).stream()
                .filter(task -> task.step().equals(step))
                .map(task -> "/tasks/" + task.ref())
                .findFirst()
                .orElseThrow();
    }

    private PersonId person(String email) {
        return people.findByEmail(email).orElseThrow().id();
    }
}
