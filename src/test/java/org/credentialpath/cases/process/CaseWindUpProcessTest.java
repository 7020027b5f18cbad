package org.credentialpath.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.credentialpath.cases.Cases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.review.Assignment;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What {@code case-wind-up} closes when a case ends early. */
@SpringBootTest
@WalksAll("case-wind-up")
class CaseWindUpProcessTest {

    @Autowired
    EngineSteps engine;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Visits visits;

    @Autowired
    TestReviews reviews;

    @Autowired
    TestPeople people;

    @Test
    void reviewersAndObserversAreFreeAgain() {
        PersonId candidate = people.with(Role.PARTICIPANT);
        CaseId id = reviews.submitted(candidate);
        cases.withdraw(id, candidate, null);
        engine.runJobs(id.value());

        assertThat(engine.passed(id.value()))
                .containsSubsequence(
                        "serviceTask_closeReview",
                        "serviceTask_callOffVisit",
                        "serviceTask_leaveCohort",
                        "endEvent_woundUp");
        assertThat(rounds.latest(id).orElseThrow().isOpen()).isFalse();
        assertThat(rounds.assignments(reviews.round(id)))
                .noneMatch(assignment -> assignment.state() == Assignment.State.WANTED);
        assertThat(visits.latest(id).orElseThrow().state()).isEqualTo(Visit.State.CALLED_OFF);
    }
}
