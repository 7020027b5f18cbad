package org.credentialpath.pathway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.people.People;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What notices about pathways say, and whom they reach. */
@Component
class PathwayNotices implements NoticeFacts, NoticeReceivers {

    private static final Set<String> OF_LEVELS = Set.of("supervisor-asked", "feedback-missing", "credit-decided");

    private final PathwayTable table;
    private final PathwayLevels levels;
    private final PathwayEvidence evidence;
    private final Supervisors supervisors;
    private final AcademicCredits credits;
    private final Cases cases;
    private final People people;
    private final Programs programs;

    PathwayNotices(
            PathwayTable table,
            @Lazy PathwayLevels levels,
            @Lazy PathwayEvidence evidence,
            @Lazy Supervisors supervisors,
            @Lazy AcademicCredits credits,
            @Lazy Cases cases,
            People people,
            Programs programs) {
        this.table = table;
        this.levels = levels;
        this.evidence = evidence;
        this.supervisors = supervisors;
        this.credits = credits;
        this.cases = cases;
        this.people = people;
        this.programs = programs;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return Optional.empty();
    }

    @Override
    public Optional<Map<String, Object>> of(String notice, UUID about, PersonId receiver) {
        if (notice.equals("pathway-level-open")) {
            return table.levels(new CaseId(about)).stream()
                    .reduce((earlier, later) -> later)
                    .map(this::level);
        }
        if (notice.equals("evidence-not-met")) {
            return table.requirement(about).map(row -> requirement(evidence.get(row.id())));
        }
        return OF_LEVELS.contains(notice) ? table.level(about).map(this::level) : Optional.empty();
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        Optional<PathwayLevel> level =
                table.level(about).or(() -> table.requirement(about).flatMap(row -> table.level(row.level())));
        return switch (receiver) {
            case "participant" ->
                level.map(found -> Set.of(cases.get(found.caseId()).participant()))
                        .orElse(Set.of());
            case "supervisor" ->
                level.flatMap(found -> supervisors.of(found.id()))
                        .map(found -> Set.of(found.person()))
                        .orElse(Set.of());
            default -> Set.of();
        };
    }

    private Map<String, Object> level(PathwayLevel level) {
        Case file = cases.get(level.caseId());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", programs.packet(file.packet()).name());
        facts.put("level", levels.plan(level).title());
        facts.put("person", people.get(file.participant()).preferredName());
        facts.put("link", SupervisorLink.fresh(level.id()).orElse("/pathways/" + level.caseId()));
        supervisors.of(level.id()).ifPresent(found -> facts.put("employer", found.employer()));
        credits.of(level.id()).ifPresent(found -> {
            facts.put("credits", String.valueOf(found.credits()));
            facts.put("feedback", found.reason());
        });
        return facts;
    }

    private Map<String, Object> requirement(PathwayRequirement requirement) {
        Map<String, Object> facts = level(requirement.level());
        facts.put("requirement", requirement.plan().title());
        if (!requirement.handIns().isEmpty()) {
            facts.put("feedback", requirement.last().feedback());
        }
        return facts;
    }
}
