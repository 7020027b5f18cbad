package org.credentialpath.credential;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.People;
import org.credentialpath.program.AwardPlan;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of awards. */
@Service
@Transactional
public class Awards {

    private final AwardTable table;
    private final Cases cases;
    private final People people;
    private final Programs programs;
    private final EvidenceRecord record;
    private final BusinessCalendar calendar;
    private final HouseClock clock;

    Awards(
            AwardTable table,
            Cases cases,
            People people,
            Programs programs,
            EvidenceRecord record,
            BusinessCalendar calendar,
            HouseClock clock) {
        this.table = table;
        this.cases = cases;
        this.people = people;
        this.programs = programs;
        this.record = record;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Enters the award of a case that the review team decided to award: its number, its dates and the end of the case
     * (rule 31). A second time changes nothing.
     *
     * @throws org.credentialpath.cases.CaseRefused when the case is not one that may be awarded
     */
    public void enter(CaseId caseId) {
        if (table.ofCase(caseId).isPresent()) {
            return;
        }
        Award award = decided(cases.get(caseId));
        if (table.add(award, clock.instant())) {
            cases.close(caseId, Case.Status.AWARDED);
            record.write(Act.of(caseId.value(), "award.entered")
                    .fact("award", award.id())
                    .fact("number", award.number())
                    .fact("awarded-on", award.awardedOn())
                    .fact("expires-on", award.expiresOn() == null ? "never" : award.expiresOn())
                    .words("holder", award.holderName()));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Award> ofCase(CaseId caseId) {
        return table.ofCase(caseId);
    }

    private Award decided(Case decided) {
        AwardPlan plan = programs.packet(decided.packet()).award();
        LocalDate today = clock.today();
        int serial = table.nextSerial(decided.packet().program(), today.getYear());
        return new Award(
                UUID.randomUUID(),
                decided.id(),
                decided.participant(),
                people.get(decided.participant()).legalName(),
                decided.packet(),
                plan.number(today.getYear(), serial),
                plan.title(),
                today,
                plan.validity() == null ? null : calendar.plus(today, plan.validity()));
    }
}
