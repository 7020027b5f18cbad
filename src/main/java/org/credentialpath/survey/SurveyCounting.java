package org.credentialpath.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.credentialpath.cases.Cases;
import org.credentialpath.program.Limits;
import org.credentialpath.program.Programs;
import org.credentialpath.program.SurveyPlan;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings collections to their end. */
@Service
@Transactional
class SurveyCounting implements Surveys {

    private final SurveyCollectionTable collections;
    private final SurveyAnswerTable answers;
    private final SurveyFeedback feedback;
    private final Cases cases;
    private final Programs programs;
    private final Limits limits;
    private final BusinessCalendar calendar;
    private final EvidenceRecord record;
    private final HouseClock clock;

    SurveyCounting(
            SurveyCollectionTable collections,
            SurveyAnswerTable answers,
            SurveyFeedback feedback,
            @Lazy Cases cases,
            Programs programs,
            Limits limits,
            BusinessCalendar calendar,
            EvidenceRecord record,
            HouseClock clock) {
        this.collections = collections;
        this.answers = answers;
        this.feedback = feedback;
        this.cases = cases;
        this.programs = programs;
        this.limits = limits;
        this.calendar = calendar;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public boolean isCollecting(CaseId id) {
        return collections
                .latestLocked(id)
                .filter(each -> each.state() == SurveyCollection.State.OPEN)
                .isPresent();
    }

    @Override
    public boolean isWantedAnew(CaseId id) {
        return collections
                .latestLocked(id)
                .filter(each -> each.state() == SurveyCollection.State.VOID)
                .filter(each -> clock.instant().isBefore(newUntil(id)))
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Instant newUntil(CaseId id) {
        return collections.voided(id).stream()
                .findFirst()
                .map(last -> limits.due(cases.get(id).packet(), "survey-hold", last.voidedAt()))
                .orElseThrow(() -> new IllegalStateException("No survey of case " + id + " is void"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SurveyResult> result(CaseId id) {
        return collections.result(id);
    }

    @Override
    public String feedback(SurveyResult result, SurveyPlan plan) {
        return feedback.of(result, plan);
    }

    @Override
    @Transactional(readOnly = true)
    public Instant closes(CaseId id) {
        return collections
                .latest(id)
                .map(SurveyCollection::closes)
                .orElseThrow(() -> new IllegalStateException("No survey was given out for case " + id));
    }

    @Override
    public SurveyOutcome count(CaseId id) {
        SurveyCollection collection = collections.latestLocked(id).orElseThrow();
        if (collection.state() != SurveyCollection.State.OPEN) {
            return collections.result(id).filter(SurveyResult::met).isPresent()
                    ? SurveyOutcome.REACHED
                    : SurveyOutcome.NOT_REACHED;
        }
        SurveyPlan plan = plan(id);
        SurveyRates rates = answers.rates(collection, plan.positive());
        if (!rates.reached(plan) && !collection.extended() && !rates.isComplete()) {
            return SurveyOutcome.EXTEND;
        }
        return close(collection, rates, rates.reached(plan));
    }

    @Override
    public void extend(CaseId id) {
        SurveyCollection collection = collections.latestLocked(id).orElseThrow();
        if (collection.extended() || collection.state() != SurveyCollection.State.OPEN) {
            return;
        }
        LocalDate today = clock.today();
        LocalDate from = collection.lastDay().isAfter(today) ? collection.lastDay() : today;
        LocalDate until = calendar.plus(from, plan(id).extension());
        collections.extend(collection.id(), until);
        record.write(Act.of(id.value(), "survey.extended")
                .fact("collection", collection.id())
                .fact("until", until));
    }

    @Override
    public void callOff(CaseId id) {
        collections
                .latestLocked(id)
                .filter(each -> each.state() == SurveyCollection.State.OPEN)
                .ifPresent(each -> {
                    collections.end(each.id(), SurveyCollection.State.CALLED_OFF);
                    answers.voidLinks(each.id());
                    record.write(Act.of(id.value(), "survey.called-off").fact("collection", each.id()));
                });
    }

    private SurveyOutcome close(SurveyCollection collection, SurveyRates rates, boolean met) {
        CaseId id = collection.caseId();
        collections.end(collection.id(), SurveyCollection.State.COUNTED);
        collections.result(collection.id(), new SurveyResult(id, rates, met, clock.instant()));
        answers.voidLinks(collection.id());
        record.write(Act.of(id.value(), "survey.counted")
                .fact("collection", collection.id())
                .fact("distributed", rates.distributed())
                .fact("returned", rates.returned())
                .fact("answers", rates.answers())
                .fact("positive", rates.positive())
                .fact("met", met));
        return met ? SurveyOutcome.REACHED : SurveyOutcome.NOT_REACHED;
    }

    private SurveyPlan plan(CaseId id) {
        return programs.packet(cases.get(id).packet()).survey();
    }
}
