package org.credentialpath.review.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.review.Assignment;
import org.credentialpath.review.Assignments;
import org.credentialpath.review.ReviewRefused;
import org.credentialpath.review.Rounds;
import org.credentialpath.shared.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coordinator releases a reviewer, so that another can be chosen (rule 22). */
@Controller
@RequestMapping("/reviews/{id}/release")
class ReleaseController {

    private final Assignments assignments;
    private final Rounds rounds;
    private final CaseRights rights;
    private final People people;
    private final SignedIn signedIn;
    private final ReviewWords words;

    ReleaseController(
            Assignments assignments,
            Rounds rounds,
            CaseRights rights,
            People people,
            SignedIn signedIn,
            ReviewWords words) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.rights = rights;
        this.people = people;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(accepted(id), "", model);
    }

    @PostMapping
    String release(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Assignment assignment = accepted(id);
        try {
            assignments.release(assignment.id(), signedIn.required(), reason.strip());
            Flash.good(redirect, "review.release.done");
            return "redirect:/cases/" + caseOf(assignment) + "/review";
        } catch (ReviewRefused refused) {
            model.addAttribute(Problems.NAME, words.problems(refused));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(assignment, reason, model);
        }
    }

    private String page(Assignment assignment, String reason, Model model) {
        model.addAttribute("assignment", assignment);
        model.addAttribute("caseId", caseOf(assignment));
        model.addAttribute(
                "reviewer",
                people.get(java.util.Objects.requireNonNull(assignment.reviewer()))
                        .preferredName());
        model.addAttribute("reason", reason);
        return "review/release";
    }

    private Assignment accepted(String id) {
        Assignment assignment = assignments.get(ReviewIds.assignment(id));
        rights.requireStaff(caseOf(assignment), signedIn.required());
        if (assignment.state() != Assignment.State.ACCEPTED) {
            throw new Forbidden("assignment " + id);
        }
        return assignment;
    }

    private CaseId caseOf(Assignment assignment) {
        return rounds.get(assignment.round()).caseId();
    }
}
