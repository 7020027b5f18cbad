package org.credentialpath.pathway;

import java.util.List;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.PathwayPlan;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes the levels of a pathway: the next one needs the one before (rule 36). */
@Service
@Transactional
public class PathwayLevels {

    /** A level that is open now, with its requirements. */
    public record Opened(UUID level, List<UUID> requirements, boolean feedbackWanted) {}

    /** @param levelLeft whether another level follows */
    public record Closed(boolean creditWanted, boolean levelLeft) {}

    private final PathwayTable table;
    private final Cases cases;
    private final Programs programs;
    private final EvidenceRecord record;
    private final HouseClock clock;

    PathwayLevels(PathwayTable table, @Lazy Cases cases, Programs programs, EvidenceRecord record, HouseClock clock) {
        this.table = table;
        this.cases = cases;
        this.programs = programs;
        this.record = record;
        this.clock = clock;
    }

    /** Opens the first level in order that does not stand. Repeatable. */
    public Opened openNext(CaseId id) {
        List<PathwayPlan.Level> order = plan(id).inOrder();
        int place = (int) standing(id);
        PathwayPlan.Level plan = order.get(place);
        table.addLevel(id, plan.id(), place, clock.instant());
        PathwayLevel level = table.levels(id).get(place);
        List<PathwayPlan.Requirement> all = plan.requirements();
        for (int i = 0; i < all.size(); i++) {
            table.addRequirement(level.id(), all.get(i).id(), i);
        }
        record.write(Act.of(id.value(), "level.opened").fact("level", plan.id()));
        return new Opened(
                level.id(),
                table.requirements(level.id()).stream()
                        .map(PathwayTable.Row::id)
                        .toList(),
                plan.supervisorFeedback());
    }

    /** The level is awarded and stands. Repeatable. */
    public Closed close(UUID id) {
        PathwayLevel level = get(id);
        if (table.stand(id, clock.instant())) {
            record.write(Act.of(level.caseId().value(), "level.stands").fact("level", level.level()));
        }
        boolean wanted = table.enrollee(level.caseId()).orElseThrow().creditWanted();
        return new Closed(
                wanted && plan(level).credit() != null,
                standing(level.caseId()) < plan(level.caseId()).inOrder().size());
    }

    /** All levels stand: the case goes on to the award for the whole. */
    public void finish(CaseId id) {
        if (standing(id) < plan(id).inOrder().size()) {
            throw new IllegalStateException("Not every level of " + id + " stands");
        }
        cases.inReview(id);
        record.write(Act.of(id.value(), "pathway.finished"));
    }

    /** @throws Forbidden when there is no such level */
    @Transactional(readOnly = true)
    public PathwayLevel get(UUID id) {
        return table.level(id).orElseThrow(() -> new Forbidden("level " + id));
    }

    /** What the packet says of the level. */
    @Transactional(readOnly = true)
    public PathwayPlan.Level plan(PathwayLevel level) {
        return plan(level.caseId()).level(level.level());
    }

    private PathwayPlan plan(CaseId id) {
        return programs.packet(cases.get(id).packet()).pathway();
    }

    private long standing(CaseId id) {
        return table.levels(id).stream().filter(PathwayLevel::stands).count();
    }
}
