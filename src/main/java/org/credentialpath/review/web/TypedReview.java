package org.credentialpath.review.web;

import java.util.List;
import java.util.Map;
import org.credentialpath.page.Problems;
import org.credentialpath.program.Criterion;
import org.credentialpath.review.Judgement;

/** What a reviewer typed on the page of one competency, as typed. */
record TypedReview(Map<String, String> typed) {

    private static final int LONGEST = 4000;

    TypedReview {
        typed = Map.copyOf(typed);
    }

    List<Judgement> judgements(List<Criterion> criteria) {
        return criteria.stream().map(each -> judgement(each.id())).toList();
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

    private String get(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
