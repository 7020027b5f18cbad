package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.credentialpath.page.Flash;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.PortfolioRefused;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.SavedElsewhere;
import org.credentialpath.portfolio.WorkItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one item. Everything is saved at every step; what is refused stays in its field. */
@Controller
@RequestMapping("/portfolio/{id}/items/{item}")
class ItemController {

    private final PortfolioWork work;
    private final ItemPage page;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    ItemController(PortfolioWork work, ItemPage page, SignedIn signedIn, PortfolioWords words) {
        this.work = work;
        this.page = page;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable String item, Model model) {
        return page.show(id, item, model);
    }

    @PostMapping
    String save(
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") List<String> competencies,
            @RequestParam(defaultValue = "no") String finished,
            @RequestParam(defaultValue = "back") String then,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            work.save(Ids.caseId(id), signedIn.required(), item, version, text, competencies);
        } catch (SavedElsewhere elsewhere) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("elsewhere", true);
            model.addAttribute("typed", text);
            return page.show(id, item, model);
        } catch (PortfolioRefused refused) {
            model.addAttribute("typed", text);
            return page.again(id, item, model, response, words.problems(refused));
        }
        WorkItem now = work.finish(Ids.caseId(id), signedIn.required(), item, finished.equals("yes"));
        if (finished.equals("yes") && now.status() != WorkItem.Status.FINISHED) {
            model.addAttribute("wantsFinish", true);
            return page.again(id, item, model, response, words.problems(now.faults()));
        }
        Flash.good(redirect, finished.equals("yes") ? "portfolio.item.finished" : "portfolio.item.saved");
        return "redirect:/portfolio/" + Ids.caseId(id) + (then.equals("stay") ? "/items/" + item : "");
    }
}
