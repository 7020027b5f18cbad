package org.credentialpath.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credentialpath.cases.Cases;
import org.credentialpath.observation.VisitRecord;
import org.credentialpath.observation.Visits;
import org.credentialpath.program.Criterion;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.survey.Surveys;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where the criteria of a case stand: the last result of each counts, from a round, from the visit or from the families. */
@Component
class CriteriaStandings {

    private final RoundTable rounds;
    private final JudgementTable judgements;
    private final Visits visits;
    private final Surveys surveys;
    private final Cases cases;
    private final Programs programs;

    CriteriaStandings(
            RoundTable rounds,
            JudgementTable judgements,
            Visits visits,
            Surveys surveys,
            @Lazy Cases cases,
            Programs programs) {
        this.rounds = rounds;
        this.judgements = judgements;
        this.visits = visits;
        this.surveys = surveys;
        this.cases = cases;
        this.programs = programs;
    }

    /** Every criterion of the packet, in its order. */
    List<Standing> of(CaseId id) {
        Map<String, Result> results = results(id);
        Optional<VisitRecord> visit = visits.record(id);
        Packet packet = programs.packet(cases.get(id).packet());
        return packet.criteria().stream()
                .map(each -> switch (each.judged()) {
                    case VISIT -> ofVisit(each, visit);
                    case SURVEY -> ofSurvey(each, id, packet);
                    case PORTFOLIO -> ofPortfolio(each, results.get(each.id()));
                })
                .toList();
    }

    /**
     * Whether a visit has to take place for a round: none was recorded, or one before the round found a criterion Not Met
     * (rule 26). What was recorded since then stands, also when the decision is deferred.
     */
    boolean needsVisit(Round round, Packet packet) {
        return packet.hasVisit()
                && visits.record(round.caseId())
                        .map(record -> record.ended().isBefore(round.opened())
                                && record.results().stream().anyMatch(result -> !result.met()))
                        .orElse(true);
    }

    private Map<String, Result> results(CaseId id) {
        Map<String, Result> last = new HashMap<>();
        rounds.ofCase(id).stream()
                .flatMap(round -> judgements.results(round.id()).stream())
                .forEach(result -> last.putIfAbsent(result.criterion(), result));
        return last;
    }

    private static Standing ofPortfolio(Criterion criterion, @org.jspecify.annotations.Nullable Result result) {
        return result == null
                ? new Standing(criterion, Standing.State.OPEN, "")
                : standing(criterion, result.met(), result.feedback());
    }

    private static Standing ofVisit(Criterion criterion, Optional<VisitRecord> visit) {
        return visit.stream()
                .flatMap(record -> record.results().stream())
                .filter(result -> result.criterion().equals(criterion.id()))
                .findFirst()
                .map(result -> standing(criterion, result.met(), result.feedback()))
                .orElseGet(() -> new Standing(criterion, Standing.State.OPEN, ""));
    }

    private Standing ofSurvey(Criterion criterion, CaseId id, Packet packet) {
        return surveys.result(id)
                .map(result -> standing(
                        criterion, result.met(), result.met() ? "" : surveys.feedback(result, packet.survey())))
                .orElseGet(() -> new Standing(criterion, Standing.State.OPEN, ""));
    }

    private static Standing standing(Criterion criterion, boolean met, String feedback) {
        return new Standing(criterion, met ? Standing.State.MET : Standing.State.NOT_MET, feedback);
    }
}
