package org.credentialpath.credential;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Documents;
import org.credentialpath.people.People;
import org.credentialpath.program.AwardPlan;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters awards and delivers what belongs to them (rule 31). */
@Service
class AwardService implements Awards {

    private final AwardTable table;
    private final Cases cases;
    private final People people;
    private final Programs programs;
    private final Certificate certificate;
    private final Documents documents;
    private final PublishConsent consent;
    private final EvidenceRecord record;
    private final BusinessCalendar calendar;
    private final HouseClock clock;

    AwardService(
            AwardTable table,
            Cases cases,
            People people,
            Programs programs,
            Certificate certificate,
            Documents documents,
            PublishConsent consent,
            EvidenceRecord record,
            BusinessCalendar calendar,
            HouseClock clock) {
        this.table = table;
        this.cases = cases;
        this.people = people;
        this.programs = programs;
        this.certificate = certificate;
        this.documents = documents;
        this.consent = consent;
        this.record = record;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional
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
                    .words("holder", award.holderName()));
        }
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

    @Override
    @Transactional
    public void makeCertificate(CaseId caseId) {
        Award award = required(caseId);
        if (table.certificate(award.id()).isPresent()) {
            return;
        }
        byte[] pdf = certificate.render(award, programs.packet(award.packet()));
        DocumentId document = documents.keep(
                new ByteArrayInputStream(pdf), award.number() + ".pdf", award.holder(), caseId.value());
        table.keepCertificate(award.id(), document, clock.instant());
        record.write(Act.of(caseId.value(), "certificate.made")
                .fact("award", award.id())
                .fact("document", document));
    }

    @Override
    @Transactional
    public void enterInRegister(CaseId caseId) {
        Award award = required(caseId);
        boolean named = consent.given(caseId);
        if (table.register(award.id(), named, clock.instant())) {
            record.write(Act.of(caseId.value(), "award.registered")
                    .fact("award", award.id())
                    .fact("named", named));
        }
    }

    private Award required(CaseId caseId) {
        return table.ofCase(caseId).orElseThrow(() -> new NoSuchElementException("No award for case " + caseId));
    }

    @Override
    public Optional<Award> find(UUID id) {
        return table.find(id);
    }

    @Override
    public Optional<Award> ofCase(CaseId caseId) {
        return table.ofCase(caseId);
    }

    @Override
    public List<Award> of(PersonId holder) {
        return table.of(holder);
    }
}
