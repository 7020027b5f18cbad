package org.credentialpath.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.credentialpath.form.Answers;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a request says is checked against every rule of the packet, proposed on, and decided by a person. */
@SpringBootTest
class EligibilityModuleTest {

    @Autowired
    TestRequests requests;

    @Autowired
    TestPlaces places;

    @Autowired
    TestPeople people;

    @Autowired
    EligibilityChecks checks;

    @Autowired
    EligibilityDecisions decisions;

    @Autowired
    Requests rights;

    @Autowired
    Registry registry;

    @Autowired
    EvidenceRecord record;

    @BeforeEach
    void clear() {
        places.clear();
    }

    @Test
    void everythingMetIsProposedEligible() {
        CaseId id = requests.submitted();

        assertThat(found(id))
                .containsOnlyKeys("registry-active", "trainings-complete", "trainings-recent", "ready-for-portfolio");
        assertThat(found(id).values()).containsOnly(Answer.MET);
        assertThat(checks.proposal(id)).isEqualTo(EligibilityResult.ELIGIBLE);
    }

    @Test
    void aLapsedMembershipIsNotMet() {
        CaseId id = requests.invited();
        registry.tell(requests.person(id), Registry.Membership.LAPSED);
        requests.submit(id, requests.complete());

        assertThat(found(id)).containsEntry("registry-active", Answer.NOT_MET);
        assertThat(checks.proposal(id)).isEqualTo(EligibilityResult.NOT_ELIGIBLE);
    }

    @Test
    void theFinalTrainingIsProposedOnCondition() {
        CaseId id = requests.invited();
        requests.submit(id, requests.inFinalTraining());

        assertThat(found(id)).containsEntry("trainings-complete", Answer.CONDITIONAL);
        assertThat(checks.proposal(id)).isEqualTo(EligibilityResult.CONDITIONAL);
    }

    @Test
    void aSimilarTrainingIsLeftToAPerson() {
        assertThat(found(with(Map.of("similar", true)))).containsEntry("trainings-complete", Answer.DOUBTFUL);
    }

    @Test
    void oldTrainingIsNotMetUnlessItIsCollegeCredit() {
        CaseId old = requests.invited();
        requests.submit(old, requests.answers(allTaken("2010-05-01", false)));
        assertThat(found(old)).containsEntry("trainings-recent", Answer.NOT_MET);

        CaseId college = requests.invited();
        requests.submit(college, requests.answers(allTaken("2010-05-01", true)));
        assertThat(found(college)).containsEntry("trainings-recent", Answer.MET);
    }

    @Test
    void lookBackCountsFromTheStartOfTheCohort() {
        String onTheDay = requests.start().minusYears(10).toString();
        CaseId justRecent = requests.invited();
        requests.submit(justRecent, requests.answers(allTaken(onTheDay, false)));
        assertThat(found(justRecent)).containsEntry("trainings-recent", Answer.MET);

        places.cohortWith(1);
        CaseId justTooOld = requests.invited();
        requests.submit(justTooOld, requests.answers(allTaken(onTheDay, false)));
        assertThat(found(justTooOld)).containsEntry("trainings-recent", Answer.NOT_MET);
    }

    @Test
    void whoIsNotReadyIsTold() {
        CaseId id = requests.invited();
        Map<String, Object> values = new HashMap<>(requests.complete().values());
        values.put("readyForPortfolio", "no");
        requests.submit(id, new Answers(values));

        assertThat(found(id)).containsEntry("ready-for-portfolio", Answer.NOT_MET);
    }

    @Test
    void whatIsAddedLaterCounts() {
        CaseId id = requests.invited();
        requests.submit(id, requests.answers(allTaken("2025-05-01", false).subList(0, 3)));
        assertThat(found(id)).containsEntry("trainings-complete", Answer.NOT_MET);
        requests.decide(id, EligibilityResult.MORE_INFORMATION);

        requests.inform(
                id,
                new Answers(Map.of(
                        "answer", "Here it is", "trainings", List.of(TestRequests.taken("core-4", "2025-06-01")))));

        assertThat(found(id)).containsEntry("trainings-complete", Answer.MET);
    }

