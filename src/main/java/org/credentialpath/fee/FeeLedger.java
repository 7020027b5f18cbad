package org.credentialpath.fee;

import java.util.List;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.Notices;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.Money;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the ledger of fees. */
@Service
@Transactional
class FeeLedger implements Fees {

    private final FeeTable table;
    private final Cases cases;
    private final CaseRights rights;
    private final People people;
    private final Programs programs;
    private final Notices notices;
    private final EvidenceRecord record;
    private final HouseClock clock;
    private final ObjectProvider<FeeWatch> watches;

    FeeLedger(
            FeeTable table,
            Cases cases,
            CaseRights rights,
            People people,
            Programs programs,
            Notices notices,
            EvidenceRecord record,
            HouseClock clock,
            ObjectProvider<FeeWatch> watches) {
        this.table = table;
        this.cases = cases;
        this.rights = rights;
        this.people = people;
        this.programs = programs;
        this.notices = notices;
        this.record = record;
        this.clock = clock;
        this.watches = watches;
    }

    @Override
    public void charge(CaseId id) {
        Packet packet = programs.packet(cases.get(id).packet());
        if (!packet.hasFee()) {
            return;
        }
        FeeAccount account = table.locked(id);
        if (account.state() == FeeAccount.State.NONE) {
            add(account, FeeEntry.Kind.CHARGED, packet.fee().amount(), null, "", null, null);
        }
    }

    @Override
    public void pay(CaseId id, PersonId by, Money amount, Receipt receipt) {
        Case file = rights.requireStaff(id, by);
        FeeAccount account = table.locked(id);
        FeeRules.amount(amount, account.owed(), "more-than-owed");
        Receipt clean = FeeRules.receipt(receipt, account, clock.today());
        add(account, FeeEntry.Kind.PAID, amount, clean, "", null, by);
        after(file, account, "fee-paid");
    }

    @Override
    public void waive(CaseId id, PersonId by, Money amount, String reason) {
        Case file = rights.requireStaff(id, by);
        FeeAccount account = table.locked(id);
        FeeRules.amount(amount, account.owed(), "more-than-owed");
        add(account, FeeEntry.Kind.WAIVED, amount, null, FeeRules.reason(reason), null, by);
        after(file, account, "fee-waived");
    }

    @Override
    public void refund(CaseId id, PersonId by, Money amount, String reason) {
        Case file = rights.requireStaff(id, by);
        FeeAccount account = table.locked(id);
        FeeRules.amount(amount, account.refundable(), "more-than-paid");
        add(account, FeeEntry.Kind.REFUNDED, amount, null, FeeRules.reason(reason), null, by);
        after(file, account, "fee-refunded");
    }

    @Override
    public void reverse(CaseId id, PersonId by, int entry, String reason) {
        Case file = rights.requireStaff(id, by);
        FeeAccount account = table.locked(id);
        FeeEntry wrong = account.entry(entry).orElseThrow(() -> new Forbidden("fee entry " + entry + " of " + id));
        if (!account.mayReverse(wrong)) {
            throw FeeRefused.at("reason", "not-reversible");
        }
        add(account, FeeEntry.Kind.REVERSED, wrong.amount(), null, FeeRules.reason(reason), entry, by);
        after(file, account, "fee-reversed");
    }

    /** What is owed for a case that is over is not asked for any more; what was paid stays until somebody refunds it. */
    void forgive(CaseId id, String reason) {
        FeeAccount account = table.locked(id);
        if (account.isOwed()) {
            add(account, FeeEntry.Kind.WAIVED, account.owed(), null, reason, null, null);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public FeeAccount state(CaseId id) {
        return table.account(id);
    }

    @Override
    @Transactional(readOnly = true)
    public FeeAccount view(CaseId id, PersonId reader) {
        Case file = rights.require(id, reader);
        boolean mayLook = file.participant().equals(reader)
                || rights.isStaff(file, reader)
                || people.rolesOf(reader).contains(Role.AUDITOR);
        FeeAccount account = table.account(id);
        if (!mayLook || account.state() == FeeAccount.State.NONE) {
            throw new Forbidden("fee of case " + id);
        }
        return account;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FeeAccount> owed() {
        return table.all().stream().filter(FeeAccount::isOwed).toList();
    }

    private void add(
            FeeAccount account,
            FeeEntry.Kind kind,
            Money amount,
            @Nullable Receipt receipt,
            String reason,
            @Nullable Integer reverses,
            @Nullable PersonId by) {
        int number = account.entries().size() + 1;
        table.add(new FeeEntry(account.caseId(), number, kind, amount, receipt, reason, reverses, by, clock.instant()));
        Act act = Act.of(account.caseId().value(), "fee." + kind.name().toLowerCase(java.util.Locale.ROOT))
                .fact("entry", number)
                .fact("cents", amount.cents());
        act = reverses == null ? act : act.fact("reverses", reverses);
        act = receipt == null ? act : act.words("receipt", receipt.number());
        record.write(reason.isEmpty() ? act : act.words("reason", reason));
    }

    private void after(Case file, FeeAccount before, String notice) {
        FeeAccount now = table.account(file.id());
        notices.send(
                notice,
                file.participant(),
                file.id().value(),
                String.valueOf(now.entries().size()));
        if (before.isOwed() && !now.isOwed()) {
            watches.forEach(watch -> watch.settled(file.id()));
        }
    }
}
