package org.credentialpath.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.review.Decision;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TeamDecisions;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Who may appeal against what, who may hear it, and what a panel may say. */
@SpringBootTest
class AppealModuleTest {

    @Autowired
    Appeals appeals;

    @Autowired
    AppealPanels panels;

    @Autowired
    AppealRulings rulings;

    @Autowired
    AppealRights readers;

    @Autowired
    Cases cases;

    @Autowired
    CaseRights rights;

    @Autowired
    Rounds rounds;

    @Autowired
    TeamDecisions decisions;

    @Autowired
    Visits visits;

    @Autowired
    Conflicts conflicts;

    @Autowired
    EvidenceRecord record;

    @Autowired
    HouseClock clock;

    @Autowired
    TestAppeals testAppeals;

    @Autowired
    TestReviews reviews;

    @Autowired
    TestPeople people;

    PersonId candidate;
    PersonId coordinator;

    @BeforeEach
    void people() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
    }

    @Test
    void isPossibleOnceAgainstTheLastDecisionByTheCandidateOrForThem() {
        CaseId id = testAppeals.decided(candidate, Decision.Outcome.NOT_AWARDED);
        UUID decision = testAppeals.decision(id);
        PersonId stranger = people.with(Role.PARTICIPANT);
        assertThatThrownBy(() -> appeals.file(decision, stranger, TestAppeals.filing()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> appeals.file(UUID.randomUUID(), candidate, TestAppeals.filing()))
                .isInstanceOf(Forbidden.class);

        UUID appeal = appeals.file(decision, coordinator, TestAppeals.filing());
        assertThat(appeals.latest(id)).hasValueSatisfying(filed -> {
            assertThat(filed.id()).isEqualTo(appeal);
            assertThat(filed.filedBy()).isEqualTo(coordinator);
            assertThat(filed.grounds()).containsExactlyInAnyOrder(Appeal.Ground.FACT, Appeal.Ground.PROCEDURE);
        });
        assertThatThrownBy(() -> appeals.file(decision, candidate, TestAppeals.filing()))
                .hasMessageContaining("filed-before");
        assertThat(record.entriesOf(id.value()))
                .filteredOn(entry -> entry.kind().equals("appeal.filed"))
                .hasSize(1);
    }

    @Test
    void isNotPossibleAgainstADeferralOrBeforeADecision() {
        CaseId open = reviews.submitted(candidate);
        assertThat(refusal(open)).contains("no-decision");
        CaseId deferred = testAppeals.decided(candidate, Decision.Outcome.DEFER);
        assertThat(refusal(deferred)).contains("no-decision");
    }

    @Test
    void isPossibleUntilTheLastDayOfTheWindow() {
        CaseId late = reviews.submitted(candidate);
        reviews.notAwardedOn(late, clock.instant().minus(Duration.ofDays(32)));
        assertThat(refusal(late)).contains("too-late");
        CaseId inTime = reviews.submitted(candidate);
        UUID decision = reviews.notAwardedOn(inTime, clock.instant().minus(Duration.ofDays(29)));
        assertThat(appeals.refusal(cases.get(inTime))).isNull();
        assertThat(appeals.file(decision, candidate, TestAppeals.filing())).isNotNull();
    }

    @Test
    void needsAGroundAndAStatementOfAtMostAThousandWords() {
        CaseId id = testAppeals.decided(candidate, Decision.Outcome.NOT_AWARDED);
        UUID decision = testAppeals.decision(id);
        assertThatThrownBy(() -> appeals.file(decision, candidate, filing(Set.of(), "It was read.")))
                .hasMessageContaining("no-ground");
        for (String words : List.of(" ", "word ".repeat(Appeals.MOST_WORDS + 1))) {
            assertThatThrownBy(() -> appeals.file(decision, candidate, filing(Set.of(Appeal.Ground.FACT), words)))
                    .hasMessageContaining("statement-words");
        }
        String longest = "word ".repeat(Appeals.MOST_WORDS);
        appeals.file(decision, candidate, filing(Set.of(Appeal.Ground.FACT), longest));
    }

    @Test
    void isHeardByNobodyWhoHadAPartInIt() {
        CaseId id = testAppeals.decided(candidate, Decision.Outcome.NOT_AWARDED);
        UUID appeal = testAppeals.filed(id, candidate);
        PersonId free = people.with(Role.APPEALS);
        PersonId related = people.with(Role.APPEALS);
        conflicts.declare(new Conflicts.Tie(related, candidate, Conflicts.Kind.RELATED, null));
        PersonId led = people.with(Role.APPEALS);
        conflicts.declare(new Conflicts.Tie(led, candidate, Conflicts.Kind.FACILITATED, null));

        for (PersonId barred : List.of(related, led)) {
            assertThatThrownBy(() -> panels.choose(appeal, coordinator, List.of(free, barred)))
                    .hasMessageContaining("member-barred");
        }
        PersonId reviewer = rounds.assignments(reviews.round(id)).get(0).reviewer();
        PersonId observer = visits.record(id).orElseThrow().observer();
        PersonId decider = decisions.of(id).get(0).by();
        for (PersonId judged : List.of(Objects.requireNonNull(reviewer), observer, decider, coordinator)) {
            assertThatThrownBy(() -> panels.choose(appeal, coordinator, List.of(free, judged)))
                    .hasMessageContaining("not-on-panels");
        }
        assertThatThrownBy(() -> panels.choose(appeal, coordinator, List.of(free, free)))
                .hasMessageContaining("panel-small");
        assertThatThrownBy(() -> panels.choose(appeal, candidate, twoPeople())).isInstanceOf(Forbidden.class);
    }

    @Test
    void barsByPartAlsoWhoHearsAppealsUsually() {
        PersonId observer = people.with(Role.OBSERVER, Role.APPEALS);
        PersonId reviewer = people.with(Role.REVIEWER, Role.APPEALS);
        CaseId id = reviews.submitted(candidate);
        var wanted = rounds.assignments(reviews.round(id)).get(0);
        reviews.assigned(wanted.id(), reviewer);
        reviews.sign(wanted.id(), reviewer, Set.of(testAppeals.portfolioCriterion()));
        UUID appeal = appeals.file(reviews.notAwardedOn(id, clock.instant()), candidate, TestAppeals.filing());

        assertThat(panels.candidates(appeal))
                .filteredOn(each -> each.person().id().equals(reviewer))
                .singleElement()
                .satisfies(each -> assertThat(each.bar()).isEqualTo("reviewed"));
        assertThat(panels.candidates(appeal))
                .filteredOn(each -> each.person().id().equals(observer))
                .singleElement()
                .satisfies(each -> assertThat(each.bar()).isNull());
    }

    @Test
    void thePanelReadsTheCaseWhileTheAppealIsOpenAndNeverJudgesItLater() {
        CaseId id = testAppeals.decided(candidate, Decision.Outcome.RESUBMIT);
        UUID appeal = testAppeals.filed(id, candidate);
        PersonId stranger = people.with(Role.APPEALS);
        assertThatThrownBy(() -> rights.require(id, stranger)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> appeals.open(appeal, stranger)).isInstanceOf(Forbidden.class);

        PersonId member = testAppeals.panel(appeal).get(0);
        UUID decision = testAppeals.decision(id);
        assertThat(readers.mayRead(member, decision)).isTrue();
        assertThat(readers.mayRead(candidate, decision)).isTrue();
        assertThat(readers.mayRead(stranger, decision)).isFalse();
        assertThat(readers.mayRead(people.with(Role.REVIEW_TEAM), decision)).isFalse();
        assertThat(rights.require(id, member).id()).isEqualTo(id);
        assertThat(appeals.open(appeal, member).id()).isEqualTo(appeal);
        assertThatThrownBy(() -> rulings.rule(appeal, stranger, Appeal.Outcome.UPHELD, "No.", "No."))
                .isInstanceOf(Forbidden.class);
        rulings.rule(appeal, member, Appeal.Outcome.UPHELD, "No.", "No.");
        assertThatThrownBy(() -> rights.require(id, member)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rulings.rule(appeal, member, Appeal.Outcome.REVERSED, "Yes.", "Yes."))
                .hasMessageContaining("not-open");
    }

    @Test
    void saysOnlyWhatIsPossible() {
        CaseId id = reviews.submitted(candidate);
        reviews.reviewed(id, Set.of());
        UUID appeal = appeals.file(reviews.notAwardedOn(id, clock.instant()), candidate, TestAppeals.filing());
        PersonId member = testAppeals.panel(appeal).get(0);
        assertThat(rulings.possible(appeal))
                .containsExactly(Appeal.Outcome.UPHELD, Appeal.Outcome.REVISIT, Appeal.Outcome.REVERSED);
        assertThatThrownBy(() -> rulings.rule(appeal, member, Appeal.Outcome.RE_REVIEW, "Why.", "Well."))
                .hasMessageContaining("nothing-to-review");
        assertThatThrownBy(() -> rulings.rule(appeal, member, Appeal.Outcome.UPHELD, "Why.", " "))
                .hasMessageContaining("words-missing");
    }

    private List<PersonId> twoPeople() {
        return List.of(people.with(Role.APPEALS), people.with(Role.APPEALS));
    }

    private String refusal(CaseId id) {
        AppealRefused refused = appeals.refusal(cases.get(id));
        return refused == null ? "" : refused.messageKey();
    }

    private static Appeals.Filing filing(Set<Appeal.Ground> grounds, String statement) {
        return new Appeals.Filing(grounds, Appeal.Remedy.OTHER_DECISION, statement, List.of());
    }
}
