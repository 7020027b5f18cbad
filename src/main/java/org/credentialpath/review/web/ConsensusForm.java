package org.credentialpath.review.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.cases.Cases;
import org.credentialpath.form.Answers;
import org.credentialpath.form.Submission;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.review.Candidates;
import org.credentialpath.review.Judgement;
import org.credentialpath.review.ReviewerAgreement;
import org.credentialpath.review.Round;
import org.credentialpath.review.RoundId;
import org.credentialpath.review.Rounds;
import org.springframework.stereotype.Component;

/** The reviewers enter what they agree on after they talked, criterion by criterion (rule 22). */
@Component
class ConsensusForm extends ReviewForm {

    private final Rounds rounds;
    private final ReviewerAgreement agreement;
    private final Cases cases;
    private final Programs programs;
    private final Candidates candidates;
    private final ReviewWords words;

    ConsensusForm(
            Rounds rounds,
            ReviewerAgreement agreement,
            Cases cases,
            Programs programs,
            Candidates candidates,
            ReviewWords words) {
        super("consensus");
        this.rounds = rounds;
        this.agreement = agreement;
        this.cases = cases;
        this.programs = programs;
        this.candidates = candidates;
        this.words = words;
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Round round = rounds.get(new RoundId(key));
        Packet packet = programs.packet(cases.get(round.caseId()).packet());
        List<String> disputes = agreement.disputes(round.id());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("candidate", candidates.toReviewers(round.caseId()));
        facts.put("program", packet.name());
        facts.put(
                "differ",
                disputes.stream()
                        .map(each -> differ(round.id(), packet.criterion(each)))
                        .toList());
        facts.put("disputes", disputes.stream().map(each -> Map.of()).toList());
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of("disputes");
    }

    @Override
    void act(Submission submission) {
        RoundId id = new RoundId(submission.key());
        List<String> disputes = agreement.disputes(id);
        List<Answers> rows = submission.answers().rows("disputes");
        List<Judgement> talked = new ArrayList<>();
        for (int row = 0; row < Math.min(rows.size(), disputes.size()); row++) {
            talked.add(judgement(disputes.get(row), rows.get(row)));
        }
        agreement.talked(id, submission.by(), talked);
    }

    private static Judgement judgement(String criterion, Answers row) {
        String result = row.required("result");
        return new Judgement(
                criterion,
                result.equals("NONE") ? null : result.equals("MET"),
                row.text("feedback").orElse(""),
                "");
    }

    // Reviewers are not named to each other by their results: they know who they are.
    private Map<String, Object> differ(RoundId round, Criterion criterion) {
        return Map.of(
                "title", criterion.title(),
                "words", criterion.words(),
                "said",
                        agreement.said(round, criterion.id()).stream()
                                .map(this::said)
                                .collect(Collectors.joining("\n")));
    }

    private String said(Judgement judgement) {
        String state = words.of("standing", judgement.isMet() ? "MET" : "NOT_MET");
        String text = (judgement.feedback() + " " + judgement.note()).strip().replaceAll("\\s+", " ");
        return "- **" + state + "**" + (text.isEmpty() ? "" : ": " + text);
    }
}
