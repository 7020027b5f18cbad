package org.credentialpath.appeal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.Criterion;
import org.credentialpath.review.Decision;
import org.credentialpath.review.TeamDecisions;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Appeals for tests: inject it into any test with a Spring context. */
@Component
public class TestAppeals {

    /** What a candidate says in tests. */
    public static final String STATEMENT = "The reflection on health was handed in and not read.";

    private final Appeals appeals;
    private final AppealPanels panels;
    private final AppealRulings rulings;
    private final TeamDecisions decisions;
    private final TestReviews reviews;
    private final TestVisits visits;
    private final TestPeople people;

    TestAppeals(
            Appeals appeals,
            AppealPanels panels,
            AppealRulings rulings,
            TeamDecisions decisions,
            TestReviews reviews,
            TestVisits visits,
            TestPeople people) {
        this.appeals = appeals;
        this.panels = panels;
        this.rulings = rulings;
        this.decisions = decisions;
        this.reviews = reviews;
        this.visits = visits;
        this.people = people;
    }

    /** A case in which one criterion of the portfolio is not Met, and which is decided so. */
    public CaseId decided(PersonId candidate, Decision.Outcome outcome) {
        return decided(candidate, outcome, Set.of());
    }

    /** A case in which one criterion of the portfolio and one of the visit are not Met, and which is decided so. */
    public CaseId decidedAfterVisit(PersonId candidate, Decision.Outcome outcome) {
        return decided(candidate, outcome, Set.of(visitCriterion()));
    }

    private CaseId decided(PersonId candidate, Decision.Outcome outcome, Set<String> notSeen) {
        CaseId id = reviews.submitted(candidate);
        reviews.reviewed(id, Set.of(portfolioCriterion()));
        visits.held(id, candidate, notSeen);
        reviews.decided(id, outcome);
        return id;
    }

    public String portfolioCriterion() {
        return reviews.packet().criteriaJudgedBy(Criterion.Judge.PORTFOLIO).stream()
                .filter(each -> !each.items().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String visitCriterion() {
        return reviews.packet().criteriaJudgedBy(Criterion.Judge.VISIT).get(0).id();
    }

    /** The last decision on the case. */
    public UUID decision(CaseId id) {
        return decisions.of(id).get(0).id();
    }

    public static Appeals.Filing filing() {
        return new Appeals.Filing(
                Set.of(Appeal.Ground.FACT, Appeal.Ground.PROCEDURE), Appeal.Remedy.NEW_REVIEW, STATEMENT, List.of());
    }

    public UUID filed(CaseId id, PersonId candidate) {
        return appeals.file(decision(id), candidate, filing());
    }

    /** Two people are chosen to hear it. */
    public List<PersonId> panel(UUID appeal) {
        List<PersonId> panel =
                Stream.generate(() -> people.with(Role.APPEALS)).limit(2).toList();
        panels.choose(appeal, people.with(Role.COORDINATOR), panel);
        return panel;
    }

    /** The candidate appeals, a panel is chosen, and says this. */
    public UUID granted(CaseId id, PersonId candidate, Appeal.Outcome outcome) {
        UUID appeal = filed(id, candidate);
        PersonId member = panel(appeal).get(0);
        rulings.rule(appeal, member, outcome, "We read it all.", "You were right.");
        return appeal;
    }
}
