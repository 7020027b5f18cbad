package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.document.Documents;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.PortfolioRefused;
import org.credentialpath.portfolio.SharedResources;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
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

/** What the members of a cohort share with each other. */
@Controller
@RequestMapping("/portfolio/{id}/resources")
class SharedResourceController {

    private final SharedResources resources;
    private final CaseRights rights;
    private final Documents documents;
    private final People people;
    private final Programs programs;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    SharedResourceController(
            SharedResources resources,
            CaseRights rights,
            Documents documents,
            People people,
            Programs programs,
            SignedIn signedIn,
            PortfolioWords words) {
        this.resources = resources;
        this.rights = rights;
        this.documents = documents;
        this.people = people;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    /** One shared thing as the page shows it. */
    record Shown(
            SharedResources.Resource resource,
            String by,
            boolean own,
            @Nullable String file) {}

    @GetMapping
    String show(@PathVariable String id, Model model) {
        typed(model, "", "", "");
        return page(Ids.caseId(id), model);
    }

    @PostMapping
    String share(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        CaseId caseId = Ids.caseId(id);
        try {
            resources.share(caseId, signedIn.required(), title, note, link, content(file), name(file));
        } catch (PortfolioRefused refused) {
            return again(caseId, title, note, link, words.problems(refused), model, response);
        } catch (UploadRefused refused) {
            return again(caseId, title, note, link, words.problems("file", refused), model, response);
        }
        Flash.good(redirect, "portfolio.resources.shared");
        return "redirect:/portfolio/" + caseId + "/resources";
    }

    @PostMapping("/{resource}/take-back")
    String takeBack(@PathVariable String id, @PathVariable String resource, RedirectAttributes redirect) {
        resources.takeBack(Ids.id(resource), signedIn.required());
        Flash.info(redirect, "portfolio.resources.taken-back");
        return "redirect:/portfolio/" + Ids.caseId(id) + "/resources";
    }

    private String again(
            CaseId id,
            String title,
            String note,
            String link,
            Problems problems,
            Model model,
            HttpServletResponse response) {
        typed(model, title, note, link);
        model.addAttribute(Problems.NAME, problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, model);
    }

    private static void typed(Model model, String title, String note, String link) {
        model.addAttribute("typedTitle", title);
        model.addAttribute("note", note);
        model.addAttribute("link", link);
    }

    private String page(CaseId id, Model model) {
        PersonId reader = signedIn.required();
        List<Shown> shown = resources.in(id, reader).stream()
                .map(each -> new Shown(
                        each,
                        people.get(each.by()).preferredName(),
                        each.by().equals(reader),
                        each.document() == null
                                ? null
                                : documents.get(each.document()).fileName()))
                .toList();
        Case file = rights.require(id, reader);
        model.addAttribute("file", file);
        model.addAttribute("program", programs.packet(file.packet()).name());
        model.addAttribute("resources", shown);
        model.addAttribute("member", file.participant().equals(reader) && file.cohort() != null && !file.isOver());
        model.addAttribute("words", words);
        return "portfolio/resources";
    }

    private static @Nullable InputStream content(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty() ? null : file.getInputStream();
    }

    private static String name(@Nullable MultipartFile file) {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
