package org.credentialpath.pathway.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.badge.BadgeReading;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.pathway.LevelEvidence;
import org.credentialpath.pathway.PathwayEvidence;
import org.credentialpath.pathway.PathwayRequirement;
import org.credentialpath.program.PathwayPlan;
import org.springframework.stereotype.Component;

/** Says Met, or Not Met with what would make it Met (rule 24). */
@Component
class EvidenceCheckCommand implements FormCommand {

    private final PathwayFormFacts facts;
    private final PathwayEvidence evidence;
    private final PathwayWords words;

    EvidenceCheckCommand(PathwayFormFacts facts, PathwayEvidence evidence, PathwayWords words) {
        this.facts = facts;
        this.evidence = evidence;
        this.words = words;
    }

    @Override
    public String form() {
        return "evidence-check";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        PathwayRequirement requirement = evidence.get(key);
        LevelEvidence last = requirement.last();
        PathwayPlan.Way way = requirement.plan().way(last.way()).orElseThrow();
        Map<String, Object> all = facts.of(requirement.level());
        all.put("requirement", requirement.plan().title());
        all.put("attempt", last.attempt());
        all.put("way", way.title());
        all.put("badges", badges(last));
        if (!last.words().isEmpty()) {
            all.put("said", last.words());
        }
        if (last.examOn() != null || last.workedFrom() != null) {
            all.put("dates", dates(last));
        }
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("result", "feedback");
    }

    @Override
    public void submit(Submission sent) {
        boolean met = sent.answers().required("result").equals("MET");
        String feedback = sent.answers().text("feedback").orElse("");
        PathwayWords.refusing(() -> evidence.verify(sent.key(), sent.by(), met, feedback));
    }

    private String dates(LevelEvidence last) {
        String exam = last.examOn() == null ? "" : words.get("pathway.exam", words.day(last.examOn()));
        String work = last.workedFrom() == null || last.workedUntil() == null
                ? ""
                : words.get("pathway.experience", words.day(last.workedFrom()), words.day(last.workedUntil()));
        return (exam + " " + work).strip();
    }

    private String badges(LevelEvidence last) {
        long badges =
                last.files().stream().filter(piece -> piece.reading() != null).count();
        long wrong = last.files().stream()
                .map(LevelEvidence.Piece::reading)
                .filter(reading -> reading != null && has(reading))
                .count();
        return words.get("pathway.check.badges", badges, last.files().size(), wrong);
    }

    private static boolean has(BadgeReading reading) {
        return reading.has(org.credentialpath.badge.Finding.Weight.BAD);
    }
}
