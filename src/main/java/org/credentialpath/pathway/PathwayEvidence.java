package org.credentialpath.pathway;

import java.util.List;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.document.DocumentId;
import org.credentialpath.pathway.LevelEvidence.Piece;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence for the requirements: handed in, read, verified by a person, and handed in again (rule 36, form 27). */
@Service
@Transactional
public class PathwayEvidence {

    private final PathwayTable table;
    private final EvidenceTable evidence;
    private final PathwayLevels levels;
    private final PathwayRights rights;
    private final EvidenceRules rules;
    private final EvidenceBadges badges;
    private final LevelRequirementProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    PathwayEvidence(
            PathwayTable table,
            EvidenceTable evidence,
            PathwayLevels levels,
            PathwayRights rights,
            EvidenceRules rules,
            EvidenceBadges badges,
            LevelRequirementProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.evidence = evidence;
        this.levels = levels;
        this.rights = rights;
        this.rules = rules;
        this.badges = badges;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** @throws Forbidden when there is no such requirement */
    @Transactional(readOnly = true)
    public PathwayRequirement get(UUID id) {
        return table.requirement(id).map(this::requirement).orElseThrow(() -> new Forbidden("requirement " + id));
    }

    /** In the order of the packet. */
    @Transactional(readOnly = true)
    public List<PathwayRequirement> of(UUID level) {
        return table.requirements(level).stream().map(this::requirement).toList();
    }

    /** @throws PathwayRefused when something the chosen way asks for is missing, or it waits for an answer */
    public void handIn(UUID id, PersonId by, HandedIn work) {
        PathwayRequirement requirement = locked(id);
        rights.requireOwn(requirement.level().caseId(), by);
        rules.check(requirement.plan(), work);
        if (!process.waitsForEvidence(id)) {
            throw PathwayRefused.at("way", "not-open");
        }
        List<DocumentId> files = badges.withPasted(work, by, id);
        int attempt = requirement.handIns().size() + 1;
        evidence.add(
                id,
                new LevelEvidence(
                        attempt,
                        work.way(),
                        work.words().strip(),
                        work.examOn(),
                        work.workedFrom(),
                        work.workedUntil(),
                        files.stream().map(file -> new Piece(file, null)).toList(),
                        clock.instant(),
                        null,
                        ""));
        record.write(act(requirement, "evidence.handed-in", attempt)
                .fact("way", work.way())
                .fact("files", files.size()));
        process.handedIn(id);
    }

    /** Reads the badges among the files that were handed in last. Repeatable. */
    public void read(UUID id) {
        PathwayRequirement requirement = get(id);
        LevelEvidence last = requirement.last();
        Case file = rights.file(requirement.level().caseId());
        List<String> issuers = requirement.plan().way(last.way()).stream()
                .flatMap(way -> way.allOf().stream())
                .flatMap(proof -> proof.issuers().stream())
                .toList();
        long read = last.files().stream()
                .map(Piece::document)
                .filter(document -> badges.read(document, file.participant(), issuers)
                        .map(reading -> {
                            evidence.read(id, last.attempt(), document, reading);
                            return reading;
                        })
                        .isPresent())
                .count();
        record.write(act(requirement, "evidence.read", last.attempt()).fact("badges", read));
    }

    /** A person's answer. @throws PathwayRefused without feedback to a Not Met, or when nothing waits for it */
    public void verify(UUID id, PersonId by, boolean met, String feedback) {
        PathwayRequirement requirement = locked(id);
        rights.requireStaff(requirement.level().caseId(), by);
        if (!met && feedback.isBlank()) {
            throw PathwayRefused.at("feedback", "feedback-missing");
        }
        if (!process.waitsForAnswer(id)) {
            throw PathwayRefused.at("result", "not-open");
        }
        int attempt = requirement.handIns().size();
        if (evidence.answer(id, attempt, met, feedback.strip(), by, clock.instant())) {
            record.write(act(requirement, met ? "evidence.met" : "evidence.not-met", attempt)
                    .fact("by", by)
                    .words("feedback", feedback.strip()));
        }
        process.verified(id, met);
    }

    private PathwayRequirement requirement(PathwayTable.Row row) {
        PathwayLevel level = levels.get(row.level());
        return new PathwayRequirement(
                row.id(), level, levels.plan(level).requirement(row.requirement()), evidence.of(row.id()));
    }

    private PathwayRequirement locked(UUID id) {
        table.lock(id);
        return get(id);
    }

    private static Act act(PathwayRequirement requirement, String kind, int attempt) {
        return Act.of(requirement.level().caseId().value(), kind)
                .fact("level", requirement.level().level())
                .fact("requirement", requirement.plan().id())
                .fact("attempt", attempt);
    }
}
