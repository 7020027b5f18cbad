package org.credentialpath.program;

import java.time.Month;
import java.util.List;
import org.credentialpath.shared.Term;
import org.jspecify.annotations.Nullable;

/**
 * How portfolios are judged and decided (rules 16 and 22 to 26).
 *
 * @param by the group of the reviewers
 * @param reviewers how many judge independently
 * @param reviewersHidden whether the candidate does not see who reviews
 * @param candidateHidden whether reviewers see a case number instead of a name
 * @param decidedBy the group that decides
 * @param decision at a session, or at once when the review is complete
 * @param sessions when sessions are held; null when decided at once
 * @param quorum how many must take part in a decision
 * @param appealPanel how many hear an appeal at least
 * @param submissionsBeforeCoach after so many submissions a coach meeting comes before the next
 * @param mostSubmissions after so many submissions nobody is asked to resubmit; null for no such number
 */
public record ReviewPlan(
        String by,
        int reviewers,
        boolean reviewersHidden,
        boolean candidateHidden,
        String decidedBy,
        Decision decision,
        @Nullable Sessions sessions,
        int quorum,
        int appealPanel,
        int submissionsBeforeCoach,
        @Nullable Integer mostSubmissions) {

    // For packets that were frozen before panels were part of a program.
    private static final int LEAST_PANEL = 2;

    /** When the decision falls. */
    public enum Decision {
        SESSION,
        AT_ONCE
    }

    /**
     * The sessions of the review team.
     *
     * @param day the day within the month, moved to the next business day where it is none
     * @param deadline how long before the session a complete application must be in
     */
    public record Sessions(List<Month> months, DayOfMonth day, Term deadline) {

        static Sessions read(Section section) {
            return new Sessions(
                    section.list("months", Kind.of(Month.class)),
                    section.get("day", DayOfMonth.KIND),
                    section.get("deadline", Kind.TERM));
        }
    }

    static ReviewPlan read(Section section) {
        return new ReviewPlan(
                section.get("by", Kind.ROLE),
                section.get("reviewers", Kind.whole(1, 9)),
                section.get("reviewers-hidden", Kind.FLAG),
                section.get("candidate-hidden", Kind.FLAG),
                section.get("decided-by", Kind.ROLE),
                section.get("decision", Kind.of(Decision.class)),
                section.sectionOrNull("sessions", Sessions::read),
                section.get("quorum", Kind.whole(1, 30)),
                section.get("appeal-panel", Kind.whole(2, 9), LEAST_PANEL),
                section.get("submissions-before-coach", Kind.whole(1, 20)),
                section.orNull("most-submissions", Kind.whole(1, 20)));
    }
}
