package org.credentialpath.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.HouseSettings;
import org.credentialpath.survey.SurveyGiving;
import org.credentialpath.survey.SurveyRefused;
import org.credentialpath.survey.SurveyView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The family surveys of a case: gives them out, and shows how many came back. */
@Controller
@RequestMapping("/cases/{id}/families")
class FamiliesController {

    private static final String PAGE = "survey/families";
    private static final String CODES = "codes";
    private static final int NONE = -1;

    private final SurveyGiving giving;
    private final SurveyPage page;
    private final HouseSettings house;
    private final org.springframework.context.MessageSource messages;
    private final SignedIn signedIn;

    FamiliesController(
            SurveyGiving giving,
            SurveyPage page,
            HouseSettings house,
            org.springframework.context.MessageSource messages,
            SignedIn signedIn) {
        this.giving = giving;
        this.page = page;
        this.house = house;
        this.messages = messages;
        this.signedIn = signedIn;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        page.fill(id, signedIn.required(), model);
        return page(model, "", "", false);
    }

    @PostMapping
    String start(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String families,
            @RequestParam(defaultValue = "") String links,
            @RequestParam(defaultValue = "false") boolean everybody,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SurveyView view = page.fill(id, signedIn.required(), model);
        if (!everybody) {
            model.addAttribute(Problems.NAME, new Problems().add("everybody", page.text("survey.refused.everybody")));
            return refused(model, response, families, links);
        }
        return links(
                model,
                response,
                redirect,
                families,
                links,
                () -> giving.start(view.file().id(), signedIn.required(), number(families), number(links)));
    }

    @PostMapping("/links")
    String renew(@PathVariable String id, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        SurveyView view = page.fill(id, signedIn.required(), model);
        return links(
                model,
                response,
                redirect,
                "",
                "",
                () -> giving.renewLinks(view.file().id(), signedIn.required()));
    }

    @PostMapping("/more-time")
    String extend(@PathVariable String id, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        SurveyView view = page.fill(id, signedIn.required(), model);
        try {
            giving.giveMoreTime(view.file().id(), signedIn.required());
        } catch (SurveyRefused refused) {
            model.addAttribute(Problems.NAME, page.problems(refused));
            return refused(model, response, "", "");
        }
        Flash.good(redirect, "survey.extended");
        return "redirect:/cases/" + view.file().id() + "/families";
    }

    /** The links, right after they were made and never again. */
    @GetMapping("/slips")
    String slips(@PathVariable String id, Model model) {
        SurveyView view = page.fill(id, signedIn.required(), model);
        Object codes = model.getAttribute(CODES);
        if (!(codes instanceof List<?> fresh) || fresh.isEmpty()) {
            return "redirect:/cases/" + view.file().id() + "/families";
        }
        model.addAttribute("base", house.baseUrl() + "/survey");
        return "survey/slips";
    }

    /** The survey on paper, to be printed. */
    @GetMapping("/sheet")
    String sheet(@PathVariable String id, @RequestParam(defaultValue = "") String language, Model model) {
        SurveyView view = page.fill(id, signedIn.required(), model);
        var plan = view.packet().survey();
        FamilyWords words = new FamilyWords(messages, FamilyWords.language(plan, language));
        model.addAttribute("words", words);
        model.addAttribute("sheet", new SurveySheet(plan, words.language(), new LinkedMultiValueMap<>()));
        return "survey/sheet";
    }

    private String links(
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            String families,
            String links,
            Supplier<List<String>> making) {
        String address = String.valueOf(model.getAttribute("address"));
        try {
            List<String> codes = making.get();
            Flash.good(redirect, "survey.given-out");
            redirect.addFlashAttribute(CODES, new ArrayList<>(codes));
            return "redirect:" + address + (codes.isEmpty() ? "" : "/slips");
        } catch (SurveyRefused refused) {
            model.addAttribute(Problems.NAME, page.problems(refused));
            return refused(model, response, families, links);
        }
    }

    static String refused(Model model, HttpServletResponse response, String families, String links) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model, families, links, true);
    }

    static String page(Model model, String families, String links, boolean everybody) {
        model.addAttribute("families", families);
        model.addAttribute("links", links);
        model.addAttribute("everybody", everybody);
        return PAGE;
    }

    private static int number(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : NONE;
    }
}
