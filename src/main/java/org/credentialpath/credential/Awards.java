package org.credentialpath.credential;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.People;
import org.credentialpath.program.AwardPlan;
import org.credentialpath.program.PacketRef;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of awards. */
@Service
@Transactional
public class Awards {

    private final AwardTable table;
    private final Cases cases;
    private final People people;
    private final AwardSubjects subjects;
    private final EvidenceRecord record;
    private final BusinessCalendar calendar;
    private final HouseClock clock;
    private final ObjectProvider<AwardWatch> watches;

    Awards(
            AwardTable table,
            Cases cases,
            People people,
            AwardSubjects subjects,
            EvidenceRecord record,
            BusinessCalendar calendar,
            HouseClock clock,
            ObjectProvider<AwardWatch> watches) {
        this.table = table;
        this.cases = cases;
        this.people = people;
        this.subjects = subjects;
        this.record = record;
        this.calendar = calendar;
        this.clock = clock;
        this.watches = watches;
    }

    /**
     * Enters an award that is decided: its number and its dates, and the end of the case where it is for the whole of it
     * (rule 31). A second time changes nothing.
     *
     * @param about the id of the case, of the part of it that is awarded by itself, or of the award that is renewed
     * @throws org.credentialpath.cases.CaseRefused when the case is not one that may be awarded
     */
    public void enter(UUID about) {
        if (table.about(about).isPresent()) {
            return;
        }
        AwardParts.Part part = subjects.of(about);
        Award award = decided(about, part);
        if (table.add(award, clock.instant())) {
            if (about.equals(part.caseId().value())) {
                cases.close(part.caseId(), Case.Status.AWARDED);
            }
            record.write(Act.of(part.caseId().value(), "award.entered")
                    .fact("award", award.id())
                    .fact("number", award.number())
                    .fact("awarded-on", award.awardedOn())
                    .fact("expires-on", award.expiresOn() == null ? "never" : award.expiresOn())
                    .words("holder", award.holderName()));
            watches.forEach(watch -> watch.entered(award));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Award> ofCase(CaseId caseId) {
        return about(caseId.value());
    }

    /** @param about the id of a case, or of a part of it */
    @Transactional(readOnly = true)
    public Optional<Award> about(UUID about) {
        return table.about(about);
    }

    /** @param id the award's own */
    @Transactional(readOnly = true)
    public Optional<Award> find(UUID id) {
        return table.byId(id);
    }

    private Award decided(UUID about, AwardParts.Part part) {
        Case decided = cases.get(part.caseId());
        AwardPlan plan = part.plan();
        LocalDate today = clock.today();
        AwardParts.Term term = part.term();
        PacketRef packet = term == null ? decided.packet() : term.packet();
        LocalDate from = term == null ? today : term.from();
        return new Award(
                UUID.randomUUID(),
                about,
                decided.id(),
                decided.participant(),
                people.get(decided.participant()).legalName(),
                packet,
                freeNumber(plan, packet.program(), today.getYear()),
                plan.title(),
                today,
                plan.validity() == null ? null : calendar.plus(from, plan.validity()));
    }

    // Two programs may number their awards alike: what another one has given out is passed over.
    private String freeNumber(AwardPlan plan, String program, int year) {
        String number;
        do {
            number = plan.number(year, table.nextSerial(program, year));
        } while (table.isTaken(number));
        return number;
    }
}
