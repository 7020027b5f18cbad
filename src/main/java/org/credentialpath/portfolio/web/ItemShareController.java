package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.Drafts;
import org.credentialpath.portfolio.PortfolioRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an item is shown to the facilitator as a draft. */
@Controller
@RequestMapping("/portfolio/{id}/items/{item}/share")
class ItemShareController {

    private final Drafts drafts;
    private final ItemPage page;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    ItemShareController(Drafts drafts, ItemPage page, SignedIn signedIn, PortfolioWords words) {
        this.drafts = drafts;
        this.page = page;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String share(@PathVariable String id, @PathVariable String item, Model model) {
        page.find(id, item, model);
        model.addAttribute("question", "");
        return "portfolio/share";
    }

    @PostMapping
    String share(
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String question,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        page.find(id, item, model);
        try {
            drafts.share(Ids.caseId(id), signedIn.required(), item, question);
        } catch (PortfolioRefused refused) {
            model.addAttribute("question", question);
            model.addAttribute(Problems.NAME, words.problems(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "portfolio/share";
        }
        Flash.good(redirect, "portfolio.share.done");
        return ItemPage.redirect(id, item) + "#advice";
    }
}
