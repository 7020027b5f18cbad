package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.page.Flash;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.ItemParts;
import org.credentialpath.portfolio.PortfolioRefused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes files from an item. */
@Controller
@RequestMapping("/portfolio/{id}/items/{item}/files")
class ItemFileController {

    private final ItemParts parts;
    private final ItemPage page;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    ItemFileController(ItemParts parts, ItemPage page, SignedIn signedIn, PortfolioWords words) {
        this.parts = parts;
        this.page = page;
        this.signedIn = signedIn;
        this.words = words;
    }

    @PostMapping("/{file}/remove")
    String removeFile(
            @PathVariable String id,
            @PathVariable String item,
            @PathVariable String file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            parts.removeFile(Ids.caseId(id), signedIn.required(), item, Ids.id(file));
        } catch (PortfolioRefused refused) {
            return page.again(id, item, model, response, words.problems(refused));
        }
        Flash.info(redirect, "portfolio.item.file-removed");
        return ItemPage.redirect(id, item) + "#files";
    }
}
