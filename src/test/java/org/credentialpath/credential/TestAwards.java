package org.credentialpath.credential;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.credentialpath.cases.TestCases;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Application;
import org.credentialpath.portfolio.CompletenessChecks;
import org.credentialpath.portfolio.Submissions;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Awards for tests: inject it into any test with a Spring context. */
@Component
public class TestAwards {

    private final TestCases cases;
    private final TestPeople people;
    private final TestPortfolios portfolios;
    private final Submissions submissions;
    private final CompletenessChecks checks;
    private final RuntimeService runs;
    private final EngineSteps engine;
    private final AwardTable awards;

    TestAwards(
            TestCases cases,
            TestPeople people,
            TestPortfolios portfolios,
            Submissions submissions,
            CompletenessChecks checks,
            RuntimeService runs,
            EngineSteps engine,
            AwardTable awards) {
        this.cases = cases;
        this.people = people;
        this.portfolios = portfolios;
        this.submissions = submissions;
        this.checks = checks;
        this.runs = runs;
        this.engine = engine;
        this.awards = awards;
    }

    /** A case in review, whose candidate agreed to this when applying. */
    public CaseId inReview(PersonId candidate, Application.Consent consent) {
        CaseId id = cases.opened(candidate, null);
        Application usual = TestPortfolios.application();
        portfolios.finish(id, candidate);
        var submission = submissions.submit(
                id,
                candidate,
                new Application(
                        usual.site(),
                        usual.license(),
                        usual.supervisor(),
                        usual.experience(),
                        consent,
                        usual.signature()));
        checks.check(id, people.with(Role.COORDINATOR), portfolios.present(submission), "");
        return id;
    }

    /** Starts the model, as the case does after the decision. */
    public void start(CaseId id, PersonId candidate) {
        runs.startProcessInstanceByKey(
                "credential-award",
                id.toString(),
                Map.of(
                        "program", cases.packet().program(),
                        "packet", cases.packet().version(),
                        "caseId", id.toString(),
                        "participantId", candidate.toString()));
    }

    /** An award that is delivered. */
    public Award delivered(PersonId holder, Application.Consent consent) {
        CaseId id = inReview(holder, consent);
        start(id, holder);
        engine.runJobs(id.value());
        return awards.required(id.value());
    }
}
