package org.credentialpath.review;

import java.util.List;
import java.util.Map;
import org.credentialpath.portfolio.Submission;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;

/**
 * One reviewer's review of a portfolio.
 *
 * @param criteria what is to be judged, in the packet's order
 * @param judgements what was judged so far, by criterion
 * @param before in a later round: what the candidate was told about each criterion, by criterion
 */
public record Review(
        Assignment assignment,
        Round round,
        Packet packet,
        Submission submission,
        List<Criterion> criteria,
        Map<String, Judgement> judgements,
        Map<String, String> before) {

    public Judgement judgement(String criterion) {
        return judgements.getOrDefault(criterion, Judgement.none(criterion));
    }

    /** How many criteria are judged, the explanation of a Not Met included. */
    public long done() {
        return criteria.stream()
                .filter(each -> judgement(each.id()).isComplete())
                .count();
    }

    public boolean isSigned() {
        return assignment.state() == Assignment.State.SIGNED;
    }
}
