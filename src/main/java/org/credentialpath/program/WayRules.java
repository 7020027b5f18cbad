package org.credentialpath.program;

import java.util.List;
import java.util.stream.Stream;
import org.credentialpath.program.PathwayPlan.Proof;

/** A requirement of a level can be met, and something shows it. */
final class WayRules {

    private static final String ANY_OF = "any-of";
    private static final String ALL_OF = "all-of";

    private final PathwayPlan.Requirement requirement;
    private final Notes notes;
    private final List<Object> path;

    /** @param path of the requirement in its file */
    WayRules(PathwayPlan.Requirement requirement, Notes notes, Object... path) {
        this.requirement = requirement;
        this.notes = notes;
        this.path = List.of(path);
    }

    void check() {
        notes.unique(requirement.anyOf(), PathwayPlan.Way::id, "id", below(ANY_OF));
        if (requirement.anyOf().isEmpty()) {
            notes.fault("Nobody can meet this requirement: it names no way.", "Add any-of with a way.", below());
        }
        for (int i = 0; i < requirement.anyOf().size(); i++) {
            checkWay(requirement.anyOf().get(i), i);
        }
    }

    private void checkWay(PathwayPlan.Way way, int i) {
        notes.unique(way.allOf(), Proof::id, "id", below(ANY_OF, i, ALL_OF));
        if (way.allOf().isEmpty()) {
            notes.fault("Nothing shows this.", "Add all-of with a badge or a document.", below(ANY_OF, i));
        }
        if (way.hours() != null && way.hours().from().compareTo(way.hours().to()) > 0) {
            notes.fault(
                    "These are at least " + way.hours().from() + " and at most "
                            + way.hours().to() + " hours.",
                    "from should be at most to.",
                    below(ANY_OF, i, "hours"));
        }
        for (int k = 0; k < way.allOf().size(); k++) {
            checkProof(way.allOf().get(k), below(ANY_OF, i, ALL_OF, k));
        }
    }

    private void checkProof(Proof proof, Object... where) {
        boolean experience = proof.kind() == Proof.What.EXPERIENCE;
        if (experience != (proof.least() != null)) {
            notes.fault(
                    experience ? "How long must it be?" : "Only experience has a length.",
                    experience ? "Add \"least: 12 months\"." : "Remove least, or write \"kind: experience\".",
                    where);
        }
        if (proof.kind() != Proof.What.BADGE && !proof.issuers().isEmpty()) {
            notes.fault("Only a badge has issuers.", "Remove issuers, or write \"kind: badge\".", where);
        }
    }

    private Object[] below(Object... more) {
        return Stream.concat(path.stream(), Stream.of(more)).toArray();
    }
}
