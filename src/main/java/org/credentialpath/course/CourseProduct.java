package org.credentialpath.course;

import java.util.List;
import java.util.UUID;
import org.credentialpath.program.CoursePlan;
import org.credentialpath.shared.CaseId;

/**
 * One product of somebody's course, with everything handed in for it, the newest last.
 *
 * @param plan what the packet says of it
 */
public record CourseProduct(UUID id, CaseId caseId, CoursePlan.Product plan, List<HandIn> handIns) {

    /** Where it stands. */
    public enum State {
        OPEN,
        HANDED_IN,
        NOT_MET,
        MET
    }

    public CourseProduct {
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
    public HandIn last() {
        return handIns.get(handIns.size() - 1);
    }
}
