package org.credentialpath.survey;

import org.credentialpath.program.SurveyPlan;
import org.jspecify.annotations.Nullable;

/**
 * What came back, counted (rule 18). Web and paper count alike.
 *
 * @param distributed how many surveys were given out, fixed at the start
 * @param returned how many came back
 * @param answers how many single answers they hold
 * @param positive how many of these count as positive
 */
public record SurveyRates(int distributed, int returned, int answers, int positive) {

    private static final int WHOLE = 100;

    /** In full percent, rounded down: what is shown as reached is reached. */
    public int returnPercent() {
        return percent(returned, distributed);
    }

    /** The share of all single answers that are positive. */
    public int positivePercent() {
        return percent(positive, answers);
    }

    public boolean returnReached(SurveyPlan plan) {
        return returned > 0 && reached(returned, distributed, plan.returnRate());
    }

    public boolean positiveReached(SurveyPlan plan) {
        return returned > 0 && reached(positive, answers, plan.positiveRate());
    }

    public boolean reached(SurveyPlan plan) {
        return returnReached(plan) && positiveReached(plan);
    }

    /** Whether every family has answered. */
    public boolean isComplete() {
        return returned == distributed;
    }

    // Compared as whole numbers, so that no rounding decides.
    private static boolean reached(int part, int all, @Nullable Integer percent) {
        return percent == null || part * WHOLE >= percent * all;
    }

    private static int percent(int part, int all) {
        return all == 0 ? 0 : part * WHOLE / all;
    }
}
