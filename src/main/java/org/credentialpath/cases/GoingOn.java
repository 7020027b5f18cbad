package org.credentialpath.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.program.Limits;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How to go on when the cohort ended before the portfolio was in (rule 28). Hours already earned stay in every case. */
@Service
@Transactional
public class GoingOn {

    /** The ways there are. */
    public enum Way {
        EXTEND_ALONE,
        TRANSFER,
        APPLY_LATER,
        WITHDRAW
    }

    private final CaseRights rights;
    private final Cases cases;
    private final WayTable table;
    private final Programs programs;
    private final Limits limits;
    private final BusinessCalendar calendar;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final CaseMattersProcess process;
    private final ObjectProvider<NextCohort> nextCohort;

    GoingOn(
            CaseRights rights,
            Cases cases,
            WayTable table,
            Programs programs,
            Limits limits,
            BusinessCalendar calendar,
            EvidenceRecord record,
            HouseClock clock,
            CaseMattersProcess process,
            ObjectProvider<NextCohort> nextCohort) {
        this.rights = rights;
        this.cases = cases;
        this.table = table;
        this.programs = programs;
        this.limits = limits;
        this.calendar = calendar;
        this.record = record;
        this.clock = clock;
        this.process = process;
        this.nextCohort = nextCohort;
    }

    /** The cohort whose end the participant must choose for; empty when nothing is to be chosen. */
    @Transactional(readOnly = true)
    public Optional<CohortId> toChooseFor(Case file) {
        return file.isOpen() ? table.waiting(file.id()) : Optional.empty();
    }

    /** The way chosen last. */
    @Transactional(readOnly = true)
    public Optional<Way> chosen(CaseId id) {
        return table.chosen(id);
    }

    /** The ways open to this case: a transfer once only, and only where the program has cohorts. */
    @Transactional(readOnly = true)
    public Set<Way> ways(Case file) {
        Set<Way> all = EnumSet.allOf(Way.class);
        if (table.hasTransfer(file.id()) || !programs.packet(file.packet()).hasCohort()) {
            all.remove(Way.TRANSFER);
        }
        return all;
    }

    /** The day until which somebody who goes on alone would have time. */
    @Transactional(readOnly = true)
    public LocalDate aloneUntil(Case file) {
        LocalDate until = calendar.plus(clock.today(), limits.length(file.packet(), "extend-after-cohort"));
        return until.isAfter(file.portfolioDue()) ? until : file.portfolioDue();
    }

    /**
     * Chooses.
     *
     * @param by the participant, or a coordinator for them
     * @throws CaseRefused when nothing is to be chosen or the way is not open
     */
    public void choose(CaseId id, PersonId by, Way way) {
        Case file = rights.requireOwnOrStaff(id, by);
        if (toChooseFor(file).isEmpty()) {
            throw CaseRefused.because(id, "nothing-to-choose");
        }
        if (!ways(file).contains(way)) {
            throw CaseRefused.because(id, "transferred-before");
        }
        table.choose(id, way, by, clock.instant());
        record.write(Act.of(id.value(), "way.chosen").fact("way", way));
        process.wayChosen(id);
        carryOut(file, by, way);
    }

    /** Wishes for a priority seat in the next cohort, as a coordinator may decide after absences (rule 12). */
    public void wantTransfer(CaseId id) {
        Case file = cases.get(id);
        if (!file.isOpen()) {
            throw CaseRefused.over(id);
        }
        if (!table.wantTransfer(id, clock.instant())) {
            throw CaseRefused.because(id, "transferred-before");
        }
        record.write(Act.of(id.value(), "transfer.wanted"));
        cases.extend(id, file.openUntil());
        nextCohort.ifAvailable(next -> next.waitFor(id));
    }

    /** The cases of a program that wait for a priority seat, in the order they asked; {@link Cases#moveTo} fulfils the wish. */
    @Transactional(readOnly = true)
    public List<CaseId> transfersWanted(String program) {
        return table.transfersWanted(program);
    }

    private void carryOut(Case file, PersonId by, Way way) {
        switch (way) {
            case EXTEND_ALONE -> cases.extend(file.id(), aloneUntil(file));
            case TRANSFER -> wantTransfer(file.id());
            case APPLY_LATER -> {
                cases.extend(file.id(), file.openUntil());
                cases.moveTo(file.id(), null);
            }
            case WITHDRAW -> cases.withdraw(file.id(), by, null);
        }
    }
}
