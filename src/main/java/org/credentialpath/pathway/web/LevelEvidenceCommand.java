package org.credentialpath.pathway.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.pathway.HandedIn;
import org.credentialpath.pathway.LevelEvidence;
import org.credentialpath.pathway.PathwayEvidence;
import org.credentialpath.pathway.PathwayRequirement;
import org.credentialpath.program.PathwayPlan;
import org.credentialpath.program.PathwayPlan.Proof;
import org.springframework.stereotype.Component;

/** Hands in evidence for a requirement (form 27). */
@Component
class LevelEvidenceCommand implements FormCommand {

    private final PathwayFormFacts facts;
    private final PathwayEvidence evidence;
    private final PathwayWords words;

    LevelEvidenceCommand(PathwayFormFacts facts, PathwayEvidence evidence, PathwayWords words) {
        this.facts = facts;
        this.evidence = evidence;
        this.words = words;
    }

    @Override
    public String form() {
        return "level-evidence";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        PathwayRequirement requirement = evidence.get(key);
        PathwayPlan.Requirement plan = requirement.plan();
        Map<String, Object> all = facts.of(requirement.level());
        all.put("requirement", plan.title());
        all.put("asks", plan.words());
        all.put("ways", plan.anyOf().stream().map(this::option).toList());
        all.put("examWays", wanting(plan, Proof.What.EXAM));
        all.put("experienceWays", wanting(plan, Proof.What.EXPERIENCE));
        if (!requirement.handIns().isEmpty()) {
            LevelEvidence last = requirement.last();
            all.put("feedback", last.feedback());
        }
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("way", "files", "badge", "examOn", "workedFrom", "workedUntil", "words");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/pathways/" + evidence.get(key).level().caseId());
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        var work = new HandedIn(
                answers.required("way"),
                answers.text("words").orElse(""),
                answers.files("files"),
                answers.text("badge").orElse(""),
                answers.date("examOn").orElse(null),
                answers.date("workedFrom").orElse(null),
                answers.date("workedUntil").orElse(null));
        PathwayWords.refusing(() -> evidence.handIn(sent.key(), sent.by(), work));
    }

    private Map<String, String> option(PathwayPlan.Way way) {
        String hours = words.hours(way);
        String title = hours.isEmpty() ? way.title() : way.title() + " (" + hours + ")";
        return Map.of("value", way.id(), "label", way.words().isEmpty() ? title : title + ": " + way.words());
    }

    private static List<String> wanting(PathwayPlan.Requirement plan, Proof.What kind) {
        return plan.anyOf().stream()
                .filter(way -> way.wants(kind))
                .map(PathwayPlan.Way::id)
                .toList();
    }
}
