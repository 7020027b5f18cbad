package org.credentialpath.credential;

import java.util.UUID;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes certificates, keeps them for good and hands them to those who may have them. */
@Service
@Transactional
public class Certificates {

    private final AwardTable awards;
    private final CertificateTable table;
    private final Certificate certificate;
    private final Programs programs;
    private final People people;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Certificates(
            AwardTable awards,
            CertificateTable table,
            Certificate certificate,
            Programs programs,
            People people,
            EvidenceRecord record,
            HouseClock clock) {
        this.awards = awards;
        this.table = table;
        this.certificate = certificate;
        this.programs = programs;
        this.people = people;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Makes the certificate of the award, once (rule 31).
     *
     * @param about the id of the case, or of the part of it that was awarded
     */
    public void make(UUID about) {
        Award award = awards.required(about);
        if (table.exists(award.id())) {
            return;
        }
        byte[] pdf = certificate.render(award, programs.packet(award.packet()));
        if (table.add(award.id(), pdf, clock.instant())) {
            record.write(Act.of(award.caseId().value(), "certificate.made")
                    .fact("award", award.id())
                    .fact("bytes", pdf.length)
                    .fact("sha256", CertificateTable.sha256(pdf)));
        }
    }

    /**
     * The certificate as a PDF. Who opens somebody else's is written down.
     *
     * @throws Forbidden to everybody but the holder and coordinators, and while it is not made
     */
    public byte[] open(Award award, PersonId reader) {
        boolean own = award.holder().equals(reader);
        if (!own && !people.rolesOf(reader).contains(Role.COORDINATOR)) {
            throw new Forbidden("certificate of award " + award.id());
        }
        byte[] pdf = table.content(award.id())
                .orElseThrow(() -> new Forbidden("certificate of award " + award.id() + ", not made yet"));
        if (!own) {
            record.write(Act.of(award.caseId().value(), "certificate.viewed")
                    .fact("award", award.id())
                    .fact("by", reader));
        }
        return pdf;
    }
}
