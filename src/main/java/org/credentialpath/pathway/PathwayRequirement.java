package org.credentialpath.pathway;

import java.util.List;
import java.util.UUID;
import org.credentialpath.program.PathwayPlan;

/**
 * One requirement of a level somebody has opened, with everything handed in for it, the newest last.
 *
 * @param plan what the packet says of it
 */
public record PathwayRequirement(
        UUID id, PathwayLevel level, PathwayPlan.Requirement plan, List<LevelEvidence> handIns) {

    /** Where it stands. */
    public enum State {
        OPEN,
        HANDED_IN,
        NOT_MET,
        MET
    }

    public PathwayRequirement {
        handIns = List.copyOf(handIns);
    }

    public State state() {
        if (handIns.isEmpty()) {
            return State.OPEN;
        }
        Boolean met = last().met();
        if (met == null) {
            return State.HANDED_IN;
        }
        return met ? State.MET : State.NOT_MET;
    }

    /** What was handed in last. @throws IndexOutOfBoundsException when nothing was */
    public LevelEvidence last() {
        return handIns.get(handIns.size() - 1);
    }
}
