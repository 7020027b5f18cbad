package org.credentialpath.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.credentialpath.badge.TestBadges;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Pathways for tests: inject it into any test with a Spring context. Each method goes one step, as a click would. */
@Component
public class TestPathways {

    public static final String PROGRAM = "ums-computer-support-specialist";

    private final PathwayRegistrations registrations;
    private final PathwayTable table;
    private final PathwayEvidence evidence;
    private final Supervisors supervisors;
    private final People all;
    private final TestPeople people;
    private final EngineSteps engine;
    private final HouseClock clock;

    TestPathways(
            PathwayRegistrations registrations,
            PathwayTable table,
            PathwayEvidence evidence,
            Supervisors supervisors,
            People all,
            TestPeople people,
            EngineSteps engine,
            HouseClock clock) {
        this.registrations = registrations;
        this.table = table;
        this.evidence = evidence;
        this.supervisors = supervisors;
        this.all = all;
        this.people = people;
        this.engine = engine;
        this.clock = clock;
    }

    public CaseId registered(PersonId person, boolean credit) {
        return TestPeople.as(person, () -> registrations.register(person, PROGRAM, credit, "A new job"));
    }

    /** The level that opened last. */
    public PathwayLevel level(CaseId id) {
        List<PathwayLevel> levels = table.levels(id);
        return levels.get(levels.size() - 1);
    }

    public PathwayRequirement requirement(CaseId id, String requirement) {
        return evidence.of(level(id).id()).stream()
                .filter(each -> each.plan().id().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    /** A badge of the person's own, and days that fit everything. */
    public HandedIn work(PersonId person, String way) {
        LocalDate today = clock.today();
        String badge = TestBadges.assertion(all.get(person).email());
        return new HandedIn(way, "", List.of(), badge, today, today.minusYears(1), today);
    }

    public void handIn(CaseId id, PersonId person, String requirement, String way) {
        UUID key = requirement(id, requirement).id();
        HandedIn work = work(person, way);
        TestPeople.as(person, () -> {
            evidence.handIn(key, person, work);
            return key;
        });
    }

    public void meet(CaseId id, PersonId person, String requirement, String way) {
        handIn(id, person, requirement, way);
        evidence.verify(requirement(id, requirement).id(), people.with(Role.COORDINATOR), true, "");
        engine.runJobs(level(id).id());
        engine.runJobs(id.value());
    }

    public void meetFoundation(CaseId id, PersonId person) {
        meet(id, person, "employability", "badges");
        meet(id, person, "digital-literacy", "ic3");
    }

    public void meetTraining(CaseId id, PersonId person) {
        meet(id, person, "computer-support", "comptia-a-plus");
    }

    /** Somebody with an account is asked for feedback. */
    public PersonId supervised(CaseId id, PersonId person) {
        PersonId supervisor = people.with(Role.WORKPLACE);
        supervisors.name(
                level(id).id(), person, "Bridget Hale", all.get(supervisor).email(), "Hale Computers");
        return supervisor;
    }
}
