package org.credentialpath.review.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.credentialpath.page.Choice;
import org.credentialpath.page.TaskRow;
import org.credentialpath.page.Tone;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.PortfolioItem;
import org.credentialpath.review.Candidates;
import org.credentialpath.review.EvidenceLinks;
import org.credentialpath.review.Review;
import org.credentialpath.review.ReviewDrafts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of one review have in common. */
@Component
class ReviewPage {

    private final Candidates candidates;
    private final EvidenceLinks evidence;
    private final ReviewDrafts drafts;
    private final SignedIn signedIn;
    private final ReviewWords words;

    ReviewPage(
            Candidates candidates, EvidenceLinks evidence, ReviewDrafts drafts, SignedIn signedIn, ReviewWords words) {
        this.candidates = candidates;
        this.evidence = evidence;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.words = words;
    }

    void fill(Model model, Review review) {
        model.addAttribute("review", review);
        model.addAttribute("candidate", candidates.toReviewers(review.round().caseId()));
        model.addAttribute("program", review.packet().name());
        model.addAttribute("titles", titles(review));
        model.addAttribute("evidence", evidence.of(review.assignment().id(), signedIn.required()));
        model.addAttribute(
                "textsApart",
                !review.isSigned()
                        && !drafts.apart(review.assignment().id(), signedIn.required())
                                .isEmpty());
        model.addAttribute("words", words);
        model.addAttribute(
                "answers",
                List.of(
                        Choice.of("MET", words.of("standing", "MET")),
                        Choice.of("NOT_MET", words.of("standing", "NOT_MET"))));
    }

    /** The competencies with how far each is. */
    List<TaskRow> rows(Review review) {
        return Part.of(review).stream().map(part -> row(review, part)).toList();
    }

    private TaskRow row(Review review, Part part) {
        String state = part.isDone(review) ? "done" : part.isBegun(review) ? "begun" : "not-begun";
        Tone tone = part.isDone(review) ? Tone.GOOD : part.isBegun(review) ? Tone.INFO : Tone.CALM;
        return new TaskRow(
                part.competency().title(),
                part.competency().words(),
                address(review, part),
                tone,
                words.get("review.part." + state));
    }

    static String address(Review review, Part part) {
        return address(review) + "/competencies/" + part.id();
    }

    static String address(Review review) {
        return "/reviews/" + review.assignment().id();
    }

    private static Map<String, String> titles(Review review) {
        return review.packet().portfolio().stream().collect(Collectors.toMap(PortfolioItem::id, PortfolioItem::title));
    }
}
