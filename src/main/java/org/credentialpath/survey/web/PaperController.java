package org.credentialpath.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.survey.FamilyAnswers;
import org.credentialpath.survey.SurveyRefused;
import org.credentialpath.survey.SurveyView;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff enter what came on paper, one sheet after the other. */
@Controller
@RequestMapping("/cases/{id}/families/paper")
class PaperController {

    private final FamilyAnswers families;
    private final CaseRights rights;
    private final SurveyPage page;
    private final MessageSource messages;
    private final SignedIn signedIn;

    PaperController(
            FamilyAnswers families, CaseRights rights, SurveyPage page, MessageSource messages, SignedIn signedIn) {
        this.families = families;
        this.rights = rights;
        this.page = page;
        this.messages = messages;
        this.signedIn = signedIn;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String language,
            Model model) {
        fill(id, batch, language, new LinkedMultiValueMap<>(), model);
        return "survey/paper";
    }

    @PostMapping
    String enter(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String language,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SurveySheet sheet = fill(id, batch, language, typed, model);
        SurveyView view = (SurveyView) java.util.Objects.requireNonNull(model.getAttribute("view"));
        try {
            String used = FamilyWords.language(view.packet().survey(), language);
            families.enterSheet(view.file().id(), signedIn.required(), batch, used, sheet.answer());
        } catch (SurveyRefused refused) {
            model.addAttribute(Problems.NAME, page.problems(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "survey/paper";
        }
        Flash.good(redirect, "survey.paper.entered");
        redirect.addAttribute("batch", batch);
        redirect.addAttribute("language", language);
        return "redirect:/cases/" + view.file().id() + "/families/paper";
    }

    private SurveySheet fill(
            String id, String batch, String language, MultiValueMap<String, String> typed, Model model) {
        rights.requireStaff(SurveyPage.idOf(id), signedIn.required());
        SurveyView view = page.fill(id, signedIn.required(), model);
        var plan = view.packet().survey();
        String used = FamilyWords.language(plan, language);
        SurveySheet sheet = new SurveySheet(plan, used, typed);
        model.addAttribute("batch", batch);
        model.addAttribute("language", used);
        model.addAttribute("words", new FamilyWords(messages, used));
        model.addAttribute("sheet", sheet);
        return sheet;
    }
}
