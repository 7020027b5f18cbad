package org.credentialpath.review.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.page.Problems;
import org.credentialpath.program.Criterion;
import org.credentialpath.review.Judgement;
import org.credentialpath.review.ReviewDrafts;

/** What a reviewer typed on the page of one competency, as typed. */
record TypedReview(Map<String, String> typed) {

    private static final int LONGEST = 4000;

    TypedReview {
        typed = Map.copyOf(typed);
    }

    List<Judgement> judgements(List<Criterion> criteria) {
        return criteria.stream().map(each -> judgement(each.id())).toList();
    }

    /** The same, each with the fingerprint of what the page showed. */
    List<ReviewDrafts.Typed> drafts(List<Criterion> criteria) {
        return criteria.stream()
                .map(each -> new ReviewDrafts.Typed(judgement(each.id()), shown(each.id())))
                .toList();
    }

    /** A page that does not say what it showed has shown nothing. */
    String shown(String criterion) {
        String shown = get("shown-" + criterion);
        return shown.isEmpty() ? new Judgement(criterion, null, "", "").fingerprint() : shown;
    }

    /** Names the page; a new name where it has none. */
    UUID page() {
        try {
            return UUID.fromString(get("page"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    /** The same with more feedback on one criterion, in a line of its own. */
    TypedReview withFeedback(String criterion, String more) {
        String before = get("feedback-" + criterion);
        Map<String, String> changed = new HashMap<>(typed);
        changed.put("feedback-" + criterion, before.isEmpty() ? more : before + "\n" + more);
        return new TypedReview(changed);
    }

    /** The same from a page that is still typed on: it has not put any texts together yet. */
    TypedReview unmerged() {
        Map<String, String> changed = new HashMap<>(typed);
        changed.remove("seen");
        return new TypedReview(changed);
    }

    private Judgement judgement(String criterion) {
        String met = get("met-" + criterion);
        Boolean judged = met.equals("MET") ? Boolean.TRUE : met.equals("NOT_MET") ? Boolean.FALSE : null;
        return new Judgement(criterion, judged, get("feedback-" + criterion), get("note-" + criterion));
    }

    /** What cannot even be kept as a draft. */
    Problems tooLong(List<Criterion> criteria, ReviewWords words) {
        Problems problems = new Problems();
        for (Judgement each : judgements(criteria)) {
            Map.of("feedback-", each.feedback(), "note-", each.note()).forEach((field, text) -> {
                if (text.length() > LONGEST) {
                    problems.add(field + each.criterion(), words.get("review.fault.too-long", LONGEST));
                }
            });
        }
        return problems;
    }

    /** What is missing before one may go on to the next competency. */
    Problems missing(List<Criterion> criteria, ReviewWords words) {
        Problems problems = new Problems();
        for (Criterion criterion : criteria) {
            Judgement judgement = judgement(criterion.id());
            if (judgement.met() == null) {
                problems.add("met-" + criterion.id(), words.get("review.refused.criterion-open", criterion.title()));
            } else if (judgement.lacksFeedback()) {
                problems.add(
                        "feedback-" + criterion.id(),
                        words.get("review.refused.feedback-short", criterion.title(), Judgement.LEAST_FEEDBACK));
            }
        }
        return problems;
    }

    /** What stands in the field, with one kind of line end and nothing around it; empty where there is no such field. */
    String get(String field) {
        return typed.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }
}
