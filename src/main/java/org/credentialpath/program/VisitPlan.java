package org.credentialpath.program;

import org.credentialpath.shared.Term;

/**
 * The visit: an observation, an interview, or both on one day (rules 19 and 20).
 *
 * @param by the group of those who visit
 * @param minutes how long it takes
 * @param voidBelowMinutes a shorter one is void and not scored
 * @param notice the least notice the candidate gets
 * @param window the days among which one is chosen
 * @param blockedDays how many of them the candidate may block
 * @param again within what time a visit that failed by nobody's fault is made up
 * @param faults after so many dates missed by the candidate its criteria are Not Met for this review
 */
public record VisitPlan(
        What kind,
        String by,
        int minutes,
        int voidBelowMinutes,
        Term notice,
        Term window,
        int blockedDays,
        Term again,
        int faults) {

    /** What the visit is. */
    public enum What {
        OBSERVATION,
        INTERVIEW,
        BOTH
    }

    static VisitPlan read(Section section) {
        var minutes = Kind.whole(5, 480);
        return new VisitPlan(
                section.get("kind", Kind.of(What.class)),
                section.get("by", Kind.ROLE),
                section.get("minutes", minutes),
                section.get("void-below-minutes", minutes),
                section.get("notice", Kind.TERM),
                section.get("window", Kind.TERM),
                section.get("blocked-days", Kind.whole(0, 30)),
                section.get("again", Kind.TERM),
                section.get("faults", Kind.whole(1, 10)));
    }
}
