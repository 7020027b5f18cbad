package org.credentialpath.program;

import java.util.List;
import org.credentialpath.program.Criterion.Judge;

/** Families can answer the survey, in each of its languages, and its answers judge something. */
final class SurveyRules {

    private final Packet packet;
    private final SurveyPlan survey;
    private final Notes notes;

    SurveyRules(Packet packet, Notes notes) {
        this.packet = packet;
        this.survey = packet.survey();
        this.notes = notes;
    }

    void check() {
        notes.unique(survey.items(), SurveyPlan.Item::id, "id", "survey", "items");
        if (survey.items().isEmpty()) {
            notes.fault("The survey asks nothing.", "Add items, each with an id and words.", "survey");
        }
        if (survey.languages().isEmpty()) {
            notes.fault("Nobody can read this survey.", "Add languages, such as [en].", "survey");
        }
        for (int i = 0; i < survey.items().size(); i++) {
            checkWords(survey.items().get(i), i);
        }
        checkPositive();
        if (packet.criteriaJudgedBy(Judge.SURVEY).isEmpty()) {
            notes.fault("The survey judges nothing.", "Add a criterion with \"judged: survey\".", "survey");
        }
        if (!packet.hasReview()) {
            notes.fault("Nobody decides on what families say: the program has no review.", "Add a review.", "survey");
        }
    }

    private void checkWords(SurveyPlan.Item item, int i) {
        for (String language : survey.languages()) {
            if (!item.words().containsKey(language)) {
                notes.fault(
                        "This item has no words in the language \"" + language + "\".",
                        "Add them, or take the language out of languages.",
                        "survey",
                        "items",
                        i,
                        "words");
            }
        }
    }

    private void checkPositive() {
        List<Integer> positive = survey.positive().stream().distinct().toList();
        if (positive.isEmpty()) {
            notes.fault("No answer counts as positive.", "Add positive, such as [4, 5].", "survey");
        }
        if (positive.size() > SurveyPlan.MOST - SurveyPlan.LEAST) {
            notes.fault("Every answer counts as positive.", "Leave one out.", "survey", "positive");
        }
    }
}
