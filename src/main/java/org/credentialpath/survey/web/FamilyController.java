package org.credentialpath.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Problems;
import org.credentialpath.program.SurveyPlan;
import org.credentialpath.survey.FamilyAnswers;
import org.credentialpath.survey.SurveyLinkUnknown;
import org.credentialpath.survey.SurveyRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a family answers: no sign-in, no name, one page, and the link is gone afterwards. */
@Controller
class FamilyController {

    private static final String PAGE = "survey/answer";
    private static final int LONGEST_CODE = 40;

    private final FamilyAnswers families;
    private final MessageSource messages;

    FamilyController(FamilyAnswers families, MessageSource messages) {
        this.families = families;
        this.messages = messages;
    }

    /** For a code that is typed from a slip of paper. */
    @GetMapping("/survey")
    String ask(@RequestParam(defaultValue = "") String code) {
        String plain = code.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        boolean possible = !plain.isEmpty() && plain.length() <= LONGEST_CODE;
        return possible ? "redirect:/survey/" + plain : "survey/code";
    }

    @GetMapping("/survey/thanks")
    String thanks(@RequestParam(defaultValue = "en") String language, Model model) {
        model.addAttribute("words", new FamilyWords(messages, language.matches("[a-z]{2}") ? language : "en"));
        return "survey/thanks";
    }

    @GetMapping("/survey/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String language,
            Model model,
            HttpServletResponse response) {
        try {
            fill(code, families.open(code), language, new LinkedMultiValueMap<>(), model);
            return PAGE;
        } catch (SurveyLinkUnknown gone) {
            return gone(response);
        }
    }

    @PostMapping("/survey/{code}")
    String answer(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String language,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        try {
            SurveySheet sheet = fill(code, families.open(code), language, typed, model);
            families.answer(code, words(model).language(), sheet.answer());
            return "redirect:/survey/thanks?language=" + words(model).language();
        } catch (SurveyLinkUnknown gone) {
            return gone(response);
        } catch (SurveyRefused refused) {
            String text =
                    words(model).get(refused.messageKey(), refused.arguments().toArray());
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), text));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
    }

    // The same whether it was used, is over, or never was: a candidate who tries a link learns nothing from it.
    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "survey/gone";
    }

    private SurveySheet fill(
            String code,
            FamilyAnswers.Opened opened,
            String language,
            MultiValueMap<String, String> typed,
            Model model) {
        SurveyPlan plan = opened.plan();
        FamilyWords words = new FamilyWords(messages, FamilyWords.language(plan, language));
        SurveySheet sheet = new SurveySheet(plan, words.language(), typed);
        model.addAttribute("code", code);
        model.addAttribute("person", opened.person());
        model.addAttribute("words", words);
        model.addAttribute("sheet", sheet);
        model.addAttribute("languages", languages(plan));
        return sheet;
    }

    static List<Choice> languages(SurveyPlan plan) {
        return plan.languages().stream()
                .map(each -> Choice.of(each, FamilyWords.nameOf(each)))
                .toList();
    }

    private static FamilyWords words(Model model) {
        return (FamilyWords) java.util.Objects.requireNonNull(model.getAttribute("words"));
    }
}
