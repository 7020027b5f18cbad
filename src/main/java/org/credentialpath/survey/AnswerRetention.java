package org.credentialpath.survey;

import java.time.Instant;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Hearings;
import org.credentialpath.program.Limits;
import org.credentialpath.program.Programs;
import org.credentialpath.program.SurveyPlan;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes what families answered when the case has ended long enough ago (rule 39). The counts stay, so that every rate
 * is the same afterwards.
 */
@Service
public class AnswerRetention {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerRetention.class);

    private final SurveyCollectionTable collections;
    private final SurveyAnswerTable answers;
    private final SurveyTallyTable tallies;
    private final Cases cases;
    private final ObjectProvider<Hearings> hearings;
    private final Programs programs;
    private final Limits limits;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final TransactionTemplate transaction;

    AnswerRetention(
            SurveyCollectionTable collections,
            SurveyAnswerTable answers,
            SurveyTallyTable tallies,
            Cases cases,
            ObjectProvider<Hearings> hearings,
            Programs programs,
            Limits limits,
            EvidenceRecord record,
            HouseClock clock,
            TransactionTemplate transaction) {
        this.collections = collections;
        this.answers = answers;
        this.tallies = tallies;
        this.cases = cases;
        this.hearings = hearings;
        this.programs = programs;
        this.limits = limits;
        this.record = record;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Deletes all that is due, one case after the other. Repeatable. */
    public void sweep() {
        tallies.notTallied().forEach(this::attempt);
    }

    // One case that cannot be read must not keep the answers of all others.
    private void attempt(CaseId id) {
        try {
            transaction.executeWithoutResult(status -> deleteIfDue(id));
        } catch (RuntimeException e) {
            LOG.error("The answers of families in case {} could not be deleted", id, e);
        }
    }

    private void deleteIfDue(CaseId id) {
        Case file = cases.get(id);
        if (isDue(file)) {
            SurveyPlan plan = programs.packet(file.packet()).survey();
            tallies.notTalliedLocked(id).forEach(collection -> delete(id, collection, plan));
        }
    }

    private boolean isDue(Case file) {
        Instant ended = file.closed();
        return file.isOver()
                && ended != null
                && !deletedFrom(file, ended).isAfter(clock.instant())
                && hearings.stream().noneMatch(each -> each.isOpen(file.id()));
    }

    private Instant deletedFrom(Case file, Instant ended) {
        Instant noAppealAnyMore = limits.due(file.packet(), "appeal-window", ended);
        return limits.due(file.packet(), "survey-answers", noAppealAnyMore);
    }

    private void delete(CaseId id, UUID collection, SurveyPlan plan) {
        SurveyRates rates = answers.rates(collections.locked(collection).orElseThrow(), plan.positive());
        tallies.add(collection, rates, clock.instant());
        int families = answers.delete(collection);
        record.write(Act.of(id.value(), "survey.answers-deleted")
                .fact("collection", collection)
                .fact("returned", families));
    }
}
