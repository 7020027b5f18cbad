package org.credentialpath.pathway;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.credential.AwardParts;
import org.credentialpath.program.Packet;
import org.credentialpath.program.PathwayPlan;
import org.credentialpath.program.Programs;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Each level is awarded by itself (rule 36). */
@Component
class LevelAwards implements AwardParts {

    private final PathwayTable table;
    private final Cases cases;
    private final Programs programs;

    LevelAwards(PathwayTable table, @Lazy Cases cases, Programs programs) {
        this.table = table;
        this.cases = cases;
        this.programs = programs;
    }

    @Override
    public Optional<Part> find(UUID id) {
        return table.level(id).map(level -> {
            Packet packet = programs.packet(cases.get(level.caseId()).packet());
            PathwayPlan.Level plan = packet.pathway().level(level.level());
            List<String> areas = packet.competencies().stream()
                    .filter(each -> plan.competencies().contains(each.id()))
                    .map(Packet.Competency::title)
                    .toList();
            return new Part(level.caseId(), plan.award(), areas);
        });
    }
}
