package org.credentialpath.pathway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.credential.Awards;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.pathway.AcademicCredits;
import org.credentialpath.pathway.PathwayRefused;
import org.credentialpath.pathway.Supervisors;
import org.credentialpath.pathway.TestPathways;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code stacked-pathway}. */
@SpringBootTest
@WalksAll("stacked-pathway")
class StackedPathwayProcessTest {

    @Autowired
    EngineSteps engine;

    @Autowired
    Cases cases;

    @Autowired
    Awards awards;

    @Autowired
    Supervisors supervisors;

    @Autowired
    AcademicCredits credits;

    @Autowired
    TestPathways pathways;

    @Autowired
    TestPeople people;

    PersonId person;
    CaseId id;
    UUID key;

    @BeforeEach
    void somebodyRegisters() {
        person = people.with(Role.PARTICIPANT);
        id = pathways.registered(person, true);
        key = id.value();
    }

    @Test
    void stacksThreeLevelsIntoOneAwardWhileCreditIsStillOpen() {
        UUID first = pathways.level(id).id();
        assertThat(pathways.level(id).level()).isEqualTo("foundation");
        pathways.meetFoundation(id, person);

        assertThat(awards.about(first)).hasValueSatisfying(award -> {
            assertThat(award.title()).contains("Level 1");
            assertThat(award.number()).startsWith("CSS1-");
        });
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.OPEN);
        assertThat(pathways.level(id).level()).isEqualTo("training");
        engine.assertWaitsAt(first, "userTask_decideCredit");
        pathways.meetTraining(id, person);
        pathways.meet(id, person, "experience", "internship");
        UUID third = pathways.level(id).id();
        assertThat(awards.about(third)).isEmpty();
        PersonId supervisor = pathways.supervised(id, person);
        supervisors.give(third, supervisor, "Patient with users.", "Write down what you did.");
        engine.runJobs(third);
        engine.runJobs(key);

        assertThat(awards.about(third)).isPresent();
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.AWARDED);
        assertThat(awards.ofCase(id))
                .hasValueSatisfying(award -> assertThat(award.number()).startsWith("CSS-"));
        credits.decide(first, people.with(Role.COORDINATOR), 3, "The badges cover the course.");
        engine.runJobs(key);
        assertThat(credits.of(first))
                .hasValueSatisfying(credit -> assertThat(credit.credits()).isEqualTo(3));
        assertThat(engine.passed(key)).contains("endEvent_creditDecided", "endEvent_allStacked");
        engine.assertWaitsAt(key, "callActivity_decideCredit");
    }

    @Test
    void decidesNoCreditWhereNobodyWantsAny() {
        PersonId other = people.with(Role.PARTICIPANT);
        CaseId without = pathways.registered(other, false);
        pathways.meetFoundation(without, other);
        assertThat(engine.passed(without.value()))
                .contains("endEvent_noCredit")
                .doesNotContain("callActivity_decideCredit");
        assertThat(pathways.level(without).level()).isEqualTo("training");
    }

    @Test
    void oneRegistersOnceAtATime() {
        assertThatThrownBy(() -> pathways.registered(person, false)).isInstanceOf(PathwayRefused.class);
        cases.withdraw(id, person, null);
        engine.runJobs(key);
        assertThat(pathways.registered(person, false)).isNotEqualTo(id);
    }

    @Test
    void leavesThePathwayAndKeepsWhatStands() {
        UUID first = pathways.level(id).id();
        pathways.meetFoundation(id, person);
        cases.withdraw(id, person, null);
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_caseWithdrawn");
        assertThat(engine.waitsAt(first)).isEmpty();
        assertThat(awards.about(first)).isPresent();
        assertThatThrownBy(() -> pathways.handIn(id, person, "computer-support", "comptia-a-plus"))
                .isInstanceOf(PathwayRefused.class);
        assertThatThrownBy(() -> credits.decide(first, person, 3, "Mine")).isInstanceOf(Forbidden.class);
    }

    @Test
    void expiresWhenTheOpenPeriodIsOver() {
        engine.fireTimer(key, "startEvent_openPeriodOver");
        engine.runJobs(key);
        engine.assertEndedAt(key, "endEvent_caseExpired");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.EXPIRED);
    }
}
