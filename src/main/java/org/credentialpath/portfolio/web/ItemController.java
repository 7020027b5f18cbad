package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.Content;
import org.credentialpath.portfolio.Drafts;
import org.credentialpath.portfolio.Portfolio;
import org.credentialpath.portfolio.PortfolioRefused;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.SavedElsewhere;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.Packet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one item. Everything is saved at every step; what is refused stays in its field. */
@Controller
@RequestMapping("/portfolio/{id}/items/{item}")
class ItemController {

    private final PortfolioWork work;
    private final Drafts drafts;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    ItemController(PortfolioWork work, Drafts drafts, SignedIn signedIn, PortfolioWords words) {
        this.work = work;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable String item, Model model) {
        return page(id, item, model);
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
            return page(id, item, model);
        } catch (PortfolioRefused refused) {
            model.addAttribute("typed", text);
            return again(id, item, model, response, words.problems(refused));
        }
        WorkItem now = work.finish(Ids.caseId(id), signedIn.required(), item, finished.equals("yes"));
        if (finished.equals("yes") && now.status() != WorkItem.Status.FINISHED) {
            model.addAttribute("wantsFinish", true);
            return again(id, item, model, response, words.problems(now.faults()));
        }
        Flash.good(redirect, finished.equals("yes") ? "portfolio.item.finished" : "portfolio.item.saved");
        return "redirect:/portfolio/" + Ids.caseId(id) + (then.equals("stay") ? "/items/" + item : "");
    }

    @PostMapping("/entries")
    String addEntry(
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            work.addEntry(Ids.caseId(id), signedIn.required(), item, new Content.Entry(title.strip(), text.strip()));
        } catch (PortfolioRefused refused) {
            model.addAttribute("typedTitle", title);
            model.addAttribute("typedText", text);
            return again(id, item, model, response, words.problems(refused));
        }
        Flash.good(redirect, "portfolio.item.entry-added");
        return back(id, item) + "#entries";
    }

    @GetMapping("/entries/{entry}")
    String entry(@PathVariable String id, @PathVariable String item, @PathVariable String entry, Model model) {
        WorkItem found = find(id, item, model);
        Content.Entry content = entry(found, Ids.id(entry));
        model.addAttribute("entry", entry);
        model.addAttribute("title", content.title());
        model.addAttribute("text", content.text());
        return "portfolio/entry";
    }

    @PostMapping("/entries/{entry}")
    String changeEntry(
            @PathVariable String id,
            @PathVariable String item,
            @PathVariable String entry,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        WorkItem found = find(id, item, model);
        entry(found, Ids.id(entry));
        try {
            work.changeEntry(
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
        return back(id, item) + "#entries";
    }

    @PostMapping("/entries/{entry}/remove")
    String removeEntry(
            @PathVariable String id,
            @PathVariable String item,
            @PathVariable String entry,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            work.removeEntry(Ids.caseId(id), signedIn.required(), item, Ids.id(entry));
        } catch (PortfolioRefused refused) {
            return again(id, item, model, response, words.problems(refused));
        }
        Flash.info(redirect, "portfolio.item.entry-removed");
        return back(id, item) + "#entries";
    }

    @PostMapping("/files")
    String addFile(
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        try {
            if (file == null
                    || file.getOriginalFilename() == null
                    || file.getOriginalFilename().isBlank()) {
                throw new UploadRefused(UploadRefused.Cause.MISSING, "");
            }
            work.addFile(Ids.caseId(id), signedIn.required(), item, file.getInputStream(), file.getOriginalFilename());
        } catch (UploadRefused refused) {
            return again(id, item, model, response, words.problems("file", refused));
        } catch (PortfolioRefused refused) {
            return again(id, item, model, response, words.problems(refused));
        }
        Flash.good(redirect, "portfolio.item.file-added", file.getOriginalFilename());
        return back(id, item) + "#files";
    }

    @PostMapping("/files/{file}/remove")
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
            return again(id, item, model, response, words.problems(refused));
        }
        Flash.info(redirect, "portfolio.item.file-removed");
        return back(id, item) + "#files";
    }

    @GetMapping("/share")
    String share(@PathVariable String id, @PathVariable String item, Model model) {
        find(id, item, model);
        model.addAttribute("question", "");
        return "portfolio/share";
    }

    @PostMapping("/share")
    String share(
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String question,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        find(id, item, model);
        try {
            drafts.share(Ids.caseId(id), signedIn.required(), item, question);
        } catch (PortfolioRefused refused) {
            model.addAttribute("question", question);
            model.addAttribute(Problems.NAME, words.problems(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "portfolio/share";
        }
        Flash.good(redirect, "portfolio.share.done");
        return back(id, item) + "#advice";
    }

    private String again(String id, String item, Model model, HttpServletResponse response, Problems problems) {
        model.addAttribute(Problems.NAME, problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, item, model);
    }

    private String page(String id, String item, Model model) {
        WorkItem found = find(id, item, model);
        model.addAttribute(
                "drafts",
                drafts.of(Ids.caseId(id), signedIn.required()).stream()
                        .filter(draft -> draft.item().equals(item))
                        .toList());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", found.content().text());
        }
        return "portfolio/item";
    }

    private WorkItem find(String id, String item, Model model) {
        Portfolio portfolio = work.of(Ids.caseId(id), signedIn.required());
        WorkItem found = portfolio.items().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new Forbidden("item " + item));
        model.addAttribute("portfolio", portfolio);
        model.addAttribute("item", found);
        model.addAttribute("words", words);
        model.addAttribute("help", new ItemHelp(found.definition(), words));
        model.addAttribute("competencies", competencies(portfolio.packet(), found));
        model.addAttribute("canShare", drafts.possible(portfolio));
        return found;
    }

    private static List<Choice> competencies(Packet packet, WorkItem item) {
        return packet.competencies().stream()
                .filter(each -> item.definition().competencies().contains(each.id()))
                .map(each -> new Choice(each.id(), each.title(), each.words()))
                .toList();
    }

    private static Content.Entry entry(WorkItem item, UUID id) {
        int index = item.entryIds().indexOf(id);
        if (index < 0) {
            throw new Forbidden("entry " + id);
        }
        return item.content().entries().get(index);
    }

    private static String back(String id, String item) {
        return "redirect:/portfolio/" + Ids.caseId(id) + "/items/" + item;
    }
}
