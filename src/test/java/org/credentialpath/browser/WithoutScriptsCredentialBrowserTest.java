package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import org.credentialpath.appeal.Appeal;
import org.credentialpath.appeal.Appeals;
import org.credentialpath.appeal.TestAppeals;
import org.credentialpath.browser.NewPeople.Newcomer;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Register;
import org.credentialpath.credential.Shown;
import org.credentialpath.credential.TestAwards;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Application.Consent;
import org.credentialpath.renewal.TestRenewals;
import org.credentialpath.review.Decision;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After the decision: an appeal, the credential and its next term. */
class WithoutScriptsCredentialBrowserTest extends WithoutScripts {

    @Autowired
    TestAppeals testAppeals;

    @Autowired
    TestAwards awards;

    @Autowired
    TestRenewals renewals;

    @Autowired
    TestPeople people;

    @Autowired
    Appeals appeals;

    @Autowired
    Register register;

    @Autowired
    OpenTasks tasks;

    @Autowired
    HouseClock clock;

    @Test
    void aDecisionIsAppealedAndTheAppealTakenBack() {
        Newcomer person = newPeople.participant();
        CaseId id = testAppeals.decided(person.id(), Decision.Outcome.NOT_AWARDED);
        Plain visitor = plain(person)
                .follow("/cases/" + id)
                .follow("/cases/" + id + "/result")
                .follow("/cases/" + id + "/appeal");
        visitor.give("why", "FACT")
                .give("statement", TestAppeals.STATEMENT)
                .give("remedy", "NEW_REVIEW")
                .give("understood", "true")
                .sendAndConfirm();
        assertThat(visitor.text()).contains(TestAppeals.STATEMENT);
        assertThat(appeals.latest(id).orElseThrow().state()).isEqualTo(Appeal.State.OPEN);
        visitor.press("form[action$='/take-back'] button");
        assertThat(appeals.latest(id).orElseThrow().state()).isEqualTo(Appeal.State.CLOSED);
    }

    @Test
    void aCredentialIsHiddenAndItsCertificateKept() {
        Newcomer person = newPeople.participant();
        Award award = awards.delivered(person.id(), Consent.NAME);
        String page = "/credentials/" + award.id();
        Plain visitor = plain(person).menu("/credentials").follow(page);
        APIResponse certificate = visitor.download(page + "/certificate");
        assertThat(certificate.status()).isEqualTo(200);
        assertThat(new String(certificate.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        visitor.give("shown", "NOTHING").press("form[action$='/shown'] button");
        assertThat(register.open(award.id(), person.id()).shown()).isEqualTo(Shown.NOTHING);
    }

    @Test
    void aRenewalIsFiledReturnedAndCompleted() {
        Newcomer person = newPeople.participant();
        Award award = renewals.open(person.id(), TestRenewals.PROGRAM);
        Plain visitor = plain(person).follow(doors.task(award.caseId(), "userTask_fileRenewal"));
        visitor.give("roleNow", "Owner of a family child care")
                .give("trainings.0.title", "Inclusive settings")
                .date("trainings.0.completed", clock.today())
                .give("trainings.0.hours", "30")
                .give("reflection", "word ".repeat(120))
                .give("signature", person.name())
                .sendAndConfirm();
        assertThat(tasks.ofCase(award.caseId())).extracting(OpenTask::step).contains("userTask_decideRenewal");

        renewals.decide(award.id(), people.with(Role.COORDINATOR), false, "The printout of the record.");
        visitor.home().follow(doors.task(award.caseId(), "userTask_completeRenewal"));
        assertThat(visitor.text()).contains("The printout of the record.");
        visitor.give("trainings.0.hours", "31").give("signature", person.name()).sendAndConfirm();
        assertThat(tasks.ofCase(award.caseId())).extracting(OpenTask::step).contains("userTask_decideRenewal");
    }
}
