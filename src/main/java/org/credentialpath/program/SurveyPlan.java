package org.credentialpath.program;

import java.util.List;
import java.util.Map;
import org.credentialpath.shared.Term;
import org.jspecify.annotations.Nullable;

/**
 * What families are asked about the work with them (rule 18).
 *
 * @param items answered from 1 to 5, the worst to the best
 * @param positive the answers that count as positive
 * @param returnRate the percent of the surveys given out that must come back, null where none is set
 * @param positiveRate the percent of all answers that must be positive, null where none is set
 * @param opensInMonth of the cohort, from 1; before it nothing is given out
 * @param openFor how long answers are taken
 * @param extension how much longer, once, when a rate is not reached
 * @param freeTextFrom with fewer responses nobody reads what families wrote
 * @param languages in which a family can answer, the first one is offered first
 */
public record SurveyPlan(
        List<Item> items,
        List<Integer> positive,
        @Nullable Integer returnRate,
        @Nullable Integer positiveRate,
        int opensInMonth,
        Term openFor,
        Term extension,
        int freeTextFrom,
        List<String> languages) {

    /** The lowest and the highest answer. */
    public static final int LEAST = 1;

    public static final int MOST = 5;

    /**
     * One statement families agree or disagree with.
     *
     * @param words by language
     */
    public record Item(String id, Map<String, String> words) {

        static Item read(Section section) {
            return new Item(section.get("id", Kind.ID), section.map("words"));
        }

        /** @param language one of the plan's */
        public String in(String language) {
            return words.getOrDefault(language, id);
        }
    }

    static SurveyPlan read(Section section) {
        Kind<Integer> percent = Kind.whole(1, 100);
        return new SurveyPlan(
                section.sections("items", Item::read),
                section.list("positive", Kind.whole(LEAST, MOST)),
                section.orNull("return-rate", percent),
                section.orNull("positive-rate", percent),
                section.get("opens-in-month", Kind.whole(1, 60)),
                section.get("open-for", Kind.TERM),
                section.get("extension", Kind.TERM),
                section.get("free-text-from", Kind.whole(1, 100)),
                section.list("languages", Kind.LANGUAGE));
    }
}
