package org.credentialpath.survey;

import java.time.Instant;
import java.util.Optional;
import org.credentialpath.program.SurveyPlan;
import org.credentialpath.shared.CaseId;

/** The family surveys of the cases (rule 18). Asks for nobody's right. */
public interface Surveys {

    /** Whether surveys were given out that are not counted yet: a decision waits for them. */
    boolean isCollecting(CaseId id);

    /** Whether what was given out last is void, and new surveys are waited for. */
    boolean isWantedAnew(CaseId id);

    /** Until when new surveys are waited for after others became void. @throws IllegalStateException when none did */
    Instant newUntil(CaseId id);

    /** The result of the newest collection that was counted and is not void. */
    Optional<SurveyResult> result(CaseId id);

    /** What the result means and what would meet it, for the candidate: rates only, and no share of few answers. */
    String feedback(SurveyResult result, SurveyPlan plan);

    /** When the newest collection ends. @throws IllegalStateException when nothing was ever given out */
    Instant closes(CaseId id);

    /** Counts the newest collection, which has ended. Repeatable. */
    SurveyOutcome count(CaseId id);

    /** Takes answers for longer, once. Repeatable. */
    void extend(CaseId id);

    /** Ends an open collection without counting, because the case has ended. Repeatable. */
    void callOff(CaseId id);
}
