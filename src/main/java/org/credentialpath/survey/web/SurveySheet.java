package org.credentialpath.survey.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credentialpath.program.SurveyPlan;
import org.credentialpath.survey.FamilyAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The questions of a survey in one language, with what was typed so far. */
public final class SurveySheet {

    /**
     * One question.
     *
     * @param mark what was chosen, null for nothing
     */
    public record Question(
            String field, String words, @Nullable String mark) {}

    private static final String ITEM = "item-";

    private final SurveyPlan plan;
    private final String language;
    private final Map<String, String> typed;

    SurveySheet(SurveyPlan plan, String language, MultiValueMap<String, String> posted) {
        this.plan = plan;
        this.language = language;
        this.typed = posted.toSingleValueMap();
    }

    public List<Question> questions() {
        return plan.items().stream()
                .map(item -> new Question(ITEM + item.id(), item.in(language), typed.get(ITEM + item.id())))
                .toList();
    }

    /** From how many answers on what families write is shown. */
    public int freeTextFrom() {
        return plan.freeTextFrom();
    }

    public String comment() {
        return typed.getOrDefault("comment", "");
    }

    FamilyAnswer answer() {
        Map<String, Integer> marks = new LinkedHashMap<>();
        plan.items().forEach(item -> {
            String mark = typed.getOrDefault(ITEM + item.id(), "");
            if (mark.matches("[1-5]")) {
                marks.put(item.id(), Integer.valueOf(mark));
            }
        });
        return new FamilyAnswer(marks, comment().strip());
    }
}
