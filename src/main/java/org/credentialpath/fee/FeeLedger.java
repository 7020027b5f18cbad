package org.credentialpath.fee;

import java.util.List;
import java.util.UUID;
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
        if (packet.hasFee()) {
            charge(id, id.value(), packet.fee().amount(), "");
        }
    }

    @Override
    public void charge(CaseId id, UUID about, Money amount, String reason) {
        FeeAccount account = table.locked(id);
        if (!account.isChargedFor(about)) {
            add(account, new Entered(FeeEntry.Kind.CHARGED, amount, null, reason, null, about, null));
        }
    }

    @Override
    public void pay(CaseId id, PersonId by, Money amount, Receipt receipt) {
        Case file = rights.requireStaff(id, by);
        FeeAccount account = table.locked(id);
        FeeRules.amount(amount, account.owed(), "more-than-owed");
        Receipt clean = FeeRules.receipt(receipt, account, clock.today());
        add(account, new Entered(FeeEntry.Kind.PAID, amount, clean, "", null, null, by));
        after(file, account, "fee-paid");
    }

    @Override
    public void waive(CaseId id, PersonId by, Money amount, String reason) {
        Case file = rights.requireStaff(id, by);
        FeeAccount account = table.locked(id);
        FeeRules.amount(amount, account.owed(), "more-than-owed");
        add(account, Entered.by(by, FeeEntry.Kind.WAIVED, amount, FeeRules.reason(reason)));
        after(file, account, "fee-waived");
    }

    @Override
    public void refund(CaseId id, PersonId by, Money amount, String reason) {
        Case file = rights.requireStaff(id, by);
        FeeAccount account = table.locked(id);
        FeeRules.amount(amount, account.refundable(), "more-than-paid");
        add(account, Entered.by(by, FeeEntry.Kind.REFUNDED, amount, FeeRules.reason(reason)));
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
        String why = FeeRules.reason(reason);
        add(account, new Entered(FeeEntry.Kind.REVERSED, wrong.amount(), null, why, entry, null, by));
        after(file, account, "fee-reversed");
    }

    @Override
    public void forgive(CaseId id, String reason) {
        FeeAccount account = table.locked(id);
        if (account.isOwed()) {
            add(account, Entered.by(null, FeeEntry.Kind.WAIVED, account.owed(), reason));
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

    /** What an entry says beside its number, its account and its time. */
    private record Entered(
            FeeEntry.Kind kind,
            Money amount,
            @Nullable Receipt receipt,
            String reason,
            @Nullable Integer reverses,
            @Nullable UUID about,
            @Nullable PersonId by) {

        static Entered by(@Nullable PersonId by, FeeEntry.Kind kind, Money amount, String reason) {
            return new Entered(kind, amount, null, reason, null, null, by);
        }
    }

    private void add(FeeAccount account, Entered entered) {
        int number = account.entries().size() + 1;
        table.add(new FeeEntry(
                account.caseId(),
                number,
                entered.kind(),
                entered.amount(),
                entered.receipt(),
                entered.reason(),
                entered.reverses(),
                entered.about(),
                entered.by(),
                clock.instant()));
        write(account, number, entered);
    }

    private void write(FeeAccount account, int number, Entered entered) {
        Receipt receipt = entered.receipt();
        Act act = Act.of(
                        account.caseId().value(), "fee." + entered.kind().name().toLowerCase(java.util.Locale.ROOT))
                .fact("entry", number)
                .fact("cents", entered.amount().cents());
        act = entered.reverses() == null ? act : act.fact("reverses", entered.reverses());
        act = entered.about() == null ? act : act.fact("about", entered.about());
        act = receipt == null ? act : act.words("receipt", receipt.number());
        record.write(entered.reason().isEmpty() ? act : act.words("reason", entered.reason()));
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
