package org.credentialpath.credential;

import java.time.ZoneOffset;
import java.util.UUID;
import org.credentialpath.notification.Notices;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an award back (rule 31): the award stays in the ledger, and everybody who checks it learns that it counts no longer. */
@Service
@Transactional
public class Revocations {

    private static final int LONGEST_REASON = 4000;

    private final Register register;
    private final People people;
    private final JdbcClient jdbc;
    private final Notices notices;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final ObjectProvider<AwardWatch> watches;

    Revocations(
            Register register,
            People people,
            JdbcClient jdbc,
            Notices notices,
            EvidenceRecord record,
            HouseClock clock,
            ObjectProvider<AwardWatch> watches) {
        this.register = register;
        this.people = people;
        this.jdbc = jdbc;
        this.notices = notices;
        this.record = record;
        this.clock = clock;
        this.watches = watches;
    }

    /** Whether the person may take this award back: a coordinator, not its holder, and not twice. */
    @Transactional(readOnly = true)
    public boolean mayRevoke(RegisterEntry entry, PersonId person) {
        return mayDecide(entry, person) && !entry.isRevoked();
    }

    /**
     * Revokes the award and tells its holder.
     *
     * @param reason the holder reads it
     * @throws RevocationRefused without a reason, or when it was revoked before
     */
    public void revoke(UUID award, PersonId by, String reason) {
        RegisterEntry entry = register.open(award, by);
        if (!mayDecide(entry, by)) {
            throw new Forbidden("revoking award " + award);
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RevocationRefused(reason.isBlank() ? "reason-missing" : "reason-long", LONGEST_REASON);
        }
        if (!add(award, by, reason.strip())) {
            throw new RevocationRefused("revoked-before", 0);
        }
        record.write(Act.of(entry.award().caseId().value(), "award.revoked")
                .fact("award", award)
                .fact("number", entry.award().number())
                .fact("by", by)
                .words("reason", reason.strip()));
        notices.send(AwardNotices.REVOKED, entry.award().holder(), entry.award().about(), "revoked");
        watches.forEach(watch -> watch.revoked(entry.award()));
    }

    private boolean mayDecide(RegisterEntry entry, PersonId person) {
        return !entry.isHeldBy(person) && people.rolesOf(person).contains(Role.COORDINATOR);
    }

    private boolean add(UUID award, PersonId by, String reason) {
        return jdbc.sql("""
                        INSERT INTO award_revocation (award, reason, revoked_by, revoked_on, at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (award) DO NOTHING""")
                        .params(award, reason, by.value(), clock.today())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