    @Test
    void anOverrideIsKeptWithItsReason() {
        CaseId id = with(Map.of("similar", true));
        List<Verdict.OnRule> rules = new ArrayList<>();
        checks.latest(id)
                .forEach(rule -> rules.add(
                        rule.result() == Answer.DOUBTFUL
                                ? new Verdict.OnRule(Answer.MET, "The courses are the same")
                                : Verdict.OnRule.none()));
        requests.decide(id, new Verdict(EligibilityResult.ELIGIBLE, rules, null, null, null));

        assertThat(checks.latest(id))
                .filteredOn(rule -> rule.override() != null)
                .extracting(RuleResult::reason)
                .containsOnly("The courses are the same");
        Entry decided = record.entriesOf(id.value()).stream()
                .filter(entry -> entry.kind().equals("eligibility.decided"))
                .findFirst()
                .orElseThrow();
        assertThat(decided.facts())
                .containsEntry("decision", "ELIGIBLE")
                .containsEntry("proposal", "MORE_INFORMATION")
                .containsEntry("rule trainings-complete", "MET");
        assertThat(decided.words()).containsEntry("why trainings-complete", "The courses are the same");
    }

    @Test
    void nobodyDecidesAboutThemself() {
        PersonId both = people.with(Role.PARTICIPANT, Role.COORDINATOR);
        registry.tell(both, Registry.Membership.ACTIVE);
        requests.invited();
        CaseId id = requests.invited(both);
        requests.submit(id, requests.complete());

        assertThatThrownBy(() -> decisions.decide(id, verdict(id), both)).hasMessageContaining("by-oneself");
    }

    @Test
    void onlyACoordinatorDecides() {
        CaseId id = requests.submitted();
        PersonId facilitator = people.with(Role.FACILITATOR);

        assertThatThrownBy(() -> decisions.decide(id, verdict(id), facilitator)).isInstanceOf(Forbidden.class);
    }

    @Test
    void isDecidedOnce() {
        CaseId id = requests.eligible();

        assertThatThrownBy(() -> requests.decide(id, EligibilityResult.ELIGIBLE))
                .isInstanceOf(RequestRefused.class);
    }

    @Test
    void isReadByThePersonAndStaffAndNobodyElse() {
        CaseId id = requests.submitted();

        assertThat(rights.readable(id, requests.person(id)).id()).isEqualTo(id);
        assertThat(rights.readable(id, people.with(Role.COORDINATOR)).id()).isEqualTo(id);
        assertThat(rights.readable(id, people.with(Role.AUDITOR)).id()).isEqualTo(id);
        assertThatThrownBy(() -> rights.readable(id, people.with(Role.PARTICIPANT)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rights.readable(id, people.with(Role.FACILITATOR)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rights.withdraw(id, people.with(Role.AUDITOR))).isInstanceOf(Forbidden.class);
    }

    @Test
    void onlyOneRequestIsOpenForEachPersonAndProgram() {
        CaseId id = requests.invited();
        PersonId person = requests.person(id);

        assertThatThrownBy(() -> requests.invited(person)).hasMessageContaining("another-is-open");
        requests.withdraw(id);
        assertThat(requests.invited(person)).isNotEqualTo(id);
    }

    private Map<String, Answer> found(CaseId id) {
        return checks.latest(id).stream().collect(Collectors.toMap(RuleResult::rule, RuleResult::result));
    }

    private Verdict verdict(CaseId id) {
        return new Verdict(
                EligibilityResult.ELIGIBLE,
                checks.latest(id).stream().map(rule -> Verdict.OnRule.none()).toList(),
                null,
                null,
                null);
    }

    private CaseId with(Map<String, Object> last) {
        List<Answers> rows = new ArrayList<>(allTaken("2025-05-01", false).subList(0, 3));
        Map<String, Object> row =
                new HashMap<>(TestRequests.taken("core-4", "2025-05-01").values());
        row.putAll(last);
        rows.add(new Answers(row));
        CaseId id = requests.invited();
        requests.submit(id, requests.answers(rows));
        return id;
    }

    private static List<Answers> allTaken(String completed, boolean college) {
        return List.of("core-1", "core-2", "core-3", "core-4").stream()
                .map(training -> {
                    Map<String, Object> row = new HashMap<>(
                            TestRequests.taken(training, completed).values());
                    row.put("college", college);
                    row.put("hours", BigDecimal.valueOf(30));
                    return new Answers(row);
                })
                .toList();
    }
}
