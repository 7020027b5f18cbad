package org.credentialpath.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.TestCases;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.credential.Register;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Renewals for tests: inject it into any test with a Spring context. Each method goes one step, as a click would. */
@Component
public class TestRenewals {

    public static final String PROGRAM = "mrtq-family-child-care";

    private final TestCases testCases;
    private final Cases cases;
    private final Awards awards;
    private final Register register;
    private final RenewalFiling filing;
    private final RenewalDecisions decisions;
    private final EngineSteps engine;
    private final HouseClock clock;
    private final JdbcClient jdbc;

    TestRenewals(
            TestCases testCases,
            Cases cases,
            Awards awards,
            Register register,
            RenewalFiling filing,
            RenewalDecisions decisions,
            EngineSteps engine,
            HouseClock clock,
            JdbcClient jdbc) {
        this.testCases = testCases;
        this.cases = cases;
        this.awards = awards;
        this.register = register;
        this.filing = filing;
        this.decisions = decisions;
        this.engine = engine;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** An award of today, as the decision on a case makes it. */
    public Award award(PersonId holder, String program) {
        CaseId id = testCases.opened(holder, null, program);
        cases.inReview(id);
        awards.enter(id.value());
        register.enter(id.value());
        return awards.ofCase(id).orElseThrow();
    }

    /** As {@link #award}, with its renewal open. */
    public Award open(PersonId holder, String program) {
        Award award = award(holder, program);
        engine.fireTimer(award.id(), "timerEvent_renewalOpens");
        engine.runJobs(award.id());
        return award;
    }

    /** Moves the end of the term into the past; the grace stays as it was. */
    public void termIsOver(UUID id) {
        jdbc.sql("UPDATE renewal SET expires_on = ? WHERE award = ?")
                .params(clock.today().minusDays(3), id)
                .update();
    }

    /** What is enough for every program of the tests. */
    public RenewalFiling.Wish enough() {
        return wish(30, "word ".repeat(120), clock.today());
    }

    public RenewalFiling.Wish wish(int hours, String reflection, LocalDate completed) {
        var training = new RenewalTraining("Inclusive settings", completed, Hours.of(hours));
        return new RenewalFiling.Wish(
                "Owner of a family child care", List.of(training), List.of(), reflection, "Jo Doe");
    }

    public void file(UUID id, PersonId holder, RenewalFiling.Wish wish) {
        TestPeople.as(holder, () -> {
            filing.file(id, holder, wish);
            return id;
        });
    }

    public void decide(UUID id, PersonId by, boolean met, String missing) {
        TestPeople.as(by, () -> {
            decisions.decide(id, by, met, missing);
            return id;
        });
        engine.runJobs(id);
    }
}
