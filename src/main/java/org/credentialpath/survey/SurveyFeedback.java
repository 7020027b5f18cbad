package org.credentialpath.survey;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.credentialpath.people.Languages;
import org.credentialpath.program.SurveyPlan;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a result in words a candidate may read. */
@Component
class SurveyFeedback {

    private final MessageSource messages;
    private final Languages languages;

    SurveyFeedback(MessageSource messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    // Kept with the decision, so it is in the language of the house like everything that is kept.
    String of(SurveyResult result, SurveyPlan plan) {
        SurveyRates rates = result.rates();
        List<String> sentences = Stream.of(
                        say("survey.feedback.returned", rates.returned(), rates.distributed(), rates.returnPercent()),
                        plan.returnRate() == null ? "" : say("survey.feedback.return-rate", plan.returnRate()),
                        positive(rates, plan),
                        plan.positiveRate() == null ? "" : say("survey.feedback.positive-rate", plan.positiveRate()))
                .filter(each -> !each.isEmpty())
                .toList();
        return String.join(" ", sentences);
    }

    // A share of very few answers would tell what somebody answered.
    private String positive(SurveyRates rates, SurveyPlan plan) {
        if (rates.returned() < plan.freeTextFrom()) {
            return say("survey.feedback.few");
        }
        return say("survey.feedback.positive", rates.positivePercent());
    }

    private String say(String key, Object... arguments) {
        Locale house = languages.offered().get(0);
        return messages.getMessage(key, arguments, house);
    }
}
