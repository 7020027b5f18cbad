package org.credentialpath.portfolio;

import java.util.List;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidate's work on the items. Every step is saved; nobody else sees what was neither shared nor submitted. */
@Service
@Transactional
public class PortfolioWork {

    private final CaseRights rights;
    private final PortfolioTable portfolios;
    private final ItemTable items;
    private final WorkingCopy copy;
    private final ItemSaves saves;
    private final EvidenceRecord record;
    private final HouseClock clock;

    PortfolioWork(
            CaseRights rights,
            PortfolioTable portfolios,
            ItemTable items,
            WorkingCopy copy,
            ItemSaves saves,
            EvidenceRecord record,
            HouseClock clock) {
        this.rights = rights;
        this.portfolios = portfolios;
        this.items = items;
        this.copy = copy;
        this.saves = saves;
        this.record = record;
        this.clock = clock;
    }

    /**
     * What a page sends of an item.
     *
     * @param version of the item when the page was opened, or when it last heard that it was saved
     * @param page names the page, which goes on from what it sent before; null where it has no name
     */
    public record Typed(int version, @Nullable UUID page, String text, List<String> competencies) {}

    /** How far somebody is, in numbers only. */
    public record Progress(long done, int total, Portfolio.Stage stage) {}

    /** @throws Forbidden when it is not the person's own */
    @Transactional(readOnly = true)
    public Portfolio of(CaseId id, PersonId owner) {
        return copy.of(rights.requireOwn(id, owner));
    }

    /** For whoever may read the case: how many of its parts are done. */
    @Transactional(readOnly = true)
    public Progress progress(CaseId id, PersonId reader) {
        Portfolio portfolio = copy.of(rights.require(id, reader));
        return new Progress(portfolio.done(), portfolio.total(), portfolio.stage());
    }

    /**
     * Saves text and competencies of an item; what it holds already stays. An item that is no longer as it should be is
     * no longer finished.
     *
     * @throws SavedElsewhere when another page saved it since, with another text
     * @throws PortfolioRefused when nothing may be changed now or the item is closed
     */
    public WorkItem save(CaseId id, PersonId owner, String item, Typed typed) {
        return saves.saved(id, owner, item, write(id, owner, item, typed));
    }

    /** As {@link #save(CaseId, PersonId, String, Typed)}, for what no page sends. */
    public WorkItem save(CaseId id, PersonId owner, String item, int version, String text, List<String> competencies) {
        return save(id, owner, item, new Typed(version, null, text, competencies));
    }

    /** As {@link #save(CaseId, PersonId, String, Typed)}, while somebody types: the record tells of it with the next save. */
    public WorkItem keep(CaseId id, PersonId owner, String item, Typed typed) {
        write(id, owner, item, typed);
        items.kept(id, item);
        return saves.now(id, owner, item);
    }

    /**
     * Says whether the item is finished.
     *
     * @return the item; it is not finished when it still has faults
     */
    public WorkItem finish(CaseId id, PersonId owner, String item, boolean finished) {
        WorkItem now = saves.editable(id, owner, item);
        boolean right = finished && now.faults().isEmpty();
        items.touch(id, item, clock.instant());
        items.finished(id, item, right);
        if (right) {
            record.write(Act.of(id.value(), "item.finished").fact("item", item));
        }
        return copy.of(rights.requireOwn(id, owner)).item(item);
    }

    /** In a later round: what the candidate changed for an open criterion. */
    public void describeChange(CaseId id, PersonId owner, String criterion, String words) {
        Case file = rights.requireOwn(id, owner);
        PortfolioTable.State state = portfolios.locked(id);
        ItemSaves.requireEditable(copy.of(file));
        if (words.isBlank()) {
            throw PortfolioRefused.because("change", "change-missing");
        }
        ItemSaves.requireLength("change", words, ItemSaves.LONGEST_TEXT);
        if (!portfolios.change(id, state.round(), criterion, words.strip())) {
            throw new Forbidden("criterion " + criterion);
        }
        record.write(Act.of(id.value(), "change.described")
                .fact("criterion", criterion)
                .words("change", words.strip()));
    }

    // Gives back the item as it was before.
    private WorkItem write(CaseId id, PersonId owner, String item, Typed typed) {
        WorkItem before = saves.editable(id, owner, item);
        boolean same =
                before.version() == typed.version() || before.content().text().equals(typed.text());
        // The page may not have heard that what it sent before was saved.
        if (!same && (typed.page() == null || !items.savedBy(id, item, typed.page()))) {
            throw new SavedElsewhere(item);
        }
        ItemSaves.requireLength("text", typed.text(), ItemSaves.LONGEST_TEXT);
        List<String> competencies = ItemRules.competencies(before.definition(), typed.competencies());
        items.save(id, item, typed.text(), competencies, typed.page(), clock.instant());
        return before;
    }
}
