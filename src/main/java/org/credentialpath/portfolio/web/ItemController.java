package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.page.TypedPages;
import org.credentialpath.portfolio.PortfolioRefused;
import org.credentialpath.portfolio.SavedElsewhere;
import org.credentialpath.portfolio.WorkItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one item. Everything is saved at every step; what is refused stays in its field. */
@Controller
@RequestMapping("/portfolio/{id}/items/{item}")
class ItemController {

    private final ItemSaving saving;
    private final ItemPage page;
    private final PortfolioWords words;

    ItemController(ItemSaving saving, ItemPage page, PortfolioWords words) {
        this.saving = saving;
        this.page = page;
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
            ItemForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        ItemSaving.Saved saved;
        try {
            saved = saving.save(Ids.caseId(id), page.find(id, item, model), form);
        } catch (SavedElsewhere elsewhere) {
            TypedPages.unsaved(request);
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("elsewhere", true);
            return page.typed(id, item, form, model);
        } catch (PortfolioRefused refused) {
            return again(id, item, form, model, response, words.problems(refused));
        } catch (UploadRefused refused) {
            return again(id, item, form, model, response, words.problems("file", refused));
        }
        if (saved.unfinished()) {
            TypedPages.saved(request);
            model.addAttribute("wantsFinish", true);
            return page.again(
                    id, item, model, response, words.problems(saved.item().faults()));
        }
        say(saved, form, redirect);
        return target(id, item, saved, form);
    }

    private String again(
            String id, String item, ItemForm form, Model model, HttpServletResponse response, Problems problems) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(Problems.NAME, problems);
        return page.typed(id, item, form, model);
    }

    private static void say(ItemSaving.Saved saved, ItemForm form, RedirectAttributes redirect) {
        if (saved.file() != null) {
            Flash.good(redirect, "portfolio.item.file-added", saved.file());
        } else if (form.wantsFinish() && saved.item().status() == WorkItem.Status.FINISHED) {
            Flash.good(redirect, "portfolio.item.finished");
        } else {
            Flash.good(redirect, saved.entry() ? "portfolio.item.entry-added" : "portfolio.item.saved");
        }
    }

    private static String target(String id, String item, ItemSaving.Saved saved, ItemForm form) {
        if (form.adds()) {
            return ItemPage.redirect(id, item) + (saved.entry() ? "#entries" : saved.file() != null ? "#files" : "");
        }
        return form.stays() ? ItemPage.redirect(id, item) : "redirect:/portfolio/" + Ids.caseId(id);
    }
}
