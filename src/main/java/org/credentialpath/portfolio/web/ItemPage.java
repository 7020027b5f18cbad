package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.Drafts;
import org.credentialpath.portfolio.OpenCriterion;
import org.credentialpath.portfolio.Portfolio;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of an item. */
@Component
class ItemPage {

    private final PortfolioWork work;
    private final Drafts drafts;
    private final SignedIn signedIn;
    private final PortfolioWords words;

    ItemPage(PortfolioWork work, Drafts drafts, SignedIn signedIn, PortfolioWords words) {
        this.work = work;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.words = words;
    }

    /** The page once more, with what was refused. */
    String again(String id, String item, Model model, HttpServletResponse response, Problems problems) {
        model.addAttribute(Problems.NAME, problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, item, model);
    }

    /** The page with what was typed still in it. */
    String typed(String id, String item, ItemForm form, Model model) {
        model.addAttribute("typed", form.words());
        model.addAttribute("typedTitle", form.entry().title());
        model.addAttribute("typedText", form.words());
        if (form.wantsFinish()) {
            model.addAttribute("wantsFinish", true);
        }
        return show(id, item, model);
    }

    String show(String id, String item, Model model) {
        WorkItem found = find(id, item, model);
        model.addAttribute(
                "drafts",
                drafts.of(Ids.caseId(id), signedIn.required()).stream()
                        .filter(draft -> draft.item().equals(item))
                        .toList());
        model.addAttribute("pageId", UUID.randomUUID());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", found.content().text());
        }
        return "portfolio/item";
    }

    /**
     * Finds the item in the reader's own portfolio and fills the model with what every page of it shows.
     *
     * @throws Forbidden when it is not there
     */
    WorkItem find(String id, String item, Model model) {
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
        model.addAttribute("asked", asked(portfolio, item));
        return found;
    }

    /** What the reviewers said of a criterion this item is judged by, and where its owner says what changed. */
    record Asked(String title, String words, String feedback, String address) {}

    private static List<Asked> asked(Portfolio portfolio, String item) {
        return portfolio.open().stream()
                .filter(open ->
                        portfolio.packet().criterion(open.criterion()).items().contains(item))
                .map(open -> asked(portfolio, open))
                .toList();
    }

    private static Asked asked(Portfolio portfolio, OpenCriterion open) {
        Criterion criterion = portfolio.packet().criterion(open.criterion());
        return new Asked(
                criterion.title(),
                criterion.words(),
                open.feedback(),
                "/portfolio/" + portfolio.file().id() + "/changes/" + criterion.id());
    }

    private static List<Choice> competencies(Packet packet, WorkItem item) {
        return packet.competencies().stream()
                .filter(each -> item.definition().competencies().contains(each.id()))
                .map(each -> new Choice(each.id(), each.title(), each.words()))
                .toList();
    }

    static String redirect(String id, String item) {
        return "redirect:/portfolio/" + Ids.caseId(id) + "/items/" + item;
    }
}
