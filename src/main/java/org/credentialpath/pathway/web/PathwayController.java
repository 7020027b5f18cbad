package org.credentialpath.pathway.web;

import java.util.UUID;
import org.credentialpath.page.Flash;
import org.credentialpath.pathway.PathwayLevel;
import org.credentialpath.pathway.PathwayOverview;
import org.credentialpath.pathway.PathwayRefused;
import org.credentialpath.pathway.Supervisors;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of somebody's pathway, for themself and staff; and where they name another supervisor. */
@Controller
@RequestMapping("/pathways/{id}")
class PathwayController {

    private final PathwayOverview overview;
    private final Supervisors supervisors;
    private final SignedIn signedIn;

    PathwayController(PathwayOverview overview, Supervisors supervisors, SignedIn signedIn) {
        this.overview = overview;
        this.supervisors = supervisors;
        this.signedIn = signedIn;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        PathwayOverview.Pathway pathway = overview.of(PathwayAddresses.id(id), signedIn.required());
        model.addAttribute("pathway", pathway);
        model.addAttribute("own", pathway.file().participant().equals(signedIn.required()));
        return "pathway/pathway";
    }

    @PostMapping("/supervisor")
    String change(@PathVariable String id, RedirectAttributes redirect) {
        CaseId caseId = PathwayAddresses.id(id);
        try {
            supervisors.change(asked(overview.of(caseId, signedIn.required())), signedIn.required());
            Flash.good(redirect, "pathway.supervisor.changed");
        } catch (PathwayRefused refused) {
            Flash.warn(redirect, refused.messageKey());
        }
        return "redirect:/pathways/" + caseId;
    }

    private static UUID asked(PathwayOverview.Pathway pathway) {
        return pathway.levels().stream()
                .filter(view -> view.supervisor() != null && view.feedback() == null)
                .map(PathwayOverview.LevelView::level)
                .filter(level -> level != null)
                .map(PathwayLevel::id)
                .findFirst()
                .orElseThrow(
                        () -> new Forbidden("supervisor of " + pathway.file().id()));
    }
}
