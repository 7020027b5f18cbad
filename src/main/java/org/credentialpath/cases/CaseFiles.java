package org.credentialpath.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credentialpath.program.Limits;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the cases: facts first, then the models are told. */
@Service
@Transactional
class CaseFiles implements Cases {

    private final CaseTable table;
    private final CaseEnds ends;
    private final CaseReopening reopening;
    private final WayTable ways;
    private final MembershipHold membership;
    private final CaseWatches watches;
    private final Programs programs;
    private final Limits limits;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final CredentialCaseProcess process;
    private final CaseMattersProcess matters;

    CaseFiles(
            CaseTable table,
            CaseEnds ends,
            CaseReopening reopening,
            WayTable ways,
            MembershipHold membership,
            CaseWatches watches,
            Programs programs,
            Limits limits,
            EvidenceRecord record,
            HouseClock clock,
            CredentialCaseProcess process,
            CaseMattersProcess matters) {
        this.table = table;
        this.ends = ends;
        this.reopening = reopening;
        this.ways = ways;
        this.membership = membership;
        this.watches = watches;
        this.programs = programs;
        this.limits = limits;
        this.record = record;
        this.clock = clock;
        this.process = process;
        this.matters = matters;
    }

    @Override
    public void open(CaseId id, PersonId participant, PacketRef packet, @Nullable CohortId cohort) {
        Instant now = clock.instant();
        LocalDate until = BusinessCalendar.dayOf(limits.due(packet, "case-open", now));
        LocalDate due = BusinessCalendar.dayOf(limits.due(packet, "build-portfolio", now));
        var file = new Case(id, participant, packet, cohort, Case.Status.OPEN, now, earlier(due, until), until, null);
        if (!table.add(file)) {
            return;
        }
        record.write(Act.of(id.value(), "case.opened")
                .fact("participant", participant)
                .fact("program", packet.program())
                .fact("packet", packet.version())
                .fact("cohort", cohort == null ? "none" : cohort));
        watches.opened(file);
        Optional.ofNullable(programs.packet(packet).models().get("case"))
                .ifPresent(model -> process.start(model, file));
        membership.check(file);
    }

    @Override
    @Transactional(readOnly = true)
    public Case get(CaseId id) {
        return find(id).orElseThrow(() -> CaseUnknown.withId(id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Case> numbered(String beginning) {
        return table.numbered(beginning);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Case> find(CaseId id) {
        return table.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Case> of(PersonId participant) {
        return table.of(participant);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Case> inCohort(CohortId cohort) {
        return table.inCohort(cohort);
    }

    @Override
    public void moveTo(CaseId id, @Nullable CohortId cohort) {
        Case file = table.locked(id);
        if (file.isOver()) {
            throw CaseRefused.over(id);
        }
        table.cohort(id, cohort);
        record.write(Act.of(id.value(), "case.moved").fact("cohort", cohort == null ? "none" : cohort));
        if (cohort != null) {
            matters.cohortChanged(id, cohort);
        }
        if (cohort != null && ways.transferred(id, cohort, clock.instant())) {
            extend(id, BusinessCalendar.dayOf(limits.due(file.packet(), "build-portfolio", clock.instant())));
        }
    }

    @Override
    public void extend(CaseId id, LocalDate until) {
        Case file = table.locked(id);
        if (!file.isOpen()) {
            throw file.isOver() ? CaseRefused.over(id) : CaseRefused.because(id, "in-review");
        }
        due(file, earlier(until, file.openUntil()));
    }

    @Override
    public void inReview(CaseId id) {
        Case file = table.locked(id);
        file.require(Case.Status.IN_REVIEW);
        table.status(id, Case.Status.IN_REVIEW, null);
        record.write(Act.of(id.value(), "case.passed-on"));
    }

    @Override
    public void reopen(CaseId id, LocalDate due) {
        Case file = table.locked(id);
        file.require(Case.Status.OPEN);
        table.status(id, Case.Status.OPEN, null);
        record.write(Act.of(id.value(), "case.reopened").fact("due", due));
        due(file, earlier(due, file.openUntil()));
        membership.check(table.locked(id));
    }

    @Override
    public void close(CaseId id, Case.Status outcome) {
        ends.decided(table.locked(id), outcome);
    }

    @Override
    public boolean takeUp(CaseId id, Beginning beginning, LocalDate openUntil) {
        return reopening.takeUp(table.locked(id), beginning, openUntil);
    }

    @Override
    public void withdraw(CaseId id, PersonId by, @Nullable String reason) {
        Case file = table.locked(id);
        if (ends.withdrawn(file, by, reason)) {
            process.withdrawn(id);
        }
    }

    @Override
    public void expire(CaseId id) {
        ends.expired(table.locked(id));
    }

    @Override
    public void cohortEnded(CaseId id) {
        Case file = table.locked(id);
        if (file.isOpen() && file.cohort() != null && ways.ask(id, file.cohort(), clock.instant())) {
            record.write(Act.of(id.value(), "way.asked").fact("cohort", file.cohort()));
            matters.cohortEnded(id);
        }
    }

    private void due(Case file, LocalDate due) {
        if (due.equals(file.portfolioDue())) {
            return;
        }
        table.portfolioDue(file.id(), due);
        record.write(Act.of(file.id().value(), "due.moved")
                .fact("before", file.portfolioDue())
                .fact("due", due));
        matters.dueMoved(file.id(), due);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
