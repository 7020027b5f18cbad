package org.credentialpath.review.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.review.Phrases;
import org.credentialpath.review.ReviewRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The phrases of a reviewer: read, added to, and forgotten. */
@Controller
@RequestMapping("/reviews/phrases")
class PhraseController {

    private final Phrases phrases;
    private final SignedIn signedIn;
    private final ReviewWords words;

    PhraseController(Phrases phrases, SignedIn signedIn, ReviewWords words) {
        this.phrases = phrases;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(Model model) {
        return page("", model);
    }

    @PostMapping
    String keep(
            @RequestParam(defaultValue = "") String phrase,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            phrases.keep(signedIn.required(), phrase);
            Flash.good(redirect, "review.phrases.kept");
            return "redirect:/reviews/phrases";
        } catch (ReviewRefused refused) {
            model.addAttribute(Problems.NAME, words.problems(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(phrase, model);
        }
    }

    @PostMapping("/{phrase}/forget")
    String forget(@PathVariable String phrase, RedirectAttributes redirect) {
        phrases.forget(signedIn.required(), ReviewIds.id(phrase));
        Flash.info(redirect, "review.phrases.forgotten");
        return "redirect:/reviews/phrases";
    }

    private String page(String typed, Model model) {
        model.addAttribute("phrases", phrases.of(signedIn.required()));
        model.addAttribute("typed", typed);
        return "review/phrases";
    }
}
