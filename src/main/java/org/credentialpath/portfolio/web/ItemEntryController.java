package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.Content;
import org.credentialpath.portfolio.ItemParts;
import org.credentialpath.portfolio.PortfolioRefused;
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

/** The entries of an item that is a list: changed and removed one by one. */
@Controller
@RequestMapping("/portfolio/{id}/items/{item}/entries")
class ItemEntryController {

    private final ItemParts parts;
    private final ItemPage page;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    ItemEntryController(ItemParts parts, ItemPage page, SignedIn signedIn, PortfolioWords words) {
        this.parts = parts;
        this.page = page;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping("/{entry}")
    String entry(@PathVariable String id, @PathVariable String item, @PathVariable String entry, Model model) {
        WorkItem found = page.find(id, item, model);
        Content.Entry content = entry(found, Ids.id(entry));
        model.addAttribute("entry", entry);
        model.addAttribute("title", content.title());
        model.addAttribute("text", content.text());
        return "portfolio/entry";
    }

    @PostMapping("/{entry}")
    String changeEntry(
            @PathVariable String id,
            @PathVariable String item,
            @PathVariable String entry,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        WorkItem found = page.find(id, item, model);
        entry(found, Ids.id(entry));
        try {
            parts.changeEntry(
                    Ids.caseId(id),
                    signedIn.required(),
                    item,
                    Ids.id(entry),
                    new Content.Entry(title.strip(), text.strip()));
        } catch (PortfolioRefused refused) {
            model.addAttribute("entry", entry);
            model.addAttribute("title", title);
            model.addAttribute("text", text);
            model.addAttribute(Problems.NAME, words.problems(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "portfolio/entry";
        }
        Flash.good(redirect, "portfolio.item.saved");
        return ItemPage.redirect(id, item) + "#entries";
    }

    @PostMapping("/{entry}/remove")
    String removeEntry(
            @PathVariable String id,
            @PathVariable String item,
            @PathVariable String entry,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            parts.removeEntry(Ids.caseId(id), signedIn.required(), item, Ids.id(entry));
        } catch (PortfolioRefused refused) {
            return page.again(id, item, model, response, words.problems(refused));
        }
        Flash.info(redirect, "portfolio.item.entry-removed");
        return ItemPage.redirect(id, item) + "#entries";
    }

    private static Content.Entry entry(WorkItem item, UUID id) {
        int index = item.entryIds().indexOf(id);
        if (index < 0) {
            throw new Forbidden("entry " + id);
        }
        return item.content().entries().get(index);
    }
}
