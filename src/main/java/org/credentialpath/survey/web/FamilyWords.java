package org.credentialpath.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credentialpath.page.Choice;
import org.credentialpath.page.ReadingDirection;
import org.credentialpath.people.Languages;
import org.credentialpath.program.SurveyPlan;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The words around a survey in the language of a family, which need not be one of the house's. */
public final class FamilyWords {

    private final MessageSource messages;
    private final Locale language;

    FamilyWords(MessageSource messages, String language) {
        this.messages = messages;
        this.language = Locale.forLanguageTag(language);
    }

    /** The wished language, or that of the page around the survey, or the first one of the survey. */
    static String language(SurveyPlan plan, String wished) {
        return Stream.of(wished, LocaleContextHolder.getLocale().getLanguage())
                .filter(plan.languages()::contains)
                .findFirst()
                .orElse(plan.languages().get(0));
    }

    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    public String language() {
        return language.getLanguage();
    }

    /** Which way it is read, for the attribute {@code dir}. */
    public String direction() {
        return ReadingDirection.of(language);
    }

    /** What the language calls itself. */
    public static String nameOf(String language) {
        return Languages.ownName(Locale.forLanguageTag(language));
    }

    /** The answers to an item, the best first. */
    public List<Choice> answers() {
        return IntStream.iterate(SurveyPlan.MOST, mark -> mark >= SurveyPlan.LEAST, mark -> mark - 1)
                .mapToObj(mark -> Choice.of(String.valueOf(mark), get("survey.answer." + mark)))
                .toList();
    }
}
