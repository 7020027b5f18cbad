package org.credentialpath.pathway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.pathway.AcademicCredits;
import org.credentialpath.pathway.PathwayRefused;
import org.credentialpath.pathway.TestPathways;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code academic-credit}. */
@SpringBootTest
@WalksAll("academic-credit")
class AcademicCreditProcessTest {

    @Autowired
    EngineSteps engine;

    @Autowired
    AcademicCredits credits;

    @Autowired
    TestPathways pathways;

    @Autowired
    TestPeople people;

    @Test
    void isDecidedOnceWithinWhatTheProgramNamesOrNone() {
        PersonId person = people.with(Role.PARTICIPANT);
        PersonId coordinator = people.with(Role.COORDINATOR);
        CaseId id = pathways.registered(person, true);
        UUID first = pathways.level(id).id();
        assertThatThrownBy(() -> credits.decide(first, coordinator, 3, "Early")).isInstanceOf(PathwayRefused.class);
        pathways.meetFoundation(id, person);
        UUID second = pathways.level(id).id();
        pathways.meetTraining(id, person);

        for (int wrong : new int[] {-1, 2, 4}) {
            assertThatThrownBy(() -> credits.decide(first, coordinator, wrong, "Wrong"))
                    .hasMessageContaining("credits-outside");
        }
        assertThatThrownBy(() -> credits.decide(first, coordinator, 3, " ")).hasMessageContaining("reason-missing");
        assertThatThrownBy(() -> credits.decide(first, person, 3, "Mine")).isInstanceOf(Forbidden.class);
        credits.decide(first, coordinator, 3, "As published.");
        engine.assertEndedAt(first, "endEvent_creditDecided");
        assertThatThrownBy(() -> credits.decide(first, coordinator, 0, "Again")).hasMessageContaining("not-open");
        credits.decide(second, coordinator, 0, "Nothing that counts.");
        assertThat(credits.of(second))
                .hasValueSatisfying(credit -> assertThat(credit.credits()).isZero());
    }
}
