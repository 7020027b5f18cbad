package org.credentialpath.people;

import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registry membership as staff last entered it. */
@Service
class ToldRegistry implements Registry {

    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final ObjectProvider<MembershipWatch> watches;

    ToldRegistry(JdbcClient jdbc, EvidenceRecord record, HouseClock clock, ObjectProvider<MembershipWatch> watches) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
        this.watches = watches;
    }

    @Override
    public Membership membershipOf(PersonId person) {
        return jdbc.sql("SELECT membership FROM registry_membership WHERE person = ?")
                .param(person.value())
                .query((row, index) -> Membership.valueOf(row.getString("membership")))
                .optional()
                .orElse(Membership.NONE);
    }

    @Override
    @Transactional
    public void tell(PersonId person, Membership membership) {
        Membership before = membershipOf(person);
        jdbc.sql("""
                        INSERT INTO registry_membership (person, membership, told_at) VALUES (?, ?, ?)
                        ON CONFLICT (person) DO UPDATE SET membership = excluded.membership, told_at = excluded.told_at""")
                .params(person.value(), membership.name(), Times.column(clock.instant()))
                .update();
        record.write(
                Act.of(person.value(), "registry.told").fact("before", before).fact("membership", membership));
        watches.forEach(watch -> watch.told(person));
    }
}
