package org.credentialpath.review.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.credentialpath.people.SignedIn;
import org.credentialpath.review.Judgement;
import org.credentialpath.review.Review;
import org.credentialpath.review.Reviews;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what the workbench sends while somebody types; nobody but the reviewer sees it (rule 22). */
@Controller
class ReviewDraftController {

    private final Reviews reviews;
    private final TypedDrafts drafts;
    private final SignedIn signedIn;

    ReviewDraftController(Reviews reviews, TypedDrafts drafts, SignedIn signedIn) {
        this.reviews = reviews;
        this.drafts = drafts;
        this.signedIn = signedIn;
    }

    /** Answers with the hidden fields to go on with; {@code _apart} says that another page changed the same. */
    @PostMapping("/reviews/{id}/competencies/{competency}/draft")
    ResponseEntity<Map<String, String>> save(
            @PathVariable String id, @PathVariable String competency, @RequestParam Map<String, String> typed) {
        Review review = reviews.open(ReviewIds.assignment(id), signedIn.required());
        Part part = Part.of(review, competency);
        var form = new TypedReview(typed);
        TypedDrafts.Kept kept = drafts.judgements(review, part, form);
        if (!kept.problems().isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Review saved = reviews.open(review.assignment().id(), signedIn.required());
        for (Judgement said : form.judgements(part.criteria())) {
            String now = saved.judgement(said.criterion()).fingerprint();
            if (now.equals(said.fingerprint())) {
                fields.put("shown-" + said.criterion(), now);
            }
        }
        if (!kept.apart().isEmpty()) {
            fields.put("_apart", "yes");
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(fields);
    }
}
