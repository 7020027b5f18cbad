package org.credentialpath.portfolio;

import java.io.InputStream;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Documents;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidate's files and the entries of lists. Every step is saved; to an item that is closed nothing is added. */
@Service
@Transactional
public class ItemParts {

    private static final int LONGEST_TITLE = 200;

    private final ItemSaves saves;
    private final ItemTable items;
    private final Documents documents;
    private final HouseClock clock;

    ItemParts(ItemSaves saves, ItemTable items, Documents documents, HouseClock clock) {
        this.saves = saves;
        this.items = items;
        this.documents = documents;
        this.clock = clock;
    }

    /** Adds an entry to an item that is a list. @throws PortfolioRefused when title or text are missing or too long */
    public void addEntry(CaseId id, PersonId owner, String item, Content.Entry entry) {
        WorkItem before = saves.editable(id, owner, item);
        requireEntry(entry);
        items.touch(id, item, clock.instant());
        items.addEntry(UUID.randomUUID(), id, item, entry, clock.instant());
        saves.saved(id, owner, item, before);
    }

    public void changeEntry(CaseId id, PersonId owner, String item, UUID entry, Content.Entry content) {
        WorkItem before = saves.editable(id, owner, item);
        requireEntry(content);
        if (!items.changeEntry(entry, id, item, content)) {
            throw new Forbidden("entry " + entry);
        }
        items.touch(id, item, clock.instant());
        saves.saved(id, owner, item, before);
    }

    public void removeEntry(CaseId id, PersonId owner, String item, UUID entry) {
        WorkItem before = saves.editable(id, owner, item);
        items.removeEntry(entry, id, item);
        items.touch(id, item, clock.instant());
        saves.saved(id, owner, item, before);
    }

    /**
     * Adds a file to an item.
     *
     * @throws org.credentialpath.document.UploadRefused with the one exact cause
     */
    public void addFile(CaseId id, PersonId owner, String item, InputStream content, String name) {
        WorkItem before = saves.editable(id, owner, item);
        Integer most = before.definition().count().max();
        if (most != null && before.content().files().size() >= most) {
            throw PortfolioRefused.because("file", "too-many-files", most);
        }
        UUID file = UUID.randomUUID();
        DocumentId document = documents.keep(content, name, owner, file);
        items.touch(id, item, clock.instant());
        items.addFile(file, id, item, document, clock.instant());
        saves.saved(id, owner, item, before);
    }

    public void removeFile(CaseId id, PersonId owner, String item, UUID file) {
        WorkItem before = saves.editable(id, owner, item);
        items.removeFile(file, id, item);
        items.touch(id, item, clock.instant());
        saves.saved(id, owner, item, before);
    }

    private static void requireEntry(Content.Entry entry) {
        if (entry.title().isBlank()) {
            throw PortfolioRefused.because("title", "entry-title");
        }
        if (entry.text().isBlank()) {
            throw PortfolioRefused.because("text", "entry-text");
        }
        ItemSaves.requireLength("title", entry.title(), LONGEST_TITLE);
        ItemSaves.requireLength("text", entry.text(), ItemSaves.LONGEST_TEXT);
    }
}
