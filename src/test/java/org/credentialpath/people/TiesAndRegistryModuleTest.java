package org.credentialpath.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.credentialpath.people.Conflicts.Kind;
import org.credentialpath.people.Conflicts.Tie;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** People, the ties between them, and what the registry says of them. */
@SpringBootTest
@AutoConfigureMockMvc
class TiesAndRegistryModuleTest {

    @Autowired
    TestPeople testPeople;

    @Autowired
    People people;

    @Autowired
    Conflicts conflicts;

    @Autowired
    Registry registry;

    @Autowired
    EvidenceRecord record;

    @Autowired
    HouseClock clock;

    PersonId one;
    PersonId other;

    @BeforeEach
    void twoPeople() {
        one = testPeople.with(Role.REVIEWER);
        other = testPeople.with(Role.PARTICIPANT);
    }

    @Test
    void findsATieWhicheverWasNamedFirst() {
        conflicts.declare(new Tie(one, other, Kind.TRAINED, null));
        assertThat(conflicts.between(other, one)).containsExactly(new Tie(one, other, Kind.TRAINED, null));
        assertThat(conflicts.between(one, testPeople.with(Role.PARTICIPANT))).isEmpty();
    }

    @Test
    void forgetsWorkingTogetherAfterThreeYearsAndAnInspectionAfterTwo() {
        LocalDate today = clock.today();
        conflicts.declare(new Tie(one, other, Kind.WORKED_TOGETHER, today.minusYears(3)));
        conflicts.declare(new Tie(one, other, Kind.SITE_INSPECTED, today.minusYears(2)));
        conflicts.declare(new Tie(one, other, Kind.RELATED, today.minusYears(30)));
        assertThat(kinds()).containsExactly(Kind.RELATED, Kind.SITE_INSPECTED, Kind.WORKED_TOGETHER);

        conflicts.declare(
                new Tie(one, other, Kind.WORKED_TOGETHER, today.minusYears(3).minusDays(1)));
        conflicts.declare(
                new Tie(one, other, Kind.SITE_INSPECTED, today.minusYears(2).minusDays(1)));
        assertThat(kinds()).containsExactly(Kind.RELATED);
        assertThat(conflicts.of(other)).hasSize(3);
    }

    @Test
    void refusesATieWithOneself() {
        assertThatThrownBy(() -> conflicts.declare(new Tie(one, one, Kind.RELATED, null)))
                .isInstanceOf(PersonRefused.class);
    }

    @Test
    void keepsWhatTheRegistrySaidLastAndTheRestInTheRecord() {
        assertThat(registry.membershipOf(other)).isEqualTo(Registry.Membership.NONE);
        registry.tell(other, Registry.Membership.ACTIVE);
        registry.tell(other, Registry.Membership.LAPSED);
        assertThat(registry.membershipOf(other)).isEqualTo(Registry.Membership.LAPSED);
        assertThat(record.entriesOf(other.value()))
                .filteredOn(entry -> entry.kind().equals("registry.told"))
                .extracting(entry -> entry.facts().get("membership"))
                .containsExactly("ACTIVE", "LAPSED");
    }

    @Test
    void namesBothWhenStaffEntersSomethingForSomebody() {
        PersonId coordinator = testPeople.with(Role.COORDINATOR);
        TestPeople.as(coordinator, () -> {
            ActingFor.run(other, () -> registry.tell(other, Registry.Membership.ACTIVE));
            return true;
        });
        Entry told = record.entriesOf(other.value()).get(2);
        assertThat(told.author().person()).isEqualTo(coordinator);
        assertThat(told.author().onBehalfOf()).isEqualTo(other);
    }

    @Test
    void tidiesWhatWasTyped() {
        PersonId id = people.add(new NewPerson(
                "  Zoë   O'Brien-N’Diaye ",
                "Zoë O'Brien",
                " zoe." + one + "@example.org ",
                "(207) 555-0123",
                " ab-" + one.toString().substring(0, 6),
                Locale.US,
                Set.of(Role.PARTICIPANT)));
        Person person = people.get(id);
        assertThat(person.preferredName()).isEqualTo("Zoë O'Brien-N’Diaye");
        assertThat(person.phone()).isEqualTo("2075550123");
        assertThat(people.findByEmail("ZOE." + one + "@example.org ")).contains(person);
        assertThat(people.withRole(Role.PARTICIPANT)).contains(person);
    }

    @Test
    void refusesATakenAddressAndWhatCannotBeMeant() {
        String taken = people.get(one).email();
        assertRefused("email", taken.toUpperCase(Locale.ROOT), "Somebody", null);
        assertRefused("email", "not an address", "Somebody", null);
        assertRefused("preferredName", "new." + one + "@example.org", "  ", null);
        assertRefused("phone", "new." + one + "@example.org", "Somebody", "call me");
    }

    private void assertRefused(
            String field, String email, String name, @org.jspecify.annotations.Nullable String phone) {
        assertThatThrownBy(() -> people.add(new NewPerson(name, "Somebody", email, phone, null, Locale.US, Set.of())))
                .isInstanceOfSatisfying(PersonRefused.class, refused -> assertThat(refused.field())
                        .isEqualTo(field));
    }

    private java.util.List<Kind> kinds() {
        return conflicts.between(one, other).stream().map(Tie::kind).toList();
    }
}
