package org.credentialpath.portfolio;

import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Every change of an item begins and ends here: whether it may be changed, and what the record hears of it. */
@Component
class ItemSaves {

    static final int LONGEST_TEXT = 200_000;

    private final CaseRights rights;
    private final PortfolioTable portfolios;
    private final ItemTable items;
    private final WorkingCopy copy;
    private final EvidenceRecord record;

    ItemSaves(CaseRights rights, PortfolioTable portfolios, ItemTable items, WorkingCopy copy, EvidenceRecord record) {
        this.rights = rights;
        this.portfolios = portfolios;
        this.items = items;
        this.copy = copy;
        this.record = record;
    }

    /** The item, which nobody else changes until this transaction ends. */
    WorkItem editable(CaseId id, PersonId owner, String item) {
        Case file = rights.requireOwn(id, owner);
        portfolios.locked(id);
        Portfolio portfolio = copy.of(file);
        requireEditable(portfolio);
        WorkItem found = portfolio.items().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new Forbidden("item " + item));
        if (!found.editable()) {
            throw PortfolioRefused.because("item", "item-closed");
        }
        return found;
    }

    /** The item as it is now; what is no longer as it should be is no longer finished. */
    WorkItem now(CaseId id, PersonId owner, String item) {
        Portfolio portfolio = copy.of(rights.requireOwn(id, owner));
        WorkItem now = portfolio.item(item);
        if (now.status() == WorkItem.Status.FINISHED && !now.faults().isEmpty()) {
            items.finished(id, item, false);
            return copy.of(portfolio.file()).item(item);
        }
        return now;
    }

    /** @param before the item as it was before */
    WorkItem saved(CaseId id, PersonId owner, String item, WorkItem before) {
        WorkItem now = now(id, owner, item);
        String hash = now.content().sha256();
        boolean kept = items.told(id, item);
        if (kept || !hash.equals(before.content().sha256())) {
            record.write(Act.of(id.value(), "item.saved")
                    .fact("item", item)
                    .fact("version", now.version())
                    .fact("sha256", hash));
        }
        return now;
    }

    static void requireEditable(Portfolio portfolio) {
        if (portfolio.stage() != Portfolio.Stage.BUILDING) {
            throw PortfolioRefused.because("item", "submitted");
        }
        if (!portfolio.isEditable()) {
            throw PortfolioRefused.because("item", "over");
        }
    }

    static void requireLength(String field, String text, int most) {
        if (text.length() > most) {
            throw PortfolioRefused.because(field, "too-long", most);
        }
    }
}
