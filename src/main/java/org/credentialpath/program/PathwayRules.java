package org.credentialpath.program;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.program.PathwayPlan.Level;

/** Every level of a pathway can be reached, met in at least one way, and awarded (rule 36). */
final class PathwayRules {

    private static final String PATHWAY = "pathway";
    private static final String LEVELS = "levels";
    private static final String REQUIREMENTS = "requirements";

    private final PathwayPlan pathway;
    private final List<Packet.Competency> competencies;
    private final Notes notes;

    PathwayRules(Packet packet, Notes notes) {
        this.pathway = packet.pathway();
        this.competencies = packet.competencies();
        this.notes = notes;
    }

    void check() {
        notes.unique(pathway.levels(), Level::id, "id", PATHWAY, LEVELS);
        checkOrder();
        for (int i = 0; i < pathway.levels().size(); i++) {
            checkLevel(pathway.levels().get(i), i);
        }
        checkCompetencies();
    }

    private void checkOrder() {
        List<Level> reached = pathway.inOrder();
        if (reached.isEmpty()) {
            notes.fault("Nobody can begin: no level is the first.", "One level should have no \"after\".", PATHWAY);
        }
        Set<String> known = pathway.levels().stream().map(Level::id).collect(Collectors.toSet());
        Set<String> before = new HashSet<>();
        for (int i = 0; i < pathway.levels().size(); i++) {
            Level level = pathway.levels().get(i);
            String after = level.after();
            if (after != null && !known.contains(after)) {
                String what = "There is no level \"" + after + "\".";
                notes.fault(what, Closest.to(after, known), PATHWAY, LEVELS, i, "after");
            } else if (!before.add(String.valueOf(after))) {
                at(i, "Two levels stand in the same place.", "Each level comes after another one.");
            } else if (!reached.isEmpty() && !reached.contains(level)) {
                String what = "Nobody can reach the level \"" + level.id() + "\".";
                at(i, what, "Let it come after a level that can be reached.");
            }
        }
    }

    private void at(int level, String what, String right) {
        notes.fault(what, right, PATHWAY, LEVELS, level);
    }

    private void checkLevel(Level level, int i) {
        Set<String> known = competencies.stream().map(Packet.Competency::id).collect(Collectors.toSet());
        notes.known(level.competencies(), known, "competency", PATHWAY, LEVELS, i, "competencies");
        notes.unique(level.requirements(), PathwayPlan.Requirement::id, "id", PATHWAY, LEVELS, i, REQUIREMENTS);
        if (level.requirements().isEmpty()) {
            notes.fault("This level asks for nothing.", "Add requirements.", PATHWAY, LEVELS, i);
        }
        for (int k = 0; k < level.requirements().size(); k++) {
            new WayRules(level.requirements().get(k), notes, PATHWAY, LEVELS, i, REQUIREMENTS, k).check();
        }
        if (level.credit() != null && level.credit().from() > level.credit().to()) {
            notes.fault(
                    "These are at least " + level.credit().from() + " and at most "
                            + level.credit().to() + " credits.",
                    "from should be at most to.",
                    PATHWAY,
                    LEVELS,
                    i,
                    "credit");
        }
        new AwardRules(level.award(), notes).check(PATHWAY, LEVELS, i, "award");
    }

    private void checkCompetencies() {
        Set<String> shown = pathway.levels().stream()
                .flatMap(level -> level.competencies().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < competencies.size(); i++) {
            if (!shown.contains(competencies.get(i).id())) {
                notes.fault(
                        "No level shows the competency \"" + competencies.get(i).id() + "\".",
                        "Name it in a level, or remove it.",
                        "competencies",
                        i);
            }
        }
    }
}
