package org.credentialpath.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.review.ConsensusDrafts;
import org.credentialpath.review.ReviewRefused;
import org.credentialpath.review.RoundId;
import org.credentialpath.review.Talk;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reviewers of a round write together what they agree on after they talked, and one of them enters it (rule 22). */
@Controller
@RequestMapping("/reviews/rounds/{round}/consensus")
class ConsensusController {

    private final ConsensusDrafts drafts;
    private final ConsensusPage page;
    private final SignedIn signedIn;
    private final ReviewWords words;

    ConsensusController(ConsensusDrafts drafts, ConsensusPage page, SignedIn signedIn, ReviewWords words) {
        this.drafts = drafts;
        this.page = page;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String round, Model model) {
        return page.fresh(own(round), model);
    }

    @PostMapping
    String save(
            @PathVariable String round,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Talk talk = own(round);
        var form = new TypedReview(typed);
        Problems problems = form.tooLong(ConsensusPage.criteria(talk), words);
        if (problems.isEmpty()) {
            if (!keep(talk, form).isEmpty()) {
                response.setStatus(HttpStatus.CONFLICT.value());
                return page.fresh(own(round), model);
            }
            if (!form.get("then").equals("enter")) {
                Flash.good(redirect, "review.consensus.saved");
                return "redirect:" + ConsensusPage.address(talk);
            }
            problems = enter(talk, form);
            if (problems.isEmpty()) {
                Flash.good(redirect, "review.consensus.done");
                return "redirect:/tasks";
            }
        }
        return page.refused(own(round), form, problems, model, response);
    }

    /** Answers with the hidden fields to go on with; {@code _apart} says that another page changed the same. */
    @PostMapping("/draft")
    ResponseEntity<Map<String, String>> keepTyped(@PathVariable String round, @RequestParam Map<String, String> typed) {
        Talk talk = own(round);
        var form = new TypedReview(typed);
        if (!form.tooLong(ConsensusPage.criteria(talk), words).isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        if (!keep(talk, form.unmerged()).isEmpty()) {
            fields.put("_apart", "yes");
        }
        own(round).topics().forEach(each -> {
            String criterion = each.text().criterion().id();
            String now = each.text().saved().fingerprint();
            if (form.judgements(List.of(each.text().criterion()))
                    .get(0)
                    .fingerprint()
                    .equals(now)) {
                fields.put("shown-" + criterion, now);
            }
        });
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(fields);
    }

    private Set<String> keep(Talk talk, TypedReview form) {
        return drafts.save(
                talk.round().id(),
                signedIn.required(),
                form.page(),
                form.drafts(ConsensusPage.criteria(talk)),
                Set.copyOf(List.of(form.get("seen").split(" ", -1))));
    }

    private Problems enter(Talk talk, TypedReview form) {
        if (form.get("agree").isEmpty()) {
            return new Problems().add("agree", words.get("review.consensus.unticked"));
        }
        try {
            drafts.enter(talk.round().id(), signedIn.required());
            return new Problems();
        } catch (ReviewRefused refused) {
            return words.problems(refused);
        }
    }

    private Talk own(String round) {
        RoundId id = ReviewIds.round(round);
        return drafts.of(id, signedIn.required());
    }
}
