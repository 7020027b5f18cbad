package org.credentialpath.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Problems;
import org.credentialpath.program.Criterion;
import org.credentialpath.review.Candidates;
import org.credentialpath.review.Judgement;
import org.credentialpath.review.Talk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which the reviewers of a round write together what they agree on. */
@Component
class ConsensusPage {

    /**
     * One criterion on the page.
     *
     * @param typed what stands in its fields
     * @param shown the fingerprint of what is saved now, to be sent back
     */
    record Row(Talk.Topic topic, Judgement typed, String shown) {}

    private final Candidates candidates;
    private final ReviewWords words;

    ConsensusPage(Candidates candidates, ReviewWords words) {
        this.candidates = candidates;
        this.words = words;
    }

    /** The page as the talk stands; where two texts wait they stand in the field one below the other. */
    String fresh(Talk talk, Model model) {
        model.addAttribute("pageId", UUID.randomUUID());
        List<Row> rows = talk.topics().stream()
                .map(each -> new Row(
                        each, each.text().together(), each.text().saved().fingerprint()))
                .toList();
        return fill(talk, rows, model);
    }

    /** The page once more, as it was typed: 422. */
    String refused(Talk talk, TypedReview form, Problems problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(Problems.NAME, problems);
        model.addAttribute("pageId", form.page());
        List<Row> rows = talk.topics().stream().map(each -> typed(each, form)).toList();
        return fill(talk, rows, model);
    }

    static List<Criterion> criteria(Talk talk) {
        return talk.topics().stream().map(each -> each.text().criterion()).toList();
    }

    private static Row typed(Talk.Topic topic, TypedReview form) {
        Criterion criterion = topic.text().criterion();
        return new Row(topic, form.judgements(List.of(criterion)).get(0), form.shown(criterion.id()));
    }

    private String fill(Talk talk, List<Row> rows, Model model) {
        model.addAttribute("talk", talk);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "answers",
                List.of(
                        Choice.of("MET", words.of("standing", "MET")),
                        Choice.of("NOT_MET", words.of("standing", "NOT_MET")),
                        Choice.of("NONE", words.get("review.consensus.differ"))));
        model.addAttribute("candidate", candidates.toReviewers(talk.round().caseId()));
        model.addAttribute("program", talk.packet().name());
        model.addAttribute("here", address(talk));
        model.addAttribute(
                "seen",
                talk.topics().stream()
                        .flatMap(each -> each.text().others().stream())
                        .map(Judgement::fingerprint)
                        .collect(Collectors.joining(" ")));
        model.addAttribute("words", words);
        return "review/consensus";
    }

    static String address(Talk talk) {
        return "/reviews/rounds/" + talk.round().id() + "/consensus";
    }
}
