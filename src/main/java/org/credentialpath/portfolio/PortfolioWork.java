package org.credentialpath.portfolio;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Documents;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidate's work on the items. Every step is saved; nobody else sees what was neither shared nor submitted. */
@Service
@Transactional
public class PortfolioWork {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 200_000;

    private final CaseRights rights;
    private final PortfolioTable portfolios;
    private final ItemTable items;
    private final WorkingCopy copy;
    private final Documents documents;
    private final EvidenceRecord record;
    private final HouseClock clock;

    PortfolioWork(
            CaseRights rights,
            PortfolioTable portfolios,
            ItemTable items,
            WorkingCopy copy,
            Documents documents,
            EvidenceRecord record,
            HouseClock clock) {
        this.rights = rights;
        this.portfolios = portfolios;
        this.items = items;
        this.copy = copy;
        this.documents = documents;
        this.record = record;
        this.clock = clock;
    }

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
     * @param version of the item when the page was opened
     * @throws SavedElsewhere when it was saved since, with another text
     * @throws PortfolioRefused when nothing may be changed now or the item is closed
     */
    public WorkItem save(CaseId id, PersonId owner, String item, int version, String text, List<String> competencies) {
        return saved(id, owner, item, write(id, owner, item, version, text, competencies));
    }

    /** As {@link #save}, while somebody types: the record tells of it with the next save. */
    public WorkItem keep(CaseId id, PersonId owner, String item, int version, String text, List<String> competencies) {
        write(id, owner, item, version, text, competencies);
        items.kept(id, item);
        return now(id, owner, item);
    }

    /**
     * Says whether the item is finished.
     *
     * @return the item; it is not finished when it still has faults
     */
    public WorkItem finish(CaseId id, PersonId owner, String item, boolean finished) {
        WorkItem now = editable(id, owner, item);
        boolean right = finished && now.faults().isEmpty();
        items.touch(id, item, clock.instant());
        items.finished(id, item, right);
        if (right) {
            record.write(Act.of(id.value(), "item.finished").fact("item", item));
        }
        return copy.of(rights.requireOwn(id, owner)).item(item);
    }

    /** Adds an entry to an item that is a list. @throws PortfolioRefused when title or text are missing or too long */
    public void addEntry(CaseId id, PersonId owner, String item, Content.Entry entry) {
        WorkItem before = editable(id, owner, item);
        requireEntry(entry);
        items.touch(id, item, clock.instant());
        items.addEntry(UUID.randomUUID(), id, item, entry, clock.instant());
        saved(id, owner, item, before);
    }

    public void changeEntry(CaseId id, PersonId owner, String item, UUID entry, Content.Entry content) {
        WorkItem before = editable(id, owner, item);
        requireEntry(content);
        if (!items.changeEntry(entry, id, item, content)) {
            throw new Forbidden("entry " + entry);
        }
        items.touch(id, item, clock.instant());
        saved(id, owner, item, before);
    }

    public void removeEntry(CaseId id, PersonId owner, String item, UUID entry) {
        WorkItem before = editable(id, owner, item);
        items.removeEntry(entry, id, item);
        items.touch(id, item, clock.instant());
        saved(id, owner, item, before);
    }

    /**
     * Adds a file to an item.
     *
     * @throws org.credentialpath.document.UploadRefused with the one exact cause
     */
    public void addFile(CaseId id, PersonId owner, String item, InputStream content, String name) {
        WorkItem before = editable(id, owner, item);
        Integer most = before.definition().count().max();
        if (most != null && before.content().files().size() >= most) {
            throw PortfolioRefused.because("file", "too-many-files", most);
        }
        UUID file = UUID.randomUUID();
        DocumentId document = documents.keep(content, name, owner, file);
        items.touch(id, item, clock.instant());
        items.addFile(file, id, item, document, clock.instant());
        saved(id, owner, item, before);
    }

    public void removeFile(CaseId id, PersonId owner, String item, UUID file) {
        WorkItem before = editable(id, owner, item);
        items.removeFile(file, id, item);
        items.touch(id, item, clock.instant());
        saved(id, owner, item, before);
    }

    /** In a later round: what the candidate changed for an open criterion. */
    public void describeChange(CaseId id, PersonId owner, String criterion, String words) {
        Case file = rights.requireOwn(id, owner);
        PortfolioTable.State state = portfolios.locked(id);
        requireEditable(copy.of(file));
        if (words.isBlank()) {
            throw PortfolioRefused.because("change", "change-missing");
        }
        requireLength("change", words, LONGEST_TEXT);
        if (!portfolios.change(id, state.round(), criterion, words.strip())) {
            throw new Forbidden("criterion " + criterion);
        }
        record.write(Act.of(id.value(), "change.described")
                .fact("criterion", criterion)
                .words("change", words.strip()));
    }

    private WorkItem editable(CaseId id, PersonId owner, String item) {
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

    // Gives back the item as it was before.
    private WorkItem write(
            CaseId id, PersonId owner, String item, int version, String text, List<String> competencies) {
        WorkItem before = editable(id, owner, item);
        if (before.version() != version && !before.content().text().equals(text)) {
            throw new SavedElsewhere(item);
        }
        requireLength("text", text, LONGEST_TEXT);
        items.save(id, item, text, ItemRules.competencies(before.definition(), competencies), clock.instant());
        return before;
    }

    // What is no longer as it should be is no longer finished.
    private WorkItem now(CaseId id, PersonId owner, String item) {
        Portfolio portfolio = copy.of(rights.requireOwn(id, owner));
        WorkItem now = portfolio.item(item);
        if (now.status() == WorkItem.Status.FINISHED && !now.faults().isEmpty()) {
            items.finished(id, item, false);
            return copy.of(portfolio.file()).item(item);
        }
        return now;
    }

    private WorkItem saved(CaseId id, PersonId owner, String item, WorkItem before) {
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

    private static void requireEditable(Portfolio portfolio) {
        if (portfolio.stage() != Portfolio.Stage.BUILDING) {
            throw PortfolioRefused.because("item", "submitted");
        }
        if (!portfolio.isEditable()) {
            throw PortfolioRefused.because("item", "over");
        }
    }

    private static void requireEntry(Content.Entry entry) {
        if (entry.title().isBlank()) {
            throw PortfolioRefused.because("title", "entry-title");
        }
        if (entry.text().isBlank()) {
            throw PortfolioRefused.because("text", "entry-text");
        }
        requireLength("title", entry.title(), LONGEST_TITLE);
        requireLength("text", entry.text(), LONGEST_TEXT);
    }

    private static void requireLength(String field, String text, int most) {
        if (text.length() > most) {
            throw PortfolioRefused.because(field, "too-long", most);
        }
    }
}
