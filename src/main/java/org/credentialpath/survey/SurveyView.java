package org.credentialpath.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credentialpath.cases.Case;
import org.credentialpath.program.Packet;
import org.jspecify.annotations.Nullable;

/**
 * The surveys of a case as one reader may see them: rates, never single answers.
 *
 * @param wanted whether surveys have to be given out
 * @param opensOn the first day on which they may be
 * @param collection the newest one that is not void, null before the first
 * @param ended whether it takes no answers any more
 * @param rates what came back so far, null before the first collection
 * @param positiveShown whether the reader may see the share of positive answers; not before the end, and never of few
 * @param byItem the percent of positive answers to each item, empty where the reader may not see it
 * @param comments what families wrote, empty where too few answered
 * @param answersDeleted when the single answers were deleted, null while they are there
 * @param voided what was given out and does not count
 */
public record SurveyView(
        Case file,
        Packet packet,
        boolean wanted,
        LocalDate opensOn,
        @Nullable SurveyCollection collection,
        boolean ended,
        @Nullable SurveyRates rates,
        boolean positiveShown,
        Map<String, Integer> byItem,
        List<String> comments,
        @Nullable Instant answersDeleted,
        List<VoidSurveys> voided) {

    /** Whether surveys may be given out now, as far as the case is concerned: during a review only in place of void ones. */
    public boolean takesNew() {
        boolean anew = collection == null && !voided.isEmpty();
        return file.isOpen() || (anew && !file.isOver());
    }

    /** Whether there is something that counts and could be made void. */
    public boolean mayVoid() {
        return !file.isOver() && collection != null && collection.state() != SurveyCollection.State.CALLED_OFF;
    }

    /** Whether the families may get more time now. */
    public boolean mayExtend() {
        return Optional.ofNullable(collection)
                .filter(each -> ended && !each.extended() && each.state() == SurveyCollection.State.OPEN)
                .filter(each -> rates != null && !rates.isComplete() && !rates.reached(packet.survey()))
                .isPresent();
    }
}
