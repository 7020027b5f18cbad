package org.credentialpath.pathway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.credentialpath.badge.Finding;
import org.credentialpath.badge.TestBadges;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.pathway.HandedIn;
import org.credentialpath.pathway.PathwayEvidence;
import org.credentialpath.pathway.PathwayRefused;
import org.credentialpath.pathway.PathwayRequirement;
import org.credentialpath.pathway.TestPathways;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every way through {@code level-requirement}, and what its evidence must have. */
@SpringBootTest
@WalksAll("level-requirement")
class LevelRequirementProcessTest {

    @Autowired
    EngineSteps engine;

    @Autowired
    PathwayEvidence evidence;

    @Autowired
    TestPathways pathways;

    @Autowired
    TestPeople people;

    @Autowired
    HouseClock clock;

    PersonId person;
    PersonId coordinator;
    CaseId id;

    @BeforeEach
    void somebodyRegisters() {
        person = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = pathways.registered(person, false);
    }

    @Test
    void isHandedInUntilAPersonFindsItMet() {
        UUID key = pathways.requirement(id, "employability").id();
        assertThatThrownBy(() -> evidence.verify(key, coordinator, true, "")).isInstanceOf(PathwayRefused.class);
        pathways.handIn(id, person, "employability", "work-ready");
        assertThatThrownBy(() -> pathways.handIn(id, person, "employability", "badges"))
                .isInstanceOf(PathwayRefused.class);
        assertThatThrownBy(() -> evidence.verify(key, coordinator, false, " ")).isInstanceOf(PathwayRefused.class);
        assertThatThrownBy(() -> evidence.verify(key, person, true, "")).isInstanceOf(Forbidden.class);

        evidence.verify(key, coordinator, false, "This badge is of another program.");
        assertThat(evidence.get(key).state()).isEqualTo(PathwayRequirement.State.NOT_MET);
        pathways.handIn(id, person, "employability", "badges");
        evidence.verify(key, coordinator, true, "");
        engine.assertEndedAt(key, "endEvent_requirementMet");
        assertThat(evidence.get(key).handIns()).hasSize(2);
        assertThat(evidence.get(key).last().files())
                .singleElement()
                .extracting(
                        piece -> piece.reading(),
                        InstanceOfAssertFactories.type(org.credentialpath.badge.BadgeReading.class))
                .satisfies(reading -> assertThat(reading.findings())
                        .contains(Finding.RECIPIENT_MATCHES, Finding.ISSUER_UNCLEAR, Finding.REVOCATION_UNKNOWN));
    }

    @Test
    void showsABadgeThatIsNotTheirsOrOfAnotherIssuer() {
        pathways.meetFoundation(id, person);
        UUID key = pathways.requirement(id, "computer-support").id();
        var theirs = new HandedIn(
                "comptia-a-plus", "", List.of(), TestBadges.credential("other@example.org"), null, null, null);
        TestPeople.as(person, () -> {
            evidence.handIn(key, person, theirs);
            return key;
        });
        var reading = evidence.get(key).last().files().get(0).reading();
        assertThat(reading).isNotNull();
        assertThat(java.util.Objects.requireNonNull(reading).findings())
                .contains(Finding.RECIPIENT_DIFFERS, Finding.ISSUER_UNEXPECTED);
        assertThat(evidence.get(key).state()).isEqualTo(PathwayRequirement.State.HANDED_IN);
    }

    @Test
    void asksForEverythingTheWayNeeds() {
        pathways.meetFoundation(id, person);
        pathways.meetTraining(id, person);
        LocalDate today = clock.today();
        refused("way-missing", "nothing", today, today.minusYears(1), today);
        refused("exam-missing", "test-out", null, today.minusYears(1), today);
        refused("day-ahead", "test-out", today.plusDays(1), today.minusYears(1), today);
        refused("experience-missing", "test-out", today, null, today);
        refused("experience-backwards", "test-out", today, today, today.minusDays(9));
        refused("experience-short", "test-out", today, today.minusYears(1).plusDays(2), today);
        UUID key = pathways.requirement(id, "experience").id();
        var empty = new HandedIn("internship", "", List.of(), " ", null, null, null);
        assertThatThrownBy(() -> evidence.handIn(key, person, empty)).hasMessageContaining("files-missing");
        var broken = new HandedIn("internship", "", List.of(), "{\"type\": \"Assertion\"", null, null, null);
        assertThatThrownBy(() -> evidence.handIn(key, person, broken)).hasMessageContaining("no-badge");
        var whole = new HandedIn(
                "test-out",
                "",
                List.of(),
                TestBadges.assertion("a@b.example"),
                today,
                today.minusYears(1).plusDays(1),
                today);
        TestPeople.as(person, () -> {
            evidence.handIn(key, person, whole);
            return key;
        });
        assertThat(evidence.get(key).state()).isEqualTo(PathwayRequirement.State.HANDED_IN);
    }

    private void refused(
            String why, String way, @Nullable LocalDate exam, @Nullable LocalDate from, @Nullable LocalDate until) {
        UUID key = pathways.requirement(id, "experience").id();
        var work = new HandedIn(way, "", List.of(), TestBadges.assertion("a@b.example"), exam, from, until);
        assertThatThrownBy(() -> evidence.handIn(key, person, work)).hasMessageContaining(why);
    }
}
