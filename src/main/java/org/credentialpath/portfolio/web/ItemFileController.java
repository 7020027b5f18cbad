package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.page.Flash;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.PortfolioRefused;
import org.credentialpath.portfolio.PortfolioWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of an item: each is stored as it is chosen. */
@Controller
@RequestMapping("/portfolio/{id}/items/{item}/files")
class ItemFileController {

    private final PortfolioWork work;
    private final ItemFiles itemFiles;
    private final ItemPage page;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    ItemFileController(
            PortfolioWork work, ItemFiles itemFiles, ItemPage page, SignedIn signedIn, PortfolioWords words) {
        this.work = work;
        this.itemFiles = itemFiles;
        this.page = page;
        this.signedIn = signedIn;
        this.words = words;
    }

    /**
     * Takes a file, a photo taken just now, or an upload that has come in pieces.
     *
     * @param sha256 what the sender says the upload is; empty when the sender cannot say
     */
    @PostMapping
    String addFile(
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            @RequestParam(defaultValue = "") String upload,
            @RequestParam(defaultValue = "") String sha256,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        try {
            String name = upload.isEmpty()
                    ? itemFiles.add(Ids.caseId(id), item, file, photo)
                    : itemFiles.add(Ids.caseId(id), item, Ids.id(upload), sha256);
            Flash.good(redirect, "portfolio.item.file-added", name);
        } catch (UploadRefused refused) {
            return page.again(id, item, model, response, words.problems("file", refused));
        } catch (PortfolioRefused refused) {
            return page.again(id, item, model, response, words.problems(refused));
        }
        return ItemPage.redirect(id, item) + "#files";
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
            work.removeFile(Ids.caseId(id), signedIn.required(), item, Ids.id(file));
        } catch (PortfolioRefused refused) {
            return page.again(id, item, model, response, words.problems(refused));
        }
        Flash.info(redirect, "portfolio.item.file-removed");
        return ItemPage.redirect(id, item) + "#files";
    }
}
